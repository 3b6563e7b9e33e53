import { describe, expect, it } from 'vitest';
import { month, monthRange } from '@/lib/coverage/period';
import { changeMonth, monthsCounted } from '@/lib/indicators/span';
import { indicatorOf } from '../../fixtures/row';

const [JANUARY, FEBRUARY, MARCH] = [month(2026, 1), month(2026, 2), month(2026, 3)];

describe('the months of a quarter', () => {
  it.each([
    ['ILP-PSY', [MARCH], null],
    ['K6', monthRange(JANUARY, MARCH), null],
    ['TTD', monthRange(FEBRUARY, MARCH), MARCH],
    ['AKI', monthRange(FEBRUARY, MARCH), MARCH],
    ['LHR', monthRange(FEBRUARY, MARCH), MARCH],
  ])('make up the figure of %s, and its change is told of the last', (code, counted, changed) => {
    expect(monthsCounted(indicatorOf(code), FEBRUARY, MARCH)).toEqual(counted);
    expect(changeMonth(indicatorOf(code), FEBRUARY, MARCH)).toBe(changed);
    expect(changeMonth(indicatorOf(code), MARCH, MARCH)).toBeNull();
  });
});

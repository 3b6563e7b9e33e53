import { describe, expect, it } from 'vitest';
import { isSmallNumber, smallNumberCount } from '@/lib/pws/small-number';
import { absentPwsRow, pwsRowOf } from '../../fixtures/pws-row';

describe('small numbers', () => {
  it('are figures that one person moves by more than 5 points: fewer than 20, and not 20 itself', () => {
    expect(isSmallNumber(pwsRowOf(10, 19, [1, 1]))).toBe(true);
    expect(isSmallNumber(pwsRowOf(10, 20, [1, 1]))).toBe(false);
    expect(isSmallNumber(pwsRowOf(0, 1, [0, 0]))).toBe(true);
  });

  it('are not counted where there is no figure', () => {
    const rows = [absentPwsRow('not-applicable'), absentPwsRow('not-reported'), pwsRowOf(3, 4, [1, 1])];
    expect(smallNumberCount(rows)).toBe(1);
  });
});

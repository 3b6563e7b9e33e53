import { describe, expect, it } from 'vitest';
import { CARE_CODES, carePath, isSameGroup } from '@/lib/analysis/care-path';
import { formatPercent } from '@/lib/narrative/format';
import { careSteps } from '../../fixtures/care';

describe('carePath', () => {
  it('measures what is lost between neighbouring steps and names the largest loss', () => {
    const { links, largest } = carePath(
      careSteps([821, 1000], [610, 1000], [600, 950], [590, 950], [500, 900], [450, 900]),
    );
    expect(links.map(({ kind }) => kind)).toEqual(['loss', 'gain', 'loss', 'loss', 'loss']);
    expect([largest?.from.indicator.code, largest?.to.indicator.code]).toEqual(['K1', 'K6']);
    expect(largest?.points && formatPercent(largest.points)).toBe('21,1%');
  });

  it('compares exactly: 1/3 to 333/1000 is a loss that no rounding shows', () => {
    const { links } = carePath(careSteps([1, 3], [333, 1000], [333, 1000], [1, 3], null, null));
    expect(links.map(({ kind }) => kind)).toEqual(['loss', 'level', 'gain', 'broken', 'broken']);
    expect(links[0]?.points).toEqual({ numerator: 1, denominator: 3000 });
    expect(links[2]?.points).toEqual({ numerator: 1, denominator: 3000 });
  });

  it('never joins over a step without a value', () => {
    const { links, largest } = carePath(careSteps([90, 100], null, [10, 100], null, null, [5, 100]));
    expect(links.map(({ kind }) => kind)).toEqual(['broken', 'broken', 'broken', 'broken', 'broken']);
    expect(links.every(({ points }) => points === null)).toBe(true);
    expect(largest).toBeNull();
  });

  it('takes the first of equal losses, and none where nothing is lost', () => {
    const equal = carePath(careSteps([90, 100], [80, 100], [70, 100], [70, 100], [70, 100], [70, 100]));
    expect(equal.largest?.to.indicator.code).toBe('K6');
    const rising = carePath(careSteps([50, 100], [60, 100], [60, 100], [60, 100], [60, 100], [60, 100]));
    expect(rising.largest).toBeNull();
  });

  it('knows which steps share a sasaran', () => {
    const { links } = carePath(careSteps(null, null, null, null, null, null));
    expect(links.map((link) => isSameGroup(link))).toEqual([true, false, true, false, true]);
    expect(links.map(({ to }) => to.indicator.code)).toEqual(CARE_CODES.slice(1));
  });
});

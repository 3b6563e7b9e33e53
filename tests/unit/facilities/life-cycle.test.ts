import { describe, expect, it } from 'vitest';
import { CRITERIA } from '@/lib/facilities/criteria';
import { STAGES, countStages, stageMarks, sumStages } from '@/lib/facilities/life-cycle';

describe('the stages of life', () => {
  it('are the eight SH criteria of a posyandu, in the order of the checklist', () => {
    expect(STAGES.map(({ code }) => code)).toEqual(
      CRITERIA.filter(({ code }) => code.startsWith('SH-')).map(({ code }) => code),
    );
    expect(STAGES).toHaveLength(8);
  });

  it('are marked for a posyandu by what is met and what nobody reported', () => {
    const marks = stageMarks({ met: ['SH-BUMIL', 'PSY-SMD'], unreported: ['SH-LANSIA'] });
    expect(marks).toEqual(['met', ...Array.from({ length: 6 }, () => 'lacking'), 'unreported']);
  });

  it('are counted over posyandu and add up over areas', () => {
    const a = stageMarks({ met: ['SH-BUMIL'], unreported: ['SH-LANSIA'] });
    const b = stageMarks({ met: ['SH-BUMIL', 'SH-LANSIA'], unreported: [] });
    expect(countStages([a, b])[0]).toEqual({ numerator: 2, denominator: 2, unreported: 0 });
    expect(countStages([a, b])[7]).toEqual({ numerator: 1, denominator: 1, unreported: 1 });
    expect(sumStages([countStages([a]), countStages([b])])).toEqual(countStages([a, b]));
    expect(sumStages([])).toEqual(countStages([]));
  });
});

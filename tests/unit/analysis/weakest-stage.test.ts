import { describe, expect, it } from 'vitest';
import { weakestStages } from '@/lib/analysis/weakest-stage';
import type { ReportedCount } from '@/lib/coverage/reported-count';

const count = (numerator: number, denominator: number, unreported = 0): ReportedCount => ({
  numerator,
  denominator,
  unreported,
});

/** All stages served by 9 of 10, but for those named by their place. */
function stages(changes: Readonly<Record<number, ReportedCount>>, other = count(9, 10)): ReportedCount[] {
  return Array.from({ length: 8 }, (_, index) => changes[index] ?? other);
}

const named = (counts: readonly ReportedCount[]) => weakestStages(counts)?.stages.map(({ stage }) => stage.code);

describe('the weakest stage', () => {
  it('is the one that the smallest share serves, whatever the counts', () => {
    expect(named(stages({ 5: count(6, 10), 6: count(59, 100) }))).toEqual(['SH-DEWASA']);
  });

  it('is named with its ties, and is none where all are served alike', () => {
    expect(named(stages({ 5: count(3, 6), 6: count(5, 10) }))).toEqual(['SH-REMAJA', 'SH-DEWASA']);
    expect(weakestStages(stages({}))).toBeNull();
    expect(weakestStages(stages({}, count(0, 0, 4)))).toBeNull();
  });

  it('is not looked for among stages with fewer than five reported, while others have more', () => {
    expect(named(stages({ 0: count(0, 4), 7: count(7, 10) }))).toEqual(['SH-LANSIA']);
    expect(weakestStages(stages({ 0: count(1, 4) }, count(3, 4)))).toMatchObject({ small: true });
    expect(weakestStages(stages({ 0: count(1, 5) }))).toMatchObject({ small: false });
  });

  it('is settled only when no answer still missing can change it', () => {
    expect(weakestStages(stages({ 5: count(5, 10) }))?.settled).toBe(true);
    expect(weakestStages(stages({ 5: count(5, 8, 2) }))?.settled).toBe(true);
    expect(weakestStages(stages({ 5: count(5, 8, 40) }))?.settled).toBe(false);
    expect(weakestStages(stages({ 5: count(5, 10), 6: count(6, 10, 2) }))?.settled).toBe(false);
    expect(weakestStages(stages({ 5: count(5, 10), 6: count(0, 0, 10) }))?.settled).toBe(false);
  });
});

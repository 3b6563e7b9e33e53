import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { criterionRun } from '@/lib/facilities/criterion-run';

const said = (at: number, met: boolean, evidence: string | null = null) => ({ month: month(2026, at), met, evidence });

describe('what holds of a criterion', () => {
  it('is nothing where nobody has reported it', () => {
    expect(criterionRun([], null)).toBeNull();
  });

  it('is the last answer, since the first of those that say the same, with the last one’s evidence', () => {
    const run = criterionRun(
      [said(5, true, 'SK 2'), said(4, true), said(3, true, 'SK 1'), said(2, false), said(1, true)],
      null,
    );
    expect(run).toEqual({ met: true, since: month(2026, 3), latest: month(2026, 5), evidence: 'SK 2' });
  });

  it('begins with the first answer where none says otherwise, and again where one did', () => {
    expect(criterionRun([said(4, false), said(1, false)], null)).toMatchObject({ met: false, since: month(2026, 1) });
    expect(criterionRun([said(4, false), said(1, true)], null)).toMatchObject({ met: false, since: month(2026, 4) });
  });

  it('holds from the opening where it was said before it', () => {
    expect(criterionRun([said(1, true)], month(2026, 3))).toMatchObject({
      since: month(2026, 3),
      latest: month(2026, 1),
    });
    expect(criterionRun([said(4, true)], month(2026, 3))).toMatchObject({ since: month(2026, 4) });
  });
});

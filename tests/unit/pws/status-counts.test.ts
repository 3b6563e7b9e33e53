import { describe, expect, it } from 'vitest';
import { countStatuses } from '@/lib/pws/status-counts';
import { absentPwsRow, pwsRowOf } from '../../fixtures/pws-row';

describe('countStatuses', () => {
  it('counts Jelek that falls apart from Jelek that stands still, and the rest by reason', () => {
    const rows = [
      pwsRowOf(60, 100, [9, 8]),
      pwsRowOf(60, 100, [8, 8]),
      pwsRowOf(40, 100, [5, 8]),
      pwsRowOf(40, 100, [8, 8]),
      pwsRowOf(40, 100, [8, 8]),
      pwsRowOf(40, 100, [null, 8]),
      absentPwsRow('not-applicable'),
    ];
    expect(countStatuses(rows)).toEqual({
      areas: 7,
      judged: 5,
      statuses: [
        { status: 'baik', trend: 'up', count: 2 },
        { status: 'jelek', trend: 'down', count: 1 },
        { status: 'jelek', trend: 'steady', count: 2 },
      ],
      reasons: [
        { reason: 'no-target-group', count: 1 },
        { reason: 'no-report', count: 1 },
      ],
    });
  });

  it('does not count what belongs to no area of the level', () => {
    const outside = pwsRowOf(60, 100, [9, 8], { area: { code: null, name: 'Puskesmas belum ditetapkan' } });
    expect(countStatuses([outside]).areas).toBe(0);
  });
});

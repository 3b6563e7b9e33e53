import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Month, addMonths, month, monthRange } from '@/lib/coverage/period';
import { existsIn } from '@/lib/facilities/facility';
import { stretches } from '@/lib/facilities/history';
import { type FacilityRecords, facilitySpans, standingIn } from '@/lib/facilities/span';
import { requirementsOf } from '../../fixtures/example';

const BOUNDS = { first: month(2026, 1), last: month(2026, 6) };
const at = (each: number) => month(2026, each);

const posyandu = (more: Partial<FacilityRecords>): FacilityRecords => ({
  type: 'posyandu',
  opened: null,
  closed: null,
  criteria: [{ criterion: 'PSY-AKTIF', month: at(1), met: true }],
  declarations: [],
  cadres: [],
  ...more,
});
const historyOf = (records: FacilityRecords) =>
  stretches(records.type, facilitySpans(records, requirementsOf(records.type)), BOUNDS);

describe('a facility’s history', () => {
  it('joins months of one standing, whatever else of it changes in between', () => {
    const counts = { cadres: 5, trained: 1, assessed: 0, purwa: 0, madya: 0, utama: 0 };
    const found = historyOf(
      posyandu({ cadres: [{ month: at(3), ...counts }], declarations: [{ month: at(5), status: true }] }),
    );
    expect(found).toEqual([
      { first: at(1), last: at(4), standing: 'belum', declared: false },
      { first: at(5), last: at(6), standing: 'sudah', declared: true },
    ]);
  });

  it('stays within its life and the months with data', () => {
    expect(historyOf(posyandu({ opened: at(3), closed: at(5) }))).toMatchObject([{ first: at(3), last: at(4) }]);
    expect(historyOf(posyandu({ closed: at(1) }))).toEqual([]);
  });

  it('says of a poskesdes only that it stands, of an idle posyandu that it is not aktif', () => {
    expect(historyOf({ ...posyandu({}), type: 'poskesdes', criteria: [] })).toMatchObject([{ standing: 'ada' }]);
    expect(historyOf(posyandu({ criteria: [], declarations: [{ month: at(1), status: true }] }))).toEqual([
      { first: at(1), last: at(6), standing: 'tidak-aktif', declared: false },
    ]);
  });

  it('says of every month what the rule says of it', () => {
    const anyMonth = fc.integer({ min: -3, max: 8 }).map((each) => addMonths(BOUNDS.first, each));
    const records = fc.record({
      opened: fc.option(anyMonth),
      closed: fc.option(anyMonth),
      criteria: fc.array(fc.record({ criterion: fc.constant('PSY-AKTIF'), month: anyMonth, met: fc.boolean() }), {
        maxLength: 4,
      }),
      declarations: fc.array(fc.record({ month: anyMonth, status: fc.constantFrom(true, false, null) }), {
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(records, ({ criteria, declarations, ...life }) => {
        const once = <T extends { month: Month }>(rows: readonly T[]) => [
          ...new Map(rows.map((row) => [row.month, row])).values(),
        ];
        const own = posyandu({ ...life, criteria: once(criteria), declarations: once(declarations) });
        const found = historyOf(own);
        for (const each of monthRange(BOUNDS.first, BOUNDS.last)) {
          const stretch = found.filter(({ first, last }) => first <= each && each <= last);
          expect(stretch.length).toBe(existsIn(own, each) ? 1 : 0);
          const { active, integrated } = standingIn(own, requirementsOf('posyandu'), each);
          if (stretch[0]) expect(stretch[0].standing).toBe(!active ? 'tidak-aktif' : integrated ? 'sudah' : 'belum');
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

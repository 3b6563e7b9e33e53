import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Month, addMonths, formatMonth, month } from '@/lib/coverage/period';
import { CRITERIA } from '@/lib/facilities/criteria';
import { existsIn } from '@/lib/facilities/facility';
import {
  FIRST_MONTH,
  type FacilityRecords,
  type FacilitySpan,
  LAST_MONTH,
  type RequirementRecord,
  facilitySpans,
  requiredIn,
  standingIn,
} from '@/lib/facilities/span';

const SEED = month(2000, 1);
const [JANUARY, FEBRUARY, MARCH, APRIL] = [1, 2, 3, 4].map((of) => month(2026, of)) as [Month, Month, Month, Month];

const wajib = (type: string): RequirementRecord[] =>
  CRITERIA.filter((criterion) => criterion.type === type).map(({ code, required }) => ({
    criterion: code,
    from: SEED,
    required,
  }));
const POSYANDU = wajib('posyandu');

function records(given: Partial<FacilityRecords> = {}): FacilityRecords {
  return { type: 'posyandu', opened: null, closed: null, criteria: [], declarations: [], cadres: [], ...given };
}

/** Rows that meet every wajib criterion of a posyandu, and PSY-AKTIF, from a month on. */
const meetsAll = (from: Month, except: readonly string[] = []) =>
  CRITERIA.filter(({ type, required, code }) => type === 'posyandu' && (required || code === 'PSY-AKTIF'))
    .filter(({ code }) => !except.includes(code))
    .map(({ code }) => ({ criterion: code, month: from, met: true }));

const integratedIn = (given: FacilityRecords, at: Month) => standingIn(given, POSYANDU, at).integrated;

describe('standingIn', () => {
  it('is sudah ILP when every wajib criterion is met, from that month on', () => {
    const given = records({ criteria: meetsAll(FEBRUARY) });
    expect([JANUARY, FEBRUARY, MARCH].map((at) => integratedIn(given, at))).toEqual([false, true, true]);
  });

  it('is belum when one wajib criterion was never reported, or is lost later', () => {
    expect(integratedIn(records({ criteria: meetsAll(JANUARY, ['SH-LANSIA']) }), JANUARY)).toBe(false);
    const lost = [...meetsAll(JANUARY), { criterion: 'SH-LANSIA', month: MARCH, met: false }];
    expect([FEBRUARY, MARCH].map((at) => integratedIn(records({ criteria: lost }), at))).toEqual([true, false]);
  });

  it('does not ask for criteria that are not wajib', () => {
    const extra = [...meetsAll(JANUARY), { criterion: 'PSY-SMD', month: JANUARY, met: false }];
    expect(integratedIn(records({ criteria: extra }), JANUARY)).toBe(true);
  });

  it('lets a declaration override the criteria both ways until it ends', () => {
    const declared = (status: boolean | null, at: Month) => ({ month: at, status });
    const criteria = meetsAll(JANUARY);
    const belum = records({ criteria, declarations: [declared(false, FEBRUARY), declared(null, MARCH)] });
    expect([JANUARY, FEBRUARY, MARCH].map((at) => integratedIn(belum, at))).toEqual([true, false, true]);
    const sudah = records({
      criteria: [{ criterion: 'PSY-AKTIF', month: JANUARY, met: true }],
      declarations: [declared(true, FEBRUARY), declared(null, APRIL)],
    });
    expect([JANUARY, FEBRUARY, MARCH, APRIL].map((at) => integratedIn(sudah, at))).toEqual([false, true, true, false]);
  });

  it('counts no posyandu that is not aktif, declared or not', () => {
    const given = records({
      criteria: meetsAll(JANUARY, ['PSY-AKTIF']),
      declarations: [{ month: JANUARY, status: true }],
    });
    expect(standingIn(given, POSYANDU, JANUARY)).toMatchObject({ active: false, integrated: false, declared: true });
  });

  it('asks no PSY-AKTIF of a pustu, and has no status for a poskesdes', () => {
    const declared = [{ month: JANUARY, status: true }];
    expect(standingIn(records({ type: 'pustu', declarations: declared }), wajib('pustu'), JANUARY)).toMatchObject({
      active: true,
      integrated: true,
    });
    expect(standingIn(records({ type: 'poskesdes' }), [], JANUARY).integrated).toBeNull();
  });

  it('holds the last kader row at or before the month', () => {
    const counts = (cadres: number, at: Month) => {
      return { month: at, cadres, trained: 1, assessed: 1, purwa: 1, madya: 0, utama: 0 };
    };
    const given = records({ cadres: [counts(6, MARCH), counts(5, JANUARY)] });
    expect([SEED, JANUARY, FEBRUARY, MARCH].map((at) => standingIn(given, POSYANDU, at).cadres?.cadres)).toEqual([
      undefined,
      5,
      5,
      6,
    ]);
  });

  it('needs all three kinds of staff for PST-SDM', () => {
    const staff = (codes: string[]) => codes.map((criterion) => ({ criterion, month: JANUARY, met: true }));
    const staffed = (codes: string[]) =>
      standingIn(records({ type: 'pustu', criteria: staff(codes) }), wajib('pustu'), JANUARY).staffed;
    expect(staffed(['PST-PERAWAT', 'PST-BIDAN', 'PST-KADER2'])).toBe(true);
    expect(staffed(['PST-PERAWAT', 'PST-BIDAN'])).toBe(false);
  });
});

describe('requiredIn', () => {
  it('uses the wajib rows of the month: a criterion may become wajib and cease to be', () => {
    const rows: RequirementRecord[] = [
      { criterion: 'PSY-SMD', from: SEED, required: false },
      { criterion: 'PSY-SMD', from: FEBRUARY, required: true },
      { criterion: 'PSY-SMD', from: APRIL, required: false },
    ];
    expect([JANUARY, FEBRUARY, MARCH, APRIL].map((at) => requiredIn(rows, at).has('PSY-SMD'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const given = records({ criteria: meetsAll(JANUARY) });
    expect([JANUARY, MARCH, APRIL].map((at) => standingIn(given, [...POSYANDU, ...rows], at).integrated)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('facilitySpans', () => {
  const brief = (spans: readonly FacilitySpan[]) =>
    spans.map(({ from, to, active, integrated }) => `${formatMonth(from)} ${formatMonth(to)} ${active} ${integrated}`);

  it('joins months of one standing, from opening to closing', () => {
    const given = records({
      opened: JANUARY,
      closed: month(2026, 9),
      criteria: [
        { criterion: 'PSY-AKTIF', month: month(2025, 6), met: true }, // holds from the opening
        { criterion: 'PSY-SMD', month: FEBRUARY, met: true }, // changes nothing that counts
      ],
      declarations: [{ month: MARCH, status: true }],
    });
    expect(brief(facilitySpans(given, POSYANDU))).toEqual(['2026-01 2026-03 true false', '2026-03 2026-09 true true']);
  });

  it('has none where a facility closes before it opens', () => {
    expect(facilitySpans(records({ opened: MARCH, closed: JANUARY }), POSYANDU)).toEqual([]);
  });

  it('says of every month what the rule says of it, without gaps', () => {
    const at = fc.integer({ min: 0, max: 11 }).map((of) => addMonths(JANUARY, of));
    const codes = CRITERIA.filter(({ type }) => type === 'posyandu').map(({ code }) => code);
    const given = fc.record({
      opened: fc.option(at),
      closed: fc.option(at),
      criteria: fc.uniqueArray(
        fc.record({ criterion: fc.constantFrom('PSY-AKTIF', 'PSY-KADER5', ...codes), month: at, met: fc.boolean() }),
        { selector: ({ criterion, month: of }) => `${criterion} ${of}`, maxLength: 20 },
      ),
      declarations: fc.uniqueArray(fc.record({ month: at, status: fc.option(fc.boolean()) }), {
        selector: ({ month: of }) => of,
      }),
    });
    fc.assert(
      fc.property(given, (some) => {
        const facility = records(some);
        const spans = facilitySpans(facility, POSYANDU);
        for (let offset = -3; offset < 15; offset++) {
          const now = addMonths(JANUARY, offset);
          const holding = spans.filter(({ from, to }) => from <= now && now < to);
          expect(holding.length).toBe(existsIn(facility, now) ? 1 : 0);
          if (holding[0]) expect(holding[0]).toMatchObject(standingIn(facility, POSYANDU, now));
        }
        spans.slice(1).forEach((span, index) => {
          const before = spans[index];
          expect(span.from).toBe(before?.to);
          expect({ ...span, from: 0, to: 0 }).not.toEqual({ ...before, from: 0, to: 0 });
        });
        if (spans.length > 0) {
          expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([some.opened ?? FIRST_MONTH, some.closed ?? LAST_MONTH]);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { cadreViewOf } from '@/app/_server/cadre-view';
import type { CadreLevel } from '@/app/_border/cadre-address';
import type { PageContext } from '@/app/_server/page-context';
import { qualityOf } from '@/app/_server/quality';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { district } from '@/db/places';
import { cadreLines, cadreOfPlace, cadrePosyandu } from '@/db/queries/cadre';
import { coverage } from '@/db/queries/coverage';
import { type Place, findPlace, levelsOf } from '@/db/queries/place';
import { trainings } from '@/db/queries/training';
import { type Month, formatMonth, parseMonth } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import { measureOf } from '@/lib/coverage/tally';
import { CADRE_NUMERATORS, type CadreIndicator, cadreTally } from '@/lib/facilities/cadre-total';
import { headsOf, stagesOf } from '@/lib/facilities/training';
import { imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';
import { districtStore } from '../fixtures/store';

const DESA = ['62.02.01.1001', '62.02.01.2002', '62.02.01.2003', '62.02.02.2001', '62.02.02.2002'];
const PLACES = ['62', '62.02', '62.02.01', '62.02.02', ...DESA, 'PKM-1', 'PKM-2'];
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'].map((text) => parseMonth(text) as Month);
const MARCH = parseMonth('2026-03') as Month;
const CODES = Object.keys(CADRE_NUMERATORS) as CadreIndicator[];

/** Raw rows, from which the plain calculation below counts on its own. */
type Raw = Readonly<{
  posyandu: readonly Readonly<{ code: string; desa: string; puskesmas: string; opened: string; closed: string }>[];
  kader: readonly Readonly<{ month: string; code: string; counts: readonly number[] }>[];
  five: readonly Readonly<{ month: string; code: string; met: boolean }>[];
}>;

/** Posyandu that open and close, with kader and criterion rows in some months (Park and Miller's generator). */
function randomRaw(seed: number): Raw {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const posyandu = Array.from({ length: 24 }, (_, index) => ({
    code: `PSY-${index + 1}`,
    desa: DESA[random(DESA.length)] as string,
    puskesmas: ['PKM-1', 'PKM-2', ''][random(3)] as string,
    opened: random(4) === 0 ? '2026-02' : '',
    closed: random(5) === 0 ? '2026-04' : '',
  }));
  const lives = (month: string, { opened, closed }: Raw['posyandu'][number]) =>
    opened <= month && (closed === '' || month < closed);
  const rows = MONTHS.map(formatMonth).flatMap((month) =>
    posyandu.filter((each) => lives(month, each)).map(({ code }) => ({ month, code })),
  );
  const kader = rows
    .filter(() => random(3) === 0)
    .map((row) => {
      const [purwa, madya, utama] = [random(3), random(2), random(2)];
      const assessed = purwa + madya + utama + random(2);
      const trained = assessed + random(2);
      return { ...row, counts: [trained + random(3), trained, assessed, purwa, madya, utama] };
    });
  const five = rows.filter(() => random(4) === 0).map((row) => ({ ...row, met: random(2) === 0 }));
  return { posyandu, kader, five };
}

function storeOf({ posyandu, kader, five }: Raw): Store {
  const store = districtStore();
  imported(store, {
    fasilitas: [
      'PKM-1,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,,,',
      'PKM-2,puskesmas,Puskesmas Hilir,62.02.02.2001,,,,,,',
      ...posyandu.map(
        ({ code, desa, puskesmas, opened, closed }) =>
          `${code},posyandu,Nama ${code},${desa},${puskesmas},${opened},${closed},,,`,
      ),
    ],
    kader: kader.map(({ month, code, counts }) => [month, code, ...counts].join(',')),
    kriteria: [
      ...five.map(({ month, code, met }) => `${month},${code},PSY-KADER5,${met ? 'ya' : 'tidak'},`),
      '2026-01,PKM-1,PKM-SK,ya,',
      '2026-04,PKM-1,PKM-SK,tidak,',
    ],
  });
  return store;
}

/** What holds of the posyandu of a place in a month, by loops over the raw rows alone. */
function plain({ posyandu, kader, five }: Raw, code: string, month: string) {
  const own = posyandu.filter(
    (each) =>
      each.opened <= month &&
      (each.closed === '' || month < each.closed) &&
      (each.desa === code || each.desa.startsWith(`${code}.`) || each.puskesmas === code),
  );
  const last = <T extends { month: string; code: string }>(rows: readonly T[], of: string) =>
    rows
      .filter((row) => row.code === of && row.month <= month)
      .sort((a, b) => (a.month < b.month ? -1 : 1))
      .at(-1);
  const sum = [0, 0, 0, 0, 0, 0];
  const found = { expected: own.length, reported: 0, few: 0, wanted: 0, disagreeing: 0 };
  for (const each of own) {
    const row = last(kader, each.code);
    const said = last(five, each.code);
    if (!row) continue;
    found.reported += 1;
    row.counts.forEach((count, index) => (sum[index] = (sum[index] ?? 0) + count));
    const count = row.counts[0] ?? 0;
    if (count < 5) {
      found.few += 1;
      found.wanted += 5 - count;
    }
    if (said && said.met !== count >= 5) found.disagreeing += 1;
  }
  const [cadres, trained, assessed, purwa, madya, utama] = sum;
  return { counts: { cadres, trained, assessed, purwa, madya, utama }, ...found };
}

function placeOf(store: Store, code: string): Place {
  const place = findPlace(store, code);
  if (!place) throw new Error(`${code} is missing`);
  return place;
}

function contextOf(store: Store): PageContext {
  const held = district(store);
  return { store, deployment: { district: held, timeZone: 'Asia/Jakarta', current: MARCH } } as unknown as PageContext;
}

const viewOf = (store: Store, code: string, level: CadreLevel, at = MARCH) =>
  cadreViewOf(contextOf(store), placeOf(store, code), at, level);

describe('kader of a place', () => {
  it.each([3, 17, 99])('is what plain loops over the raw rows count (seed %i)', (seed) => {
    const raw = randomRaw(seed);
    const store = storeOf(raw);
    for (const at of MONTHS) {
      for (const code of PLACES) {
        const place = placeOf(store, code);
        const { total } = cadreOfPlace(place, cadrePosyandu(store, place, at));
        const { counts, expected, reported, ...few } = plain(raw, code, formatMonth(at));
        expect(total, `${code} ${formatMonth(at)}`).toEqual({ ...counts, expected, reported });
        const view = viewOf(store, code, code.startsWith('PKM') ? 'posyandu' : 'desa', at);
        expect(view.few, `${code} ${formatMonth(at)}`).toMatchObject({ posyandu: expected, reported, ...few });
      }
    }
  });

  it.each([5, 23, 71])('has in every line the very sums of KDR-LTH, KDR-PWA and KDR-UTM (seed %i)', (seed) => {
    const store = storeOf(randomRaw(seed));
    for (const at of MONTHS) {
      for (const code of PLACES) {
        const place = placeOf(store, code);
        const posyandu = cadrePosyandu(store, place, at);
        for (const level of levelsOf(place)) expectAgreement(store, place, level, at, posyandu);
      }
    }
  });

  it('is not reported, rather than nought, outside the months with data', () => {
    const store = networkStore();
    const place = placeOf(store, '62.02.01');
    const later = parseMonth('2026-09') as Month;
    expect(cadreOfPlace(place, cadrePosyandu(store, place, later)).total).toMatchObject({ reported: 0, cadres: 0 });
  });
});

/** Each line of a level beside the API's row of the same area, for all three indicators. */
function expectAgreement(
  store: Store,
  place: Place,
  level: RowLevel,
  at: Month,
  posyandu: ReturnType<typeof cadrePosyandu>,
) {
  const lines = cadreLines(store, place, level, at, posyandu);
  for (const code of CODES) {
    const indicator = findIndicator(store, code);
    if (!indicator) throw new Error(`${code} is missing`);
    const { rows, total } = coverage(store, {
      indicator,
      place,
      level,
      period: { kind: 'month', month: at },
      current: at,
    });
    const told = (area: string | null, { state, numerator, denominator }: (typeof rows)[number]) =>
      `${area} ${state} ${numerator}/${denominator}`;
    const ours = lines.map(({ area, total: own }) => {
      const { state, numerator, denominator } = measureOf(cadreTally(own, code));
      return `${area.code} ${state} ${numerator}/${denominator}`;
    });
    expect(ours.sort(), `${code} ${level} ${formatMonth(at)}`).toEqual(
      rows.map((row) => told(row.area.code, row)).sort(),
    );
    expect(measureOf(cadreTally(cadreOfPlace(place, posyandu).total, code))).toEqual({
      state: total.state,
      numerator: total.numerator,
      denominator: total.denominator,
    });
  }
}

describe('the view of a place', () => {
  it('names posyandu from the kecamatan down, and counts them by area above it', () => {
    const raw = randomRaw(17);
    const store = storeOf(raw);
    expect(viewOf(store, '62.02', 'kecamatan').names).toBeNull();
    expect(viewOf(store, '62.02', 'kecamatan').fewRows.map(({ code }) => code)).toEqual(['62.02.01', '62.02.02']);
    const { names, few } = viewOf(store, '62.02.01', 'posyandu');
    expect(names?.silent).toHaveLength(few.silent);
    expect(names?.listed.filter(({ counts }) => (counts?.cadres ?? 5) < 5)).toHaveLength(few.few);
  });

  it('finds the very disagreements that the quality of the data lists', () => {
    for (const seed of [3, 17, 99]) {
      const store = storeOf(randomRaw(seed));
      const { few } = viewOf(store, '62.02', 'kecamatan');
      const listed = qualityOf(contextOf(store), MARCH)
        .findings()
        .filter(({ rule, comparison }) => rule.code === 'KADER5' && !comparison.agrees);
      expect(few.disagreeing).toBe(listed.length);
      expect(listed.length).toBeGreaterThan(0);
    }
  });
});

describe('training of a place', () => {
  /** The published first phase of Bontang as three rows, split over two kecamatan, and batches around the month shown. */
  const PELATIHAN = [
    'T-1,Tahap I,2026-01-22,2026-01-30,Aula,kader,62.02.01,100',
    'T-1,Tahap I,2026-01-22,2026-01-30,Aula,kader,62.02.02.2001,66',
    'T-1,Tahap I,2026-01-22,2026-01-30,Aula,pendamping,62.02,33',
    'T-1,Tahap I,2026-01-22,2026-01-30,Aula,perwakilan,62.02.01.1001,16',
    'T-2,Tahap II,2026-03-31,2026-04-02,,kader,62.02.01,7',
    'T-3,Tahap II,2026-04-01,,,kader,62.02.01,1000',
  ];
  const store = () => networkStore({ pelatihan: PELATIHAN });
  const heads = (code: string, at: Month) => headsOf(trainings(storeNow, placeOf(storeNow, code), at).own);
  let storeNow: Store;

  it('adds the batches begun by the end of the month up, and none that is later', () => {
    storeNow = store();
    expect(heads('62.02', parseMonth('2025-12') as Month)).toEqual({ kader: null, pendamping: null, perwakilan: null });
    expect(heads('62.02', parseMonth('2026-02') as Month)).toEqual({ kader: 166, pendamping: 33, perwakilan: 16 });
    expect(heads('62.02', MARCH)).toEqual({ kader: 173, pendamping: 33, perwakilan: 16 });
    const stages = stagesOf(trainings(storeNow, placeOf(storeNow, '62.02'), MARCH).own);
    expect(stages.map(({ stage, batches }) => [stage, batches])).toEqual([
      ['Tahap I', 1],
      ['Tahap II', 1],
    ]);
  });

  it('counts of an area what was recorded for it or below, and says what is recorded above it', () => {
    storeNow = store();
    expect(heads('62.02.01', MARCH)).toEqual({ kader: 107, pendamping: null, perwakilan: 16 });
    expect(heads('62.02.01.1001', MARCH)).toEqual({ kader: null, pendamping: null, perwakilan: 16 });
    const { above } = trainings(storeNow, placeOf(storeNow, '62.02.01.1001'), MARCH);
    expect(headsOf(above)).toEqual({ kader: 107, pendamping: 33, perwakilan: null });
    const ofPuskesmas = trainings(storeNow, placeOf(storeNow, 'PKM-1'), MARCH);
    expect(headsOf(ofPuskesmas.own)).toEqual({ kader: null, pendamping: null, perwakilan: 16 });
    expect(headsOf(ofPuskesmas.above).kader).toBe(107);
  });

  it('sets reached beside needed, and keeps what was recorded for the whole on a line of its own', () => {
    storeNow = store();
    const { needs, whoNeeds } = viewOf(storeNow, '62.02', 'kecamatan');
    expect(
      needs.map(({ name, total, heads: own }) => [name, total?.cadres ?? null, own.kader, own.pendamping]),
    ).toEqual([
      ['Hulu', 6, 107, null],
      ['Hilir', 0, 66, null],
      ['Tidak dirinci', null, null, 33],
    ]);
    expect(whoNeeds.heads).toEqual({ kader: 173, pendamping: 33, perwakilan: 16 });
  });
});

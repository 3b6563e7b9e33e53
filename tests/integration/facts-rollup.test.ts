import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { indicatorIds } from '@/db/indicators';
import { rebuild } from '@/db/rollup/rebuild';
import { recompute } from '@/db/rollup/recompute';
import { type Touched, nothingTouched, touch, touchFact, touchTargetGroup } from '@/db/rollup/touched';
import { write } from '@/db/write';
import { type AreaCode, type AreaId, areaId } from '@/lib/areas/code';
import { type Month, addMonths, month, yearOf } from '@/lib/coverage/period';
import { FIRST_MONTH } from '@/lib/facilities/span';
import { builtInIndicator } from '@/lib/indicators/catalogue';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

const CODES = ['K6', 'SPM-01', 'STN', 'LHR', 'DS', 'PSY-BUKA', 'PSY-LAPOR', 'PWS-EVB'];
const JANUARY = month(2025, 1);
const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const PARENTS = ['62.02.01', '62.02.02', '62.02', '62'];

const idOf = (code: string): AreaId => areaId(code as AreaCode);

/** A store with two posyandu and, in each kecamatan's first desa, a puskesmas; the last desa has no facility. */
function store(): Store {
  const made = districtStore();
  const put = made.sqlite.prepare(
    `INSERT INTO facility (leaf, code, type, name, area_id, opened_month, closed_month, pilot)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
  );
  const touched = nothingTouched();
  const add = (leaf: number, code: string, type: string, desa: AreaId, opened: Month | null, closed: Month | null) =>
    touch(
      touched.facilities,
      Number(put.run(leaf, code, type, code, desa, opened, closed).lastInsertRowid),
      FIRST_MONTH,
    );
  write(made, () => {
    DESA.slice(0, -1).forEach((code, index) => {
      const desa = idOf(code);
      add(desa + 1, `PSY-${index}A`, 'posyandu', desa, null, null);
      add(desa + 2, `PSY-${index}B`, 'posyandu', desa, addMonths(JANUARY, 3), addMonths(JANUARY, 9));
      if (index === 0 || index === 3) add(desa + 3, `PKM-${index}`, 'puskesmas', desa, null, null);
    });
    recompute(made, touched);
  });
  return made;
}

/** Park and Miller's minimal generator: the same changes on every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** One accepted write of any kind, as the importers make them: rows first, then the slice that they touched. */
function change(made: Store, random: (below: number) => number): void {
  const { sqlite } = made;
  const desa = idOf(DESA[random(DESA.length)] ?? '');
  const at = addMonths(JANUARY, random(14));
  const touched = nothingTouched();
  write(made, () => {
    const kind = random(10);
    if (kind === 0) changeTargetGroup(made, touched, desa, yearOf(at), random(3) * 50);
    else if (kind === 1) changeActivity(made, touched, desa, at, random(3) > 0);
    else if (kind < 4) {
      sqlite.prepare('DELETE FROM fact WHERE month = ? AND leaf BETWEEN ? AND ?').run(at, desa, desa + 9999);
      touchFact(touched, desa, at);
    } else report(made, touched, desa, at, random);
    recompute(made, touched);
  });
}

function changeTargetGroup({ sqlite }: Store, touched: Touched, desa: AreaId, year: number, size: number): void {
  for (const [sex, count] of [size, size].entries()) {
    sqlite
      .prepare(
        "INSERT OR REPLACE INTO target_group (year, group_code, area_id, sex, count) VALUES (?, 'bumil', ?, ?, ?)",
      )
      .run(year, desa, sex + 1, count);
  }
  touchTargetGroup(touched, desa, year);
}

function changeActivity({ sqlite }: Store, touched: Touched, desa: AreaId, at: Month, active: boolean): void {
  const facility = sqlite
    .prepare('SELECT id FROM facility WHERE leaf = ?')
    .pluck()
    .get(desa + 1) as number | undefined;
  if (facility === undefined) return;
  sqlite
    .prepare(
      `INSERT OR REPLACE INTO facility_criterion (facility_id, criterion_id, month, met)
       SELECT ?, id, ?, ? FROM criterion WHERE code = 'PSY-AKTIF'`,
    )
    .run(facility, at, active ? 1 : 0);
  touch(touched.facilities, facility, at);
}

function report(made: Store, touched: Touched, desa: AreaId, at: Month, random: (below: number) => number): void {
  const code = CODES[random(CODES.length)] ?? '';
  const ordinals = code === 'PWS-EVB' ? [3] : random(3) === 0 ? [0] : [1, 2];
  const put = made.sqlite.prepare(
    'INSERT OR REPLACE INTO fact (month, leaf, indicator_id, sex, numerator, denominator) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const ordinal of ordinals) {
    for (const sex of random(2) === 0 ? [0] : [1, 2]) {
      const denominator = builtInIndicator(code)?.kind === 'monthly' ? 10 + random(5) : null;
      put.run(at, desa + ordinal, indicatorIds(made).get(code), sex, random(10), denominator);
    }
    touchFact(touched, (desa + ordinal) as AreaId, at);
  }
}

type Fact = { month: Month; leaf: number; code: string; numerator: number; denominator: number | null };
type Row = { month: Month; area: string; code: string; parts: readonly number[] };

/** The rollup a second time, straight from the contract's words, for the desa one by one and then their parents. */
function naiveRollup(made: Store): Row[] {
  const facts = made.sqlite
    .prepare(
      'SELECT month, leaf, code, numerator, denominator FROM fact JOIN indicator ON indicator.id = fact.indicator_id',
    )
    .all() as Fact[];
  const slots = [...new Set(facts.map(({ month: at, code }) => `${at} ${code}`))];
  return slots.flatMap((slot) => {
    const [at, code] = [Number(slot.split(' ')[0]) as Month, slot.split(' ')[1] ?? ''];
    const own = facts.filter((fact) => fact.month === at && fact.code === code);
    const desa = DESA.map((area) => ({ area, parts: naiveDesa(made, at, code, idOf(area), own) }));
    const cumulative = builtInIndicator(code)?.kind === 'cumulative';
    const parents = PARENTS.map((area) => {
      const inside = desa.filter((each) => each.area.startsWith(area)).flatMap(({ parts }) => (parts ? [parts] : []));
      const counted = inside.filter(([, , expected]) => !cumulative || expected !== 0);
      const parts =
        counted.length > 0
          ? [0, 1, 2, 3].map((part) => counted.reduce((sum, each) => sum + (each[part] ?? 0), 0))
          : null;
      return { area, parts };
    });
    return [...desa, ...parents].flatMap(({ area, parts }) => (parts ? [{ month: at, area, code, parts }] : []));
  });
}

function naiveDesa(made: Store, at: Month, code: string, desa: AreaId, facts: readonly Fact[]): number[] | null {
  const { kind, leaf } = builtInIndicator(code) ?? {};
  const standing = made.sqlite
    .prepare(
      `SELECT leaf, type, (SELECT met FROM facility_criterion k JOIN criterion c ON c.id = k.criterion_id
         WHERE facility_id = f.id AND c.code = 'PSY-AKTIF' AND month <= @at ORDER BY month DESC LIMIT 1) AS active
       FROM facility f WHERE area_id = @desa AND coalesce(opened_month, 0) <= @at AND @at < coalesce(closed_month, 1e9)`,
    )
    .all({ at, desa }) as { leaf: number; type: string; active: number | null }[];
  const active = new Set(standing.filter((each) => each.active === 1).map((each) => each.leaf));
  let inDesa = facts.filter((fact) => fact.leaf >= desa && fact.leaf < desa + 10000);
  if (code === 'PSY-LAPOR') inDesa = inDesa.filter((fact) => fact.leaf === desa || active.has(fact.leaf));
  const sasaran = made.sqlite
    .prepare("SELECT total(count) FROM target_group WHERE year = ? AND area_id = ? AND group_code = 'bumil'")
    .pluck()
    .get(yearOf(at), desa) as number;
  const asked = {
    desa: kind === 'cumulative' && sasaran === 0 ? [] : [desa as number],
    posyandu: standing.filter(({ type }) => type === 'posyandu').map((each) => each.leaf),
    'active-posyandu': [...active],
    puskesmas: standing.filter(({ type }) => type === 'puskesmas').map((each) => each.leaf),
    pustu: [],
  }[leaf ?? 'desa'];
  const byDesa = inDesa.some((fact) => fact.leaf === desa) || (leaf === 'desa' && inDesa.length > 0);
  const reported = byDesa ? asked : asked.filter((each) => inDesa.some((fact) => fact.leaf === each));
  if (asked.length === 0 && inDesa.length === 0) return null;
  return [
    inDesa.reduce((sum, fact) => sum + fact.numerator, 0),
    inDesa.reduce((sum, fact) => sum + (kind === 'monthly' ? (fact.denominator ?? 0) : 0), 0),
    asked.length,
    reported.length,
  ];
}

function storedRollup({ sqlite }: Store): Row[] {
  const rows = sqlite
    .prepare(
      `SELECT month, area.code AS area, indicator.code AS code, numerator, denominator, expected, reported
       FROM roll JOIN area ON area.id = area_id JOIN indicator ON indicator.id = indicator_id
       WHERE indicator.code IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(CODES)) as (Fact & { area: string; expected: number; reported: number })[];
  return rows.map(({ month: at, area, code, numerator, denominator, expected, reported }) => ({
    month: at,
    area,
    code,
    parts: [numerator, denominator ?? 0, expected, reported],
  }));
}

const inOrder = (rows: readonly Row[]) =>
  rows.map((row) => JSON.stringify([row.month, row.area, row.code, row.parts])).sort();

describe('the rollup of reported indicators', () => {
  it.each([1, 2, 3])('equals a second calculation and a rebuild after random changes (%i)', (seed) => {
    const made = store();
    const random = randomOf(seed * 7919);
    for (let lot = 0; lot < 4; lot++) {
      for (let count = 0; count < 15; count++) change(made, random);
      expect(inOrder(storedRollup(made))).toEqual(inOrder(naiveRollup(made)));
    }
    expect(made.sqlite.prepare('SELECT count(*) FROM fact').pluck().get()).toBeGreaterThan(20);
    expect(rebuild(made)).toEqual([]);
  });

  it('gives every desa a row with the first report of a month, and takes all of them with the last', () => {
    const made = store();
    const touched = nothingTouched();
    const first = idOf(DESA[0] ?? '');
    const fact = [JANUARY, first, indicatorIds(made).get('STN')];
    write(made, () => {
      made.sqlite
        .prepare('INSERT INTO fact (month, leaf, indicator_id, sex, numerator, denominator) VALUES (?, ?, ?, 0, 3, 40)')
        .run(...fact);
      touchFact(touched, first, JANUARY);
      recompute(made, touched);
    });
    const ofDesa = () => storedRollup(made).filter(({ area }) => area.length === 13);
    expect(ofDesa().map(({ parts }) => parts)).toEqual([[3, 40, 1, 1], ...Array(4).fill([0, 0, 1, 0])]);
    expect(storedRollup(made).find(({ area }) => area === '62')?.parts).toEqual([3, 40, 5, 1]);
    write(made, () => {
      made.sqlite.prepare('DELETE FROM fact WHERE month = ? AND leaf = ? AND indicator_id = ?').run(...fact);
      recompute(made, touched);
    });
    expect(storedRollup(made)).toEqual([]);
  });

  it('lets a desa into its parents when its sasaran arrives', () => {
    const made = store();
    const desa = idOf('62.02.02.2001');
    const touched = nothingTouched();
    write(made, () => {
      made.sqlite
        .prepare('INSERT INTO fact (month, leaf, indicator_id, sex, numerator) VALUES (?, ?, ?, 0, 8)')
        .run(JANUARY, desa, indicatorIds(made).get('K6'));
      touchFact(touched, desa, JANUARY);
      recompute(made, touched);
    });
    expect(storedRollup(made).map(({ area, parts }) => [area, parts])).toEqual([['62.02.02.2001', [8, 0, 0, 0]]]);
    write(made, () => {
      const sasaran = nothingTouched();
      changeTargetGroup(made, sasaran, desa, 2025, 20);
      recompute(made, sasaran);
    });
    const rows = new Map(storedRollup(made).map(({ area, parts }) => [area, parts]));
    expect([...PARENTS.slice(1), '62.02.02.2001'].map((area) => rows.get(area))).toEqual(Array(4).fill([8, 0, 1, 1]));
  });
});

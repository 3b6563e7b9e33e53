import assert from 'node:assert/strict';
import type { Store } from '@/db/client';
import { type Area, areaById, areasOfLevel } from '@/db/places';
import { areaTallies, profileTallies } from '@/db/queries/tallies';
import { subtree } from '@/lib/areas/code';
import { type Month, month, monthRange } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { KABUPATEN, reportedByDesa } from './district';
import { best, interleave } from './interleave';
import type { Measure } from './measure';
import { scanMap, scanProfile, typedFacts } from './typed-facts';

/** The longest sum there is: a whole year. */
const YEAR = monthRange(month(2025, 1), month(2025, 12));
const PROFILE_BOUND = 0.05;

/**
 * Reading through the rollup as the pages do, against summing the raw facts with SQL (gated) and against scanning them
 * as typed arrays (information). All ways must give the same sums. Throws when they do not.
 */
export async function readingMeasures(store: Store): Promise<Measure[]> {
  const kabupaten = areaById(store, KABUPATEN);
  assert(kabupaten);
  const indicators = reportedByDesa(store);
  const profile = rolledProfile(store, kabupaten, indicators);
  const raw = rawProfile(store, kabupaten);
  const facts = typedFacts(store, YEAR[0] as Month, YEAR.at(-1) as Month);
  const size = Math.max(...indicators.keys()) + 1;
  const typed = () => scanProfile(facts, YEAR, subtree(kabupaten.id, kabupaten.level), size);
  assertEqual(profile(), raw(), typed(), indicators);

  const kecamatan = areasOfLevel(store, kabupaten, 'kecamatan');
  const ranges = kecamatan.map(({ id, level }) => subtree(id, level));
  const turns = [...indicators];
  const map = (round: number) => areaTallies(store, (turns[round % turns.length] as Turn)[1], kecamatan, YEAR);
  const typedMap = (round: number) => scanMap(facts, YEAR, ranges, (turns[round % turns.length] as Turn)[0]);
  turns.forEach((_, round) => assert.deepEqual([...map(round).values()].map(numeratorOf), [...typedMap(round)]));

  const againstRaw = await best(PROFILE_BOUND, () => interleave(profile, raw, 15, 3));
  const againstTyped = await interleave(profile, typed, 60, 10);
  const mapAgainstTyped = await interleave(map, typedMap, 200, 50);
  return [
    {
      name: 'Profil setahun: rekap / fakta mentah (SQL)',
      value: againstRaw.ratio,
      unit: '×',
      bound: PROFILE_BOUND,
      kind: 'gate',
      decimals: 3,
    },
    info('Profil setahun lewat rekap', againstRaw.first, 'ms', null),
    info('Profil setahun dari fakta mentah (SQL)', againstRaw.second, 'ms', null),
    info('Profil setahun: rekap / larik di memori', againstTyped.ratio, '×', 1),
    info('Peta setahun: rekap / larik di memori', mapAgainstTyped.ratio, '×', 25),
  ];
}

type Turn = readonly [number, Indicator];
type Sums = ReadonlyMap<number, Readonly<{ numerator: number; denominator: number }>>;

const numeratorOf = ({ numerator }: Readonly<{ numerator: number }>) => numerator;

function info(name: string, value: number, unit: Measure['unit'], bound: number | null): Measure {
  return { name, value, unit, bound, kind: 'info', decimals: 2 };
}

function rolledProfile(store: Store, area: Area, indicators: ReadonlyMap<number, Indicator>): () => Sums {
  const ids = new Map([...indicators].map(([id, { code }]) => [code, id]));
  const wanted = [...indicators.values()];
  return () =>
    new Map([...profileTallies(store, wanted, area, YEAR)].map(([code, tally]) => [ids.get(code) as number, tally]));
}

/** As perf.md section 2 advises: equality on the month, CROSS JOIN to pin the order, prepared once. */
function rawProfile({ sqlite }: Store, area: Area): () => Sums {
  const { first, last } = subtree(area.id, area.level);
  const sum = sqlite
    .prepare(
      `SELECT indicator_id, sum(numerator), sum(coalesce(denominator, 0))
       FROM json_each(?) AS months CROSS JOIN fact ON fact.month = months.value AND fact.leaf BETWEEN ? AND ?
       GROUP BY indicator_id`,
    )
    .raw();
  const months = JSON.stringify(YEAR);
  return () => {
    const rows = sum.all(months, first, last) as [number, number, number][];
    return new Map(rows.map(([id, numerator, denominator]) => [id, { numerator, denominator }]));
  };
}

/** A cumulative denominator is the year's sasaran and stands in no fact: only the reported ones are compared. */
function assertEqual(
  rolled: Sums,
  raw: Sums,
  typed: ReturnType<typeof scanProfile>,
  indicators: ReadonlyMap<number, Indicator>,
): void {
  for (const [id, { code, kind }] of indicators) {
    const own = rolled.get(id);
    assert.equal(own?.numerator, raw.get(id)?.numerator, `${code}: rollup and facts differ`);
    assert.equal(own?.numerator, typed.numerator[id], `${code}: rollup and arrays differ`);
    if (kind !== 'monthly') continue;
    assert.equal(own?.denominator, raw.get(id)?.denominator, `${code}: denominators differ`);
    assert.equal(own?.denominator, typed.denominator[id], `${code}: denominators differ`);
  }
}

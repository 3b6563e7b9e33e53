import assert from 'node:assert/strict';
import type { Store } from '@/db/client';
import { indicators } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { type SumsReader, packedSums } from '@/db/queries/desa-sums';
import { pwsMatrix } from '@/db/queries/pws-matrix';
import type { AreaId } from '@/lib/areas/code';
import { month, monthRange } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { SPM_GROUP, serviceGroups } from '@/lib/indicators/groups';
import { best, interleave } from './interleave';
import type { Measure } from './measure';

/** The longest sum there is: all desa, all indicators, a whole year. */
const DECEMBER = month(2025, 12);
const BOUND = 0.2;
const PLACE = '62.02';

/**
 * The matrix of all desa and all indicators through packs, against the same matrix through one row-wise sum over the
 * rollup for each list of months. Both must give the same cells. Throws when they do not.
 */
export async function matrixMeasures(store: Store): Promise<Measure[]> {
  const place = findPlace(store, PLACE);
  assert(place);
  const asked = { place, month: DECEMBER, indicators: judged(store) };
  const whole = (read: SumsReader) => () => pwsMatrix(store, asked, read);
  const lines = pwsMatrix(store, asked);
  assert.deepEqual(lines, pwsMatrix(store, asked, rowSums), 'packs and rows give different matrices');
  assert(lines.length > 150 && asked.indicators.length > 30, 'the matrix is smaller than the measure says');
  assert(lines.every(({ cells }) => cells.some(({ state }) => state === 'reported')));

  const desa = store.sqlite.prepare("SELECT id FROM area WHERE level = 'desa'").pluck().all() as AreaId[];
  const spans = [monthRange(month(2025, 1), DECEMBER), [DECEMBER], [month(2025, 11)]];
  const sums = (read: SumsReader) => () => read(store, desa, spans);
  const reading = await best(BOUND, () => interleave(sums(packedSums), sums(rowSums), 15, 3));
  const complete = await interleave(whole(packedSums), whole(rowSums), 9, 2);
  const subject = `Matriks ${lines.length} desa × ${asked.indicators.length} indikator`;
  return [
    {
      name: `${subject}: paket / baris (SQL)`,
      value: reading.ratio,
      unit: '×',
      bound: BOUND,
      kind: 'gate',
      decimals: 3,
    },
    info(`${subject} lewat paket`, reading.first, 'ms'),
    info(`${subject} lewat baris (SQL)`, reading.second, 'ms'),
    info(`${subject}, dengan aturan PWS: paket / baris`, complete.ratio, '×'),
    info(`${subject}, dengan aturan PWS lewat paket`, complete.first, 'ms'),
  ];
}

/** Every service indicator but the twelve SPM, as the page shows them when no group is chosen. */
function judged(store: Store): Indicator[] {
  return serviceGroups(indicators(store)).flatMap((group) => (group.key === SPM_GROUP ? [] : group.indicators));
}

function info(name: string, value: number, unit: Measure['unit']): Measure {
  return { name, value, unit, bound: null, kind: 'info', decimals: 2 };
}

type Row = [area: AreaId, indicator: number, ...parts: [number, number, number, number]];

/** As perf.md section 2 advises: equality on the month, CROSS JOIN to pin the order, prepared once, rows as arrays. */
const rowSums: SumsReader = ({ sqlite }, desa, spans) => {
  const read = sqlite
    .prepare(
      `SELECT area_id, indicator_id, sum(numerator), sum(denominator), sum(expected), sum(reported)
       FROM json_each(?) AS months CROSS JOIN json_each(?) AS desa
       CROSS JOIN roll ON roll.month = months.value AND roll.area_id = desa.value
       GROUP BY area_id, indicator_id`,
    )
    .raw();
  return spans.map((months) => {
    const sums = new Map<AreaId, Map<number, Tally>>();
    for (const [area, indicator, numerator, denominator, expected, reported] of read.all(
      JSON.stringify(months),
      JSON.stringify(desa),
    ) as Row[]) {
      const own = sums.get(area) ?? new Map<number, Tally>();
      sums.set(area, own.set(indicator, { numerator, denominator, expected, reported }));
    }
    return (area, indicator) => sums.get(area)?.get(indicator);
  });
};

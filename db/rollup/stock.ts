import { type AreaId, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilitySpan } from '@/lib/facilities/span';
import { type SeriesRule, type StockSeries, addDesa, addSpan } from '@/lib/facilities/stock';
import type { Store } from '../client';
import { stockIds } from '../indicators';
import { settingOf } from '../settings';
import { type PlacedSpan, spansIn } from './spans';

/** Recomputes the stock rows of the named desa of one kabupaten for `first`..`last`. Parents are not touched. */
export function rollStock(store: Store, kabupaten: AreaId, desa: ReadonlySet<AreaId>, first: Month, last: Month): void {
  if (desa.size === 0 || first > last) return;
  const { sqlite } = store;
  const ids = stockIds(store);
  const stock = JSON.stringify([...ids.values()]);
  const clear = sqlite.prepare(
    `DELETE FROM roll WHERE month = ? AND area_id = ? AND indicator_id IN (SELECT value FROM json_each(?))`,
  );
  const insert = sqlite.prepare(
    `INSERT INTO roll (month, area_id, indicator_id, numerator, denominator, expected, reported)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const rule = { first, last, denominator: settingOf(store, 'ilp.posyanduDenominator') };
  const byDesa = groupByDesa(spansIn(store, subtree(kabupaten, 'kabupaten'), first, last), desa);
  for (const area of desa) {
    for (let month = first; month <= last; month++) clear.run(month, area, stock);
    for (const [code, months] of desaSeries(byDesa.get(area) ?? [], rule)) {
      months.forEach((tally, index) =>
        insert.run(
          first + index,
          area,
          ids.get(code),
          tally.numerator,
          tally.denominator,
          tally.expected,
          tally.reported,
        ),
      );
    }
  }
}

function desaSeries(spans: readonly PlacedSpan[], rule: SeriesRule): StockSeries {
  const series: StockSeries = new Map();
  const pustu: FacilitySpan[] = [];
  for (const { type, span } of spans) {
    addSpan(series, type, span, rule);
    if (type === 'pustu') pustu.push(span);
  }
  addDesa(series, pustu, rule.first, rule.last);
  return series;
}

function groupByDesa(spans: readonly PlacedSpan[], desa: ReadonlySet<AreaId>): Map<AreaId, PlacedSpan[]> {
  const groups = new Map<AreaId, PlacedSpan[]>();
  for (const span of spans) {
    if (!desa.has(span.desa)) continue;
    const known = groups.get(span.desa);
    if (known) known.push(span);
    else groups.set(span.desa, [span]);
  }
  return groups;
}

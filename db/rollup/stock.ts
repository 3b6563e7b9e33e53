import type { AreaId } from '@/lib/areas/code';
import { type Month, monthRange } from '@/lib/coverage/period';
import type { FacilitySpan } from '@/lib/facilities/span';
import { type SeriesRule, type StockSeries, addDesa, addSpan } from '@/lib/facilities/stock';
import type { Store } from '../client';
import { stockIds } from '../indicators';
import { settingOf } from '../settings';
import { type RollRow, replaceRows } from './rows';
import type { PlacedSpan, SpansByDesa } from './spans';

/** Recomputes the stock rows of the named desa for `first`..`last` from their facilities' spans. Parents are not touched. */
export function rollStock(
  store: Store,
  desa: ReadonlySet<AreaId>,
  spans: SpansByDesa,
  first: Month,
  last: Month,
): void {
  const ids = stockIds(store);
  const rule = { first, last, denominator: settingOf(store, 'ilp.posyanduDenominator') };
  const months = monthRange(first, last).map((month) => ({ month, rows: [] as RollRow[] }));
  for (const area of desa) {
    for (const [code, series] of desaSeries(spans.get(area) ?? [], rule)) {
      const id = ids.get(code);
      if (id === undefined) continue;
      series.forEach(({ numerator, denominator, expected, reported }, index) =>
        months[index]?.rows.push([area, id, numerator, denominator, expected, reported]),
      );
    }
  }
  for (const { month, rows } of months) replaceRows(store, month, desa, ids.values(), rows);
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

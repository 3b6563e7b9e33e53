import type { AreaId } from '@/lib/areas/code';
import { monthRange } from '@/lib/coverage/period';
import type { FacilitySpan } from '@/lib/facilities/span';
import { type SeriesRule, type StockSeries, addDesa, addSpan } from '@/lib/facilities/stock';
import type { Store } from '../client';
import { stockIds } from '../indicators';
import { settingOf } from '../settings';
import type { Ground } from './ground';
import { rollDesa } from './kecamatan';
import type { RollRow } from './rows';
import type { PlacedSpan } from './spans';

/** Recomputes the stock rows of the named desa, and of their kecamatan, in the months of the ground. */
export function rollStock(store: Store, ground: Ground, desa: ReadonlySet<AreaId>): void {
  const { first, last, spans } = ground;
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
  const stock = { desa, indicators: [...ids.values()], cumulative: new Set<number>() };
  for (const month of months) rollDesa(store, ground, { ...stock, ...month });
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

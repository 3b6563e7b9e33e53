import type { Store } from '@/db/client';
import type { Place } from '@/db/queries/place';
import type { Month } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { type Query, readIndicator, readMonth, readPlace, required } from './parameters';
import { refuse } from './refusal';

/** Twenty years of months: more is no trend but a load on the server. */
const LONGEST = 240;

export type TrendRequest = Readonly<{ indicator: Indicator; place: Place; from: Month; to: Month }>;

/** The API's `trend` parameters: indicator, area, from, to, all required. */
export function readTrendRequest(store: Store, query: Query): TrendRequest {
  const texts = ['indicator', 'area', 'from', 'to'].map((name) => required(query, name));
  const [code, area, fromText, toText] = texts as [string, string, string, string];
  const from = readMonth(fromText, 'from');
  const to = readMonth(toText, 'to');
  if (from > to) refuse(400, 'from', 'Bulan awal (from) harus sebelum atau sama dengan bulan akhir (to).');
  if (to - from >= LONGEST) refuse(400, 'from', `Paling banyak ${LONGEST} bulan dalam satu permintaan.`);
  return { indicator: readIndicator(store, code), place: readPlace(store, area), from, to };
}

import type { Deployment } from '@/app/_server/deployment';
import type { Store } from '@/db/client';
import type { PwsRequest } from '@/db/queries/pws';
import { type Query, readIndicator, readLevel, readMonth, readPlace, required } from './parameters';

/** The API's `pws` parameters (contracts section 5), all required; its period is a month (section 7, "Cumulative"). */
export function readPwsRequest(store: Store, query: Query, { current }: Deployment): PwsRequest {
  const texts = ['indicator', 'area', 'level', 'period'].map((name) => required(query, name));
  const [indicator, area, level, period] = texts as [string, string, string, string];
  const month = readMonth(period, 'period');
  const place = readPlace(store, area);
  return { indicator: readIndicator(store, indicator), place, level: readLevel(place, level), month, current };
}

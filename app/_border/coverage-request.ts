import type { Deployment } from '@/app/_server/deployment';
import type { Store } from '@/db/client';
import type { CoverageRequest } from '@/db/queries/coverage';
import {
  type Query,
  optional,
  readIndicator,
  readLevel,
  readMonth,
  readPeriod,
  readPlace,
  required,
} from './parameters';

/** The API's `coverage` parameters (contracts section 5), all required but `against`. */
export function readCoverageRequest(store: Store, query: Query, { current }: Deployment): CoverageRequest {
  const texts = ['indicator', 'area', 'level', 'period'].map((name) => required(query, name));
  const [indicator, area, level, period] = texts as [string, string, string, string];
  const against = optional(query, 'against');
  const parsedPeriod = readPeriod(period);
  const parsedAgainst = against === null ? null : readMonth(against, 'against');
  const place = readPlace(store, area);
  return {
    indicator: readIndicator(store, indicator),
    place,
    level: readLevel(place, level),
    period: parsedPeriod,
    against: parsedAgainst,
    current,
  };
}

import { type AreaCode, isKelurahan } from '@/lib/areas/code';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import type { Month } from '@/lib/coverage/period';
import { type Lifespan, existsIn } from './facility';

/** A facility of one kind as it is compared; `inPlace`: it belongs to the place that is looked at. */
export type Site = Lifespan & Readonly<{ id: number; desa: AreaCode; pilot: boolean; inPlace: boolean }>;

/** What the villages of all pilot sites are, where the others are narrowed to the same. */
export type SharedStatus = 'desa' | 'kelurahan';

/**
 * The pilot (lokus) sites of a place and those they are set beside. `status`: the others stand in the same kind of
 * village; null: in any. `newer`: pilot sites that did not exist in all of the months, and are in neither group.
 */
export type PilotCohort<T extends Site> = Readonly<{
  pilots: readonly T[];
  others: readonly T[];
  status: SharedStatus | null;
  newer: number;
}>;

/**
 * Comparable facilities are of the same kind and district and no lokus, and exist, like the pilot sites, in every month
 * from `start` to `end`: otherwise an opening or a closing would pass for a change. Where all pilot sites stand in desa,
 * or all in kelurahan, so do the others, if that leaves five or more of them and no fewer than the pilot sites. Rules of
 * ours: no guideline says what a lokus is compared with.
 */
export function pilotCohort<T extends Site>(sites: readonly T[], start: Month, end: Month): PilotCohort<T> {
  const lasting = sites.filter((site) => existsIn(site, start) && existsIn(site, end));
  const pilots = lasting.filter(({ pilot, inPlace }) => pilot && inPlace);
  const rest = lasting.filter(({ pilot }) => !pilot);
  const status = sharedStatus(pilots);
  const alike = rest.filter(({ desa }) => statusOf(desa) === status);
  const narrows = alike.length >= Math.max(SMALL_DENOMINATOR, pilots.length);
  const marked = sites.filter((site) => site.pilot && site.inPlace && existsIn(site, end)).length;
  return {
    pilots,
    others: narrows ? alike : rest,
    status: narrows ? status : null,
    newer: marked - pilots.length,
  };
}

function statusOf(desa: AreaCode): SharedStatus {
  return isKelurahan(desa) ? 'kelurahan' : 'desa';
}

function sharedStatus(pilots: readonly Site[]): SharedStatus | null {
  const [first, ...more] = new Set(pilots.map(({ desa }) => statusOf(desa)));
  return first && more.length === 0 ? first : null;
}

import { type FacilityAsked, facilityQuery } from '@/app/_border/facility-address';
import { criterionKinds } from '@/db/queries/criteria';
import { facilityDirectory } from '@/db/queries/facility-directory';
import { listedLines } from '@/db/queries/facility-table';
import { type Place, placeArea } from '@/db/queries/place';
import { formatPeriod } from '@/lib/coverage/period';
import type { FacilityLine } from '@/lib/exports/facility-table';
import type { DirectoryFilter } from '@/lib/facilities/directory';
import { UNFILTERED, emptyReason, filterName } from '@/lib/narrative/facility-directory';
import { answered } from './cache';
import { type PageContext, type Shown, hasData } from './page-context';

/** Rows of one page: a few screens, and light enough for a phone. */
export const PAGE_SIZE = 100;

type Asked = Readonly<{ context: PageContext; place: Place; shown: Shown; asked: FacilityAsked }>;

/** How many facilities match, how many of them are posyandu that are not aktif, and the lines of one page. */
export type DirectoryPage = Readonly<{ total: number; idle: number; pages: number; lines: readonly FacilityLine[] }>;

/** The facilities that an address asks for. All that match are found and ordered; only one page of them is read in full. */
export function directoryPage({ context: { store }, place, shown, asked }: Asked): DirectoryPage {
  const { filter, order, page } = asked;
  const { asOf } = shown;
  const key = [placeArea(place).code, asOf, filter, order];
  // Kept as ids alone: what is searched for differs with every reader.
  const { ids, idle } = answered(store, 'fasilitas', key, () => {
    const found = facilityDirectory(store, place, filter, { at: asOf, order });
    return { ids: found.map(({ id }) => id), idle: found.filter(({ active }) => active === false).length };
  });
  const lines = answered(store, 'fasilitas halaman', [...key, page], () =>
    listedLines(store, ids.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), asOf, filter.criterion),
  );
  const shownLines = hasData(shown) ? lines : lines.map(unknownMonth);
  return { total: ids.length, idle, pages: Math.max(1, Math.ceil(ids.length / PAGE_SIZE)), lines: shownLines };
}

/** In a month without data a facility stands, and nothing more is known of it. */
function unknownMonth(line: FacilityLine): FacilityLine {
  return { ...line, active: null, status: null, declared: null, lacking: null, unreported: null, needs: '' };
}

/** A filter taken away, and how many facilities match then. */
export type Wider = Readonly<{ href: string; label: string; total: number }>;

/** Why nothing matches and what would: each filter that narrows, left out in turn. */
export function widened({ context, place, shown, asked }: Asked): Readonly<{ reason: string; wider: Wider[] }> {
  const { store } = context;
  const { filter } = asked;
  const kinds = criterionKinds(store);
  const active = (Object.keys(filter) as (keyof DirectoryFilter)[]).filter((key) => filter[key] !== UNFILTERED[key]);
  const wider = active.flatMap((key): Wider[] => {
    const without = { ...asked, filter: { ...filter, [key]: UNFILTERED[key] }, page: 1 };
    const total = facilityDirectory(store, place, without.filter, { at: shown.asOf, order: 'wilayah' }).length;
    if (total === 0) return [];
    return [{ href: directoryHref(place, shown, without), label: `Tanpa saringan ${filterName(key)}`, total }];
  });
  const criterionType = filter.criterion === null ? null : (kinds.get(filter.criterion) ?? null);
  return { reason: emptyReason(filter, { known: hasData(shown), criterionType }), wider };
}

/** The address of a list: its place, its filters, and the period where one was asked for. */
export function directoryHref(place: Place, shown: Shown, asked: FacilityAsked): string {
  const period: Record<string, string> = shown.asked ? { periode: formatPeriod(shown.period) } : {};
  return `/fasilitas?${new URLSearchParams({ wilayah: placeArea(place).code ?? '', ...facilityQuery(asked), ...period })}`;
}

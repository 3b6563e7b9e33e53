import { headers } from 'next/headers';
import { forbidden, notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { type Query, optional, readPeriod, readPlace } from '@/app/_border/parameters';
import { RefusalError } from '@/app/_border/refusal';
import type { Store } from '@/db/client';
import { type Place, findPlace } from '@/db/queries/place';
import { isClosed } from '@/db/ledger/closed-months';
import { kabupatenOf } from '@/db/queries/profile';
import { type SeriesBounds, seriesBounds } from '@/db/rollup/series';
import { dataVersion } from '@/db/write';
import { type Month, type Period, asOfMonth } from '@/lib/coverage/period';
import { formatMoment } from '@/lib/narrative/format';
import { type Action, OWN_ACCOUNT, mustReplacePassword, verdictOn } from '@/lib/access/policy';
import type { Reader } from '@/lib/access/reader';
import { type Deployment, deployment } from './deployment';
import { readerOf } from './reader';
import { outOfScope } from './scope';
import { store } from './store';

/** What every page knows before it asks its own question. */
export type PageContext = Readonly<{
  store: Store;
  deployment: Deployment;
  query: Query;
  dataPer: string;
  reader: Reader;
}>;

/** What has no rule: a page that the proxy did not tell its address shows area-bound readers nothing. */
const UNKNOWN = '/alamat-tidak-diketahui';

/**
 * Makes the page dynamic, asks the access policy whether this reader may do what the page is for, and gathers the
 * context. Who is not signed in is led to /masuk, who may not is told so (403).
 */
export async function pageContext(searchParams: Promise<Query>, action: Action = 'read'): Promise<PageContext> {
  await connection();
  const given = await headers();
  const held = deployment();
  const reader = await readerOf(given);
  const address = given.get('x-pantau-path');
  const verdict = verdictOn(action, reader, held);
  if (!verdict.allowed) {
    if (mustReplacePassword(reader)) redirect(OWN_ACCOUNT);
    if (verdict.status === 403) forbidden();
    redirect(`/masuk?kembali=${encodeURIComponent(address ?? '/')}`);
  }
  const seen = { store: store(), deployment: held, reader };
  if (action === 'read' && outOfScope(seen, new URL(address ?? UNKNOWN, 'http://localhost')) !== null) forbidden();
  return { store: store(), deployment: held, query: await searchParams, dataPer: dataPerText(held), reader };
}

/** When the data was last changed, on the district's clock. */
export function dataPerText({ timeZone }: Deployment): string {
  const { changedAt } = dataVersion(store());
  return changedAt ? formatMoment(new Date(changedAt), timeZone) : 'belum ada data';
}

/** The month a page shows: what the address asks for, else the last one with data, else the current one. */
export type Shown = Readonly<{
  period: Period;
  asOf: Month;
  bounds: SeriesBounds;
  /** The district's calendar month. */
  current: Month;
  /** True when the address named the period. */
  asked: boolean;
  /** True when the month's books are closed: its figures are final. */
  closed: boolean;
}>;

/** True when the month lies between the first and the last with data. */
export function hasData({ asOf, bounds }: Pick<Shown, 'asOf' | 'bounds'>): boolean {
  return bounds !== null && asOf >= bounds.first && asOf <= bounds.last;
}

export function periodShown({ store: held, deployment: { current }, query }: PageContext, place: Place): Shown {
  const bounds = seriesBounds(held, kabupatenOf(held, place).id);
  const text = optional(query, 'periode');
  const period: Period = text ? readPeriod(text, 'periode') : { kind: 'month', month: bounds?.last ?? current };
  const asOf = asOfMonth(period, current, bounds?.last ?? null);
  return { period, asOf, bounds, current, asked: text !== null, closed: isClosed(held, asOf) };
}

/** The same for a page: what is no period leads to the page that is not found. */
export function shownPeriod(context: PageContext, place: Place): Shown {
  return checked(() => periodShown(context, place));
}

/** The place of a code in the address; a page that cannot be found for anything else. */
export function placeOrNotFound({ store: held }: PageContext, code: string): Place {
  return checked(() => readPlace(held, code, 'wilayah'));
}

/** The district itself as a place. */
export function districtPlace({ store: held, deployment: { district } }: PageContext): Place {
  return findPlace(held, district.code) ?? notFound();
}

/** Runs a border check; a page answers whatever it refuses with 404, which names it and offers the nearest choice. */
export function checked<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof RefusalError) notFound();
    throw error;
  }
}

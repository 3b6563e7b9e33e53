import type { Metadata } from 'next';
import { type Query, readIndicator, readPlace, required } from '@/app/_border/parameters';
import { checked, pageContext, shownPeriod } from '@/app/_server/page-context';
import { viewOf } from '@/app/_server/view';
import { NamesView } from '@/app/_ui/section/names-view';
import { placeArea } from '@/db/queries/place';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export const metadata: Metadata = { title: 'Nama di balik angka' };

/** The names behind a number: who is counted, who is not yet, and why. */
export default async function NamesPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { store, query } = context;
  const { kode } = await params;
  const indicator = checked(() => readIndicator(store, kode, 'kode'));
  const place = checked(() => readPlace(store, required(query, 'wilayah'), 'wilayah'));
  const shown = shownPeriod(context, place);
  const view = viewOf(context, shown, { indicator, place, level: placeArea(place).level });
  return <NamesView context={context} shown={shown} view={view} />;
}

import type { Metadata } from 'next';
import { type Query, optional, readIndicator, readLevel, readMonth, readPlace } from '@/app/_border/parameters';
import { checked, districtPlace, pageContext, shownPeriod } from '@/app/_server/page-context';
import { viewOf } from '@/app/_server/view';
import { IndicatorView } from '@/app/_ui/section/indicator-view';
import { childLevel } from '@/db/queries/profile';
import { placeArea } from '@/db/queries/place';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { store } = await pageContext(searchParams);
  const { kode } = await params;
  return { title: checked(() => readIndicator(store, kode, 'kode')).name };
}

/** One indicator at a chosen level and period, as the address says. */
export default async function IndicatorPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { store, query } = context;
  const { kode } = await params;
  const indicator = checked(() => readIndicator(store, kode, 'kode'));
  const wilayah = checked(() => optional(query, 'wilayah'));
  const place = wilayah ? checked(() => readPlace(store, wilayah, 'wilayah')) : districtPlace(context);
  const tingkat = checked(() => optional(query, 'tingkat')) ?? childLevel(place) ?? placeArea(place).level;
  const level = checked(() => readLevel(place, tingkat, 'tingkat'));
  const banding = checked(() => optional(query, 'banding'));
  const against = banding ? checked(() => readMonth(banding, 'banding')) : null;
  const interval = checked(() => optional(query, 'selang')) === 'ya';
  const shown = shownPeriod(context, place);
  const view = viewOf(context, shown, { indicator, place, level, against, interval });
  return <IndicatorView context={context} shown={shown} view={view} />;
}

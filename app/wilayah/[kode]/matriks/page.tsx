import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Query, readGroup } from '@/app/_border/parameters';
import { checked, pageContext, placeOrNotFound, shownPeriod } from '@/app/_server/page-context';
import { MatrixView } from '@/app/_ui/section/matrix-view';
import { placeArea } from '@/db/queries/place';
import { fullName } from '@/lib/narrative/place';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const context = await pageContext(searchParams);
  return { title: `Matriks PWS ${fullName(placeArea(placeOrNotFound(context, (await params).kode)))}` };
}

/** All desa of an area by all service indicators. */
export default async function MatrixPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams);
  const place = placeOrNotFound(context, (await params).kode);
  if (place.kind !== 'area') notFound();
  const group = checked(() => readGroup(context.store, context.query));
  return <MatrixView context={context} place={place} shown={shownPeriod(context, place)} group={group} />;
}

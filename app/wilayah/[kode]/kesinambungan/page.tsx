import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Query } from '@/app/_border/parameters';
import { pageContext, placeOrNotFound, shownPeriod } from '@/app/_server/page-context';
import { CareView } from '@/app/_ui/section/care-view';
import { placeArea } from '@/db/queries/place';
import { fullName } from '@/lib/narrative/place';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const context = await pageContext(searchParams);
  return { title: `Kesinambungan pelayanan ${fullName(placeArea(placeOrNotFound(context, (await params).kode)))}` };
}

/** The way through care in an area. */
export default async function CarePage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams);
  const place = placeOrNotFound(context, (await params).kode);
  if (place.kind !== 'area') notFound();
  return <CareView context={context} place={place} shown={shownPeriod(context, place)} />;
}

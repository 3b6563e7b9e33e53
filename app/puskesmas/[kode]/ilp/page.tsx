import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readIlpPart } from '@/app/_border/ilp-address';
import type { Query } from '@/app/_border/parameters';
import { checked, pageContext, placeOrNotFound, shownPeriod } from '@/app/_server/page-context';
import { IlpView } from '@/app/_ui/ilp/ilp-view';
import { placeArea } from '@/db/queries/place';
import { fullName } from '@/lib/narrative/place';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const context = await pageContext(searchParams);
  return { title: `ILP ${fullName(placeArea(placeOrNotFound(context, (await params).kode)))}` };
}

/** The ILP of a puskesmas' own facilities in depth. */
export default async function IlpPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams);
  const place = placeOrNotFound(context, (await params).kode);
  if (place.kind !== 'puskesmas') notFound();
  const part = checked(() => readIlpPart(context.query));
  return <IlpView context={context} place={place} shown={shownPeriod(context, place)} part={part} />;
}

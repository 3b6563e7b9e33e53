import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Query } from '@/app/_border/parameters';
import { readSheetOrder } from '@/app/_border/sheet-order';
import { checked, pageContext, placeOrNotFound, shownPeriod } from '@/app/_server/page-context';
import { Profile } from '@/app/_ui/section/profile';
import { placeArea } from '@/db/queries/place';
import { fullName } from '@/lib/narrative/place';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const context = await pageContext(searchParams);
  const area = placeArea(placeOrNotFound(context, (await params).kode));
  return { title: fullName(area), manifest: `/manifest.webmanifest?wilayah=${area.code}` };
}

/** Any area: a kabupaten, a kecamatan (the camat's page), a desa or kelurahan. */
export default async function AreaPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams);
  const place = placeOrNotFound(context, (await params).kode);
  if (place.kind !== 'area') notFound();
  const order = checked(() => readSheetOrder(context.query));
  return <Profile context={context} place={place} shown={shownPeriod(context, place)} order={order} />;
}

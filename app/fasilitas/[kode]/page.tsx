import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Query } from '@/app/_border/parameters';
import { placedFacility } from '@/app/_server/facility-page';
import { pageContext, shownPeriod } from '@/app/_server/page-context';
import { FacilityView } from '@/app/_ui/facility/facility-view';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const context = await pageContext(searchParams);
  return { title: (placedFacility(context, (await params).kode) ?? notFound()).facility.name };
}

/** One facility, whatever its kind: its status and history, what it lacks, what it reports, and where it is. */
export default async function FacilityPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams);
  const found = placedFacility(context, (await params).kode) ?? notFound();
  const shown = shownPeriod(context, { kind: 'area', area: found.desa });
  return <FacilityView context={context} found={found} shown={shown} />;
}

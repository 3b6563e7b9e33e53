import type { Metadata } from 'next';
import { readFacilityAsked, readFacilityPlace } from '@/app/_border/facility-address';
import type { Query } from '@/app/_border/parameters';
import { checked, pageContext, shownPeriod } from '@/app/_server/page-context';
import { DirectoryView } from '@/app/_ui/facility/directory-view';

export const metadata: Metadata = { title: 'Fasilitas' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Every facility of the district or of one place in it: who has ILP, who has not, and what each still needs. */
export default async function FacilitiesPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { store, query, deployment } = context;
  const place = checked(() => readFacilityPlace(store, query, deployment.district.code));
  const asked = checked(() => readFacilityAsked(store, query));
  return <DirectoryView context={context} place={place} shown={shownPeriod(context, place)} asked={asked} />;
}

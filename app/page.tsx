import { Overview } from '@/app/_ui/section/overview';
import type { Query } from '@/app/_border/parameters';
import { districtPlace, pageContext, shownPeriod } from '@/app/_server/page-context';

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The kabupaten at a glance: where are we, what stands in the way. */
export default async function OverviewPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const place = districtPlace(context);
  return <Overview context={context} place={place} shown={shownPeriod(context, place)} />;
}

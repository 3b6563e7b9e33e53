import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { readQualityPart, readQualityPuskesmas } from '@/app/_border/quality-address';
import { checked, districtPlace, pageContext, shownPeriod } from '@/app/_server/page-context';
import { QualityView } from '@/app/_ui/quality/quality-view';

export const metadata: Metadata = { title: 'Mutu data' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** How far the data of a month can be relied on: complete, in time, in agreement with itself. */
export default async function QualityPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { store, query } = context;
  const part = checked(() => readQualityPart(query));
  const puskesmas = checked(() => readQualityPuskesmas(store, query));
  return (
    <QualityView
      context={context}
      shown={shownPeriod(context, districtPlace(context))}
      part={part}
      puskesmas={puskesmas}
    />
  );
}

import type { Metadata } from 'next';
import { readAgreements } from '@/app/_border/agreement-address';
import { type Query, optional } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { AgreementListView } from '@/app/_ui/agreement/list-view';

export const metadata: Metadata = { title: 'Tindak lanjut' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The agreements of all meetings, or what the address narrows them to. */
export default async function AgreementsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'meet');
  const asked = checked(() => readAgreements(context.store, context.query));
  const ticket = checked(() => optional(context.query, 'tiket'));
  return <AgreementListView context={context} asked={asked} ticket={ticket} />;
}

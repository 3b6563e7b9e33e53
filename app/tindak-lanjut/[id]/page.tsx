import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readNumber } from '@/app/_border/number';
import { type Query, optional } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { AgreementView } from '@/app/_ui/agreement/agreement-view';
import { findAgreement } from '@/db/agreements/agreements';

export const metadata: Metadata = { title: 'Satu tindak lanjut' };

type Props = Readonly<{ params: Promise<{ id: string }>; searchParams: Promise<Query> }>;

/** One agreement: what was agreed, what the figures have done since, what became of it. */
export default async function AgreementPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams, 'meet');
  const { id } = await params;
  const agreement = findAgreement(
    context.store,
    checked(() => readNumber(id, 'id')),
  );
  const ticket = checked(() => optional(context.query, 'tiket'));
  return <AgreementView context={context} agreement={agreement ?? notFound()} ticket={ticket} />;
}

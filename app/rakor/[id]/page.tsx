import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { readOpenItem, readRakor } from '@/app/_border/rakor-address';
import { checked, pageContext } from '@/app/_server/page-context';
import { RakorView } from '@/app/_ui/rakor/rakor-view';

type Props = Readonly<{ params: Promise<{ id: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { store } = await pageContext(searchParams, 'meet');
  const { id } = await params;
  return { title: checked(() => readRakor(store, id)).title };
}

/** One meeting: its facts, what comes next, its agenda, what was agreed, its minutes. */
export default async function RakorPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams, 'meet');
  const { id } = await params;
  const rakor = checked(() => readRakor(context.store, id));
  const open = checked(() => readOpenItem(context.query));
  return <RakorView context={context} rakor={rakor} open={open} />;
}

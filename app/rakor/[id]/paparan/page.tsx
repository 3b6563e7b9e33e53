import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { readDeckAsked } from '@/app/_border/deck-address';
import type { Query } from '@/app/_border/parameters';
import { readRakor } from '@/app/_border/rakor-address';
import { deckView } from '@/app/_server/deck-view';
import { checked, pageContext } from '@/app/_server/page-context';
import { DeckFrame } from '@/app/_ui/rakor/deck-frame';
import '@/app/_ui/styles/slide.css';
import '@/app/_ui/styles/deck.css';

type Props = Readonly<{ params: Promise<{ id: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { store } = await pageContext(searchParams, 'meet');
  const { id } = await params;
  return { title: `Paparan: ${checked(() => readRakor(store, id)).title}` };
}

/** The slides of a meeting: shown one at a time, read below each other, or printed one a page. */
export default async function DeckPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams, 'meet');
  const { id } = await params;
  const rakor = checked(() => readRakor(context.store, id));
  const asked = checked(() => readDeckAsked(context.query));
  const given = await headers();
  const view = deckView(context, rakor, asked, given);
  return <DeckFrame context={context} view={view} look={asked.look} nonce={given.get('x-nonce') ?? undefined} />;
}

import { optional } from '@/app/_border/parameters';
import { takeNote } from '@/app/_server/flash';
import { type PageContext, checked } from '@/app/_server/page-context';
import { mayConvene } from '@/app/_server/rakor-desk';
import { shownDeck } from '@/app/_server/shown-deck';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { areaById } from '@/db/places';
import { fullName } from '@/lib/narrative/place';
import { RAKOR_WORDS, meetingFacts } from '@/lib/narrative/rakor';
import type { Rakor } from '@/lib/rakor/rakor';
import { AgendaSection } from './agenda-section';
import { AgreedSection } from './agreed-section';
import { FactsSection } from './facts-section';
import { MinutesSection } from './minutes-section';
import { NextSteps } from './next-steps';
import { RevisionSection } from './revision-section';

type Props = Readonly<{
  context: PageContext;
  rakor: Rakor;
  /** The item whose form is open. */
  open: number | null;
}>;

/** A meeting from its preparation to its minutes; who may not hold it reads the same without its forms. */
export function RakorView({ context, rakor, open }: Props) {
  const { store, deployment, reader, query } = context;
  const area = areaById(store, rakor.areaId);
  const deck = shownDeck(store, rakor, deployment.timeZone);
  const convenes = mayConvene(reader, deployment);
  const ticket = checked(() => optional(query, 'tiket'));
  return (
    <PageFrame context={context} section="rakor" crumbs={[{ href: '/rakor', label: 'Rakor' }]}>
      <h1>{rakor.title}</h1>
      <p className="lede">
        <span className="rakor-state" data-state={rakor.state}>
          {RAKOR_WORDS[rakor.state]}
        </span>{' '}
        {area && fullName(area)}. {meetingFacts(rakor)}.
      </p>
      <NoteBox note={takeNote(reader, ticket)} />
      <NextSteps context={context} rakor={rakor} deck={deck} />
      <RevisionSection context={context} rakor={rakor} deck={deck} />
      <AgendaSection context={context} rakor={rakor} deck={deck} open={open} />
      <AgreedSection context={context} rakor={rakor} />
      <MinutesSection context={context} rakor={rakor} />
      {convenes && rakor.state === 'rencana' && <FactsSection context={context} rakor={rakor} />}
    </PageFrame>
  );
}

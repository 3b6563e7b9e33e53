import { type DeckLook, deckHref } from '@/app/_border/deck-address';
import type { DeckView } from '@/app/_server/deck-view';
import type { PageContext } from '@/app/_server/page-context';
import { formatDay } from '@/lib/narrative/format';
import { AgreeDialog } from './agree-dialog';
import { DeckMenu } from './deck-menu';
import { PresenterDesk } from './presenter-desk';
import { DeckCode } from './deck-code';
import { SlideView } from './slide-view';
import { StageIsland } from './stage/island';

type Props = Readonly<{ context: PageContext; view: DeckView; look: DeckLook; nonce: string | undefined }>;

/** Before anything is painted: where scripts run, one slide shows; everywhere else the page is a document of all slides. */
const RUNNING = "document.querySelector('.deck').dataset.running=''";

/**
 * The slides, and around them as little as possible: the ways back and on at both edges and the menu behind the slide's
 * number. Without JavaScript it is a document that scrolls and prints, and the ways are links.
 */
export function DeckFrame({ context, view, look, nonce }: Props) {
  const { rakor, pages, now, convenes, readsNotes, hrefOf, stand, address } = view;
  const { timeZone } = context.deployment;
  const where = [formatDay(rakor.heldOn), rakor.place].filter(Boolean).join(', ');
  const isDesk = look === 'pembicara';
  const href = (at: number) => deckHref(rakor.id, look, pages[at]?.key ?? null);
  return (
    <main
      id="isi"
      className="deck"
      data-look={look === 'dokumen' ? 'document' : isDesk ? 'desk' : 'slide'}
      suppressHydrationWarning
    >
      {look !== 'dokumen' && <script nonce={nonce} dangerouslySetInnerHTML={{ __html: RUNNING }} />}
      <header className="deck-head">
        <h1>{rakor.title}</h1>
        <p className="muted">
          {where}. {stand}.
        </p>
        <p className="actions">
          <a className="button" href={`/rakor/${rakor.id}`}>
            Agenda rakor
          </a>
          {look === 'dokumen' && (
            <a className="button" href={href(now).replace('tampilan=dokumen&', '')}>
              Tayangkan
            </a>
          )}
          {convenes && (
            <a className="button" href={`/tindak-lanjut/baru?rakor=${rakor.id}&wilayah=${rakor.area}`}>
              Catat kesepakatan
            </a>
          )}
        </p>
      </header>
      {isDesk && <PresenterDesk timeZone={timeZone} number={now + 1} count={pages.length} hasNotes={readsNotes} />}
      <div className="deck-slides">
        {pages.map((page, index) => (
          <SlideView
            key={page.key}
            page={page}
            number={index + 1}
            count={pages.length}
            place={index === now ? 'now' : index === now + 1 ? 'next' : null}
            notes={isDesk && readsNotes ? page.slide.notes : null}
            hrefOf={(drill) => hrefOf(drill, page.key)}
            aside={index === 0 && page.slide.kind === 'judul' && <DeckCode address={address} />}
          />
        ))}
        {pages.length === 0 && <p className="notice">Agenda rakor ini belum berisi apa pun yang dapat ditayangkan.</p>}
      </div>
      {look !== 'dokumen' && pages.length > 0 && (
        <>
          <nav className="deck-nav" aria-label="Slide">
            <a className="deck-back" href={href(Math.max(0, now - 1))} aria-label="Slide sebelumnya">
              <span aria-hidden="true">‹</span>
            </a>
            <button type="button" className="deck-open" data-command="help" aria-label="Menu paparan" title="Menu (?)">
              <span aria-hidden="true">⋯</span>
            </button>
            <a className="deck-on" href={href(Math.min(pages.length - 1, now + 1))} aria-label="Slide berikutnya">
              <span aria-hidden="true">›</span>
            </a>
          </nav>
          <p className="visually-hidden deck-said" role="status" />
          <p className="deck-typed" aria-hidden="true" hidden />
          <p className="deck-note" role="alert" hidden />
          {convenes && <AgreeDialog context={context} rakor={rakor} />}
          <DeckMenu rakor={rakor} isDesk={isDesk} convenes={convenes} />
          <StageIsland meeting={rakor.id} timeZone={timeZone} />
        </>
      )}
    </main>
  );
}

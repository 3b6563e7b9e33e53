import type { PageContext } from '@/app/_server/page-context';
import { deckRevisions } from '@/app/_server/shown-deck';
import { verdictOn } from '@/lib/access/policy';
import { formatCount } from '@/lib/narrative/format';
import { revisedFigure, revisionText } from '@/lib/narrative/revision';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Revision } from '@/lib/rakor/revision';
import type { Deck } from '@/lib/rakor/slide';

type Props = Readonly<{ context: PageContext; rakor: Rakor; deck: Deck }>;

/** So many are listed at once; the rest is folded. */
const SHOWN = 12;

/** What has become of the frozen figures: the slides stay, the data went on. */
export function RevisionSection({ context, rakor, deck }: Props) {
  const { store, reader, deployment } = context;
  if (!deck.frozen) return null;
  const revisions = deckRevisions(store, rakor, deck);
  const mayLook = verdictOn('log', reader, deployment).allowed;
  return (
    <section className="frame" id="revisi" aria-labelledby="revisi-judul">
      <h2 id="revisi-judul">Revisi setelah rapat</h2>
      {revisions.length === 0 ? (
        <p>Belum ada. Semua angka pada paparan masih sama dengan data sekarang.</p>
      ) : (
        <p className="sentence">
          {formatCount(revisions.length)} angka pada paparan sudah direvisi. Paparan tetap menampilkan yang dibahas.
        </p>
      )}
      <RevisionList revisions={revisions.slice(0, SHOWN)} mayLook={mayLook} />
      {revisions.length > SHOWN && (
        <details className="controls-fold">
          <summary>{formatCount(revisions.length - SHOWN)} revisi lainnya</summary>
          <RevisionList revisions={revisions.slice(SHOWN)} mayLook={mayLook} />
        </details>
      )}
    </section>
  );
}

function RevisionList({ revisions, mayLook }: Readonly<{ revisions: readonly Revision[]; mayLook: boolean }>) {
  if (revisions.length === 0) return null;
  return (
    <ul className="revisions">
      {revisions.map((revision) => (
        <li key={JSON.stringify(revision.figure)}>
          <strong>{revisedFigure(revision)}</strong> <span>{revisionText(revision)}</span>
          {revision.batches.length > 0 && (
            <span className="small muted">
              {' '}
              oleh perubahan data nomor{' '}
              {revision.batches.map((batch, index) => (
                <span key={batch}>
                  {index > 0 && ', '}
                  {mayLook ? <a href={`/data/riwayat/${batch}`}>{batch}</a> : batch}
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

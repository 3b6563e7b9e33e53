import { stageTableOf } from '@/app/_server/cadre-tables';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { type TrainingBatch, allHeads, batchesOf } from '@/lib/facilities/training';
import { formatCount } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import { batchesSentence, headsPhrase, stageName, trainingDays } from '@/lib/narrative/training';
import type { CadreSectionProps } from './section-props';

/** Batches that stand open on the page; earlier ones are folded away. */
const OPEN_BATCHES = 12;
/** Areas of a batch that are named; of more, how many. */
const MOST_AREAS = 6;

/** The training batches of a place, newest first, with who took part by kind, and their sums by stage. */
export function BatchSection({ view, frame, asOf, download }: CadreSectionProps) {
  const { training, whoNeeds } = view;
  const batches = batchesOf(training.own);
  const [latest, earlier] = [batches.slice(0, OPEN_BATCHES), batches.slice(OPEN_BATCHES)];
  return (
    <section className="frame" aria-labelledby="pelatihan-judul">
      <h2 id="pelatihan-judul">Angkatan pelatihan 25 keterampilan</h2>
      <p className="frame-subtitle">
        {frame.example && <strong className="example-mark">CONTOH. </strong>}
        {frame.areaName}. Peserta menurut jenis, terbaru di atas; tanpa nama orang.
      </p>
      <p className="sentence">{batchesSentence(batches.length, whoNeeds.heads, periodPhrase('cumulative', asOf))}</p>
      {batches.length > 0 && (
        <>
          <BatchList batches={latest} />
          {earlier.length > 0 && (
            <details className="fold">
              <summary>{formatCount(earlier.length)} angkatan sebelumnya</summary>
              <BatchList batches={earlier} />
            </details>
          )}
          <h3>Jumlah per tahap</h3>
          <DataTable table={stageTableOf(frame, view)} />
          <div className="screen-only actions">
            <Downloads path="/unduh/ilp" query={download} />
          </div>
        </>
      )}
    </section>
  );
}

function BatchList({ batches }: Readonly<{ batches: readonly TrainingBatch[] }>) {
  return (
    <ol className="batch-line">
      {batches.map((batch) => (
        <li key={batch.batch}>
          <p className="batch-days">
            <time dateTime={batch.start}>{trainingDays(batch)}</time>
          </p>
          <p>
            <strong>{stageName(batch.stage)}</strong> ({batch.batch}){batch.venue && <>, {batch.venue}</>}
          </p>
          <p>
            {formatCount(allHeads(batch.heads))} peserta: {headsPhrase(batch.heads)}.
          </p>
          <p className="muted small">{areasPhrase(batch)}</p>
        </li>
      ))}
    </ol>
  );
}

function areasPhrase({ areas }: TrainingBatch): string {
  const named = areas.slice(0, MOST_AREAS).map(fullName).join(', ');
  const more = areas.length - MOST_AREAS;
  return more > 0 ? `${named}, dan ${formatCount(more)} wilayah lain` : named;
}

import type { UndoObstacle } from '@/db/imports/undo';
import { recordPhrase } from '@/lib/narrative/record';

const MOST = 100;

/** What stands in the way of taking a batch back, row by row. */
export function ObstacleList({ obstacles }: Readonly<{ obstacles: readonly UndoObstacle[] }>) {
  if (obstacles.length === 0) return null;
  return (
    <>
      <h2>Yang menghalangi</h2>
      <ul className="stack bullets">
        {obstacles.slice(0, MOST).map(({ record, why, batch }, index) => (
          <li key={index}>
            {recordPhrase(record)}. {why} {batch !== null && <a href={`/data/riwayat/${batch}`}>Lihat nomor {batch}</a>}
          </li>
        ))}
      </ul>
      {obstacles.length > MOST && <p className="muted">dan {obstacles.length - MOST} lainnya.</p>}
    </>
  );
}

import type { UndoObstacle } from '@/db/imports/undo';
import { differenceLookup } from '@/db/imports/difference-lookup';
import { loadLookups } from '@/db/imports/lookups';
import type { Store } from '@/db/client';
import { rowView } from '@/lib/narrative/difference';

const MOST = 100;

type Props = Readonly<{ store: Store; obstacles: readonly UndoObstacle[] }>;

/** What stands in the way of taking a batch back, row by row. */
export function ObstacleList({ store, obstacles }: Props) {
  if (obstacles.length === 0) return null;
  const { nameOf } = differenceLookup(loadLookups(store));
  return (
    <>
      <h2>Yang menghalangi</h2>
      <ul className="stack bullets">
        {obstacles.slice(0, MOST).map(({ record, now, why, batch }, index) => (
          <li key={index}>
            Tabel {record.table}: {rowView({ record, before: now }, nameOf).what}. {why}{' '}
            {batch !== null && <a href={`/data/riwayat/${batch}`}>Lihat nomor {batch}</a>}
          </li>
        ))}
      </ul>
      {obstacles.length > MOST && <p className="muted">dan {obstacles.length - MOST} lainnya.</p>}
    </>
  );
}

import { findPlace } from '@/db/queries/place';
import { kecamatanOf } from '@/db/queries/puskesmas-kecamatan';
import type { Reader } from '@/lib/access/reader';
import { mayShare } from '@/lib/access/share';
import type { Seen } from './scope';

/** May the reader make and revoke keys to this area? The kecamatan of a puskesmas are those of the current month. */
export function maySharePlace({ store, deployment, reader }: Seen, code: string): boolean {
  return mayShare(reader, code, ownKecamatan({ store, deployment, reader }));
}

function ownKecamatan({ store, deployment, reader }: Seen): readonly string[] {
  const area = areaOf(reader);
  if (area === null) return [];
  const place = findPlace(store, area);
  if (place?.kind === 'puskesmas') return kecamatanOf(store, place.puskesmas, place.kabupaten, deployment.current);
  return place ? [place.area.code] : [];
}

function areaOf(reader: Reader): string | null {
  return reader.kind === 'account' ? reader.area : null;
}

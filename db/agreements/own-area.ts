import { isOwnAgreement, type WorkPlaces } from '@/lib/access/own-agreement';
import type { Reader } from '@/lib/access/reader';
import { type AreaCode, areaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { findPlace } from '../queries/place';
import { kecamatanOf } from '../queries/puskesmas-kecamatan';
import { workingAreaOf } from '../queries/working-areas';

/** Tells which areas' agreements are a reader's own (lib/access/own-agreement), by the working areas of a month. */
export function ownAreaOf(store: Store, reader: Reader, at: Month): (area: AreaCode) => boolean {
  const places = workPlacesOf(store, reader, at);
  return (area) => isOwnAgreement(reader, area, places);
}

function workPlacesOf(store: Store, reader: Reader, at: Month): WorkPlaces {
  if (reader.kind !== 'account' || reader.role !== 'puskesmas' || reader.area === null) return new Set();
  const place = findPlace(store, reader.area);
  if (place?.kind !== 'puskesmas') return new Set();
  const { puskesmas, kabupaten } = place;
  const desa = workingAreaOf(store, puskesmas, kabupaten, at).map((id) => areaCode(id, 'desa'));
  return new Set([...desa, ...kecamatanOf(store, puskesmas, kabupaten, at)]);
}

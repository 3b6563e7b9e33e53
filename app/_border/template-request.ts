import type { Store } from '@/db/client';
import { district } from '@/db/places';
import { type Place, findPlace } from '@/db/queries/place';
import type { Month } from '@/lib/coverage/period';
import { readMonth } from './parameters';
import { refuse } from './refusal';

/** In the place of a puskesmas' code: one template for the whole district. */
export const EVERY_PUSKESMAS = 'semua';

export type TemplateRequest = Readonly<{ place: Place; month: Month }>;

/** Whose template is asked for, of which month; refuses what is no puskesmas and months that have not come. */
export function readTemplateRequest(
  store: Store,
  { puskesmas, periode }: Readonly<{ puskesmas: string; periode: string }>,
  current: Month,
  names = { puskesmas: 'puskesmas', periode: 'periode' },
): TemplateRequest {
  const month = readMonth(periode, names.periode);
  if (month > current) return refuse(400, names.periode, `Bulan "${periode}" belum tiba. Paling akhir bulan ini.`);
  const held = district(store);
  if (puskesmas === EVERY_PUSKESMAS && held) return { place: { kind: 'area', area: held }, month };
  const place = findPlace(store, puskesmas);
  if (place?.kind === 'puskesmas') return { place, month };
  return refuse(
    404,
    names.puskesmas,
    `"${puskesmas}" bukan kode puskesmas di basis data ini. Tulis kodenya, atau "${EVERY_PUSKESMAS}" untuk seluruh kabupaten/kota.`,
  );
}

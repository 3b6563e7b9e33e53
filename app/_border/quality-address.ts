import type { Store } from '@/db/client';
import { type Facility, findFacility } from '@/db/facilities';
import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** What /mutu-data can be looked at by; the first holds when the address says nothing. */
export const QUALITY_PARTS = [
  'ringkasan',
  'kelengkapan',
  'ketepatan',
  'konsistensi',
  'pencilan',
  'penyebut',
  'nama-mirip',
  'pengingat',
] as const;
export type QualityPart = (typeof QUALITY_PARTS)[number];

/** The part that an address asks for. */
export function readQualityPart(query: Query): QualityPart {
  const text = optional(query, 'bagian') ?? QUALITY_PARTS[0];
  const part = QUALITY_PARTS.find((each) => each === text);
  return part ?? refuse(400, 'bagian', `"${text}" bukan bagian. Pilih salah satu: ${QUALITY_PARTS.join(', ')}.`);
}

/** The puskesmas that an address narrows to, or null for all; a form sends it empty for all. */
export function readQualityPuskesmas(store: Store, query: Query): Facility | null {
  if (query.puskesmas === '') return null;
  const code = optional(query, 'puskesmas');
  if (code === null) return null;
  const found = findFacility(store, code);
  return found?.type === 'puskesmas' ? found : refuse(404, 'puskesmas', `Puskesmas "${code}" tidak ada.`);
}

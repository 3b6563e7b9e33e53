import { NAME_ORDER } from '@/lib/narrative/format';
import { normalisedName } from '@/lib/narrative/near';
import { FACILITY_TYPES, type FacilityType } from './facility';

/** How a list of facilities can be ordered; the first holds when nothing is said. */
export const DIRECTORY_ORDERS = ['wilayah', 'nama', 'status', 'kurang', 'terbanyak'] as const;
export type DirectoryOrder = (typeof DIRECTORY_ORDERS)[number];

/** What a list of facilities is narrowed by; null and false narrow nothing. `criterion`: those that do not meet it. */
export type DirectoryFilter = Readonly<{
  text: string | null;
  type: FacilityType | null;
  status: 'sudah' | 'belum' | null;
  criterion: string | null;
  pilot: boolean;
}>;

/** The lean row by which thousands of facilities are searched and ordered. */
export type DirectoryLine = Readonly<{
  id: number;
  code: string;
  name: string;
  hamlet: string | null;
  type: FacilityType;
  desa: number;
  /** Null for what is no posyandu, or where nothing is known of the month. */
  active: boolean | null;
  status: 'sudah' | 'belum' | null;
  /** Wajib criteria not met, reported or not; counted only where the order asks for it, null for a kind without any. */
  missing: number | null;
}>;

/** True when name, code or hamlet contain the text, whatever its case, accents, spaces and signs. */
export function holdsText({ name, code, hamlet }: Pick<DirectoryLine, 'name' | 'code' | 'hamlet'>, text: string) {
  const wanted = normalisedName(text);
  return [name, code, hamlet ?? ''].some((each) => normalisedName(each).includes(wanted));
}

type Comparison = (a: DirectoryLine, b: DirectoryLine) => number;

/** By desa, then from puskesmas down to poskesdes, then as people order names. */
const byPlace: Comparison = (a, b) =>
  a.desa - b.desa || FACILITY_TYPES.indexOf(a.type) - FACILITY_TYPES.indexOf(b.type) || byName(a, b);
const byName: Comparison = (a, b) => NAME_ORDER.compare(a.name, b.name) || a.desa - b.desa || a.id - b.id;

/** What can still be moved first: belum, posyandu that are not aktif, sudah, kinds without a status. */
function standing({ status, active }: DirectoryLine): number {
  if (status === null) return 3;
  return status === 'sudah' ? 2 : active === false ? 1 : 0;
}

const byStanding: Comparison = (a, b) => standing(a) - standing(b);

/**
 * `kurang`: those nearest to ILP first, by what they still miss; `terbanyak` the other way round. In both those that
 * are belum come before the rest.
 */
const ORDERS: Readonly<Record<DirectoryOrder, Comparison>> = {
  wilayah: byPlace,
  nama: byName,
  status: (a, b) => byStanding(a, b) || byPlace(a, b),
  kurang: (a, b) => byStanding(a, b) || (a.missing ?? 0) - (b.missing ?? 0) || byPlace(a, b),
  terbanyak: (a, b) => byStanding(a, b) || (b.missing ?? 0) - (a.missing ?? 0) || byPlace(a, b),
};

/** True for the orders that need `missing`. */
export function countsMissing(order: DirectoryOrder): boolean {
  return order === 'kurang' || order === 'terbanyak';
}

/** The lines in order; the same lines always come in the same order. */
export function inOrder(lines: readonly DirectoryLine[], order: DirectoryOrder): DirectoryLine[] {
  return [...lines].sort(ORDERS[order]);
}

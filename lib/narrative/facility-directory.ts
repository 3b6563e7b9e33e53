import type { DirectoryFilter, DirectoryOrder } from '@/lib/facilities/directory';
import type { FacilityType } from '@/lib/facilities/facility';
import { formatCount } from './format';

/** A list that nothing narrows. */
export const UNFILTERED: DirectoryFilter = { text: null, type: null, status: null, criterion: null, pilot: false };

/** How many filters narrow a list. */
export function narrowing(filter: DirectoryFilter): number {
  return FILTERS.filter((key) => filter[key] !== UNFILTERED[key]).length;
}

const FILTERS = Object.keys(UNFILTERED) as (keyof DirectoryFilter)[];

const FILTER_NAMES: Readonly<Record<keyof DirectoryFilter, string>> = {
  text: 'pencarian',
  type: 'jenis',
  status: 'status ILP',
  criterion: 'kriteria',
  pilot: 'lokus',
};

/** What a filter is called: "Tanpa saringan status ILP". */
export function filterName(key: keyof DirectoryFilter): string {
  return FILTER_NAMES[key];
}

/** How an order is called in its form. */
export const ORDER_NAMES: Readonly<Record<DirectoryOrder, string>> = {
  wilayah: 'Wilayah',
  nama: 'Nama',
  status: 'Status: yang belum dahulu',
  kurang: 'Kurang paling sedikit',
  terbanyak: 'Kurang paling banyak',
};

/** What narrows a list, in words: "posyandu; belum ILP; belum memenuhi Sedikitnya 5 kader; lokus; cari "melati"". */
export function filterPhrase(
  { text, type, status, criterion, pilot }: DirectoryFilter,
  criterionName: string | null,
): string {
  return [
    type,
    status && `${status} ILP`,
    criterion && `tidak memenuhi “${criterionName ?? criterion}”`,
    pilot && 'lokus',
    text && `memuat “${text}”`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** "12 fasilitas cocok dengan saringan; 2 di antaranya posyandu tidak aktif." Without a filter "500 fasilitas." */
export function matchSentence(total: number, idle: number, type: FacilityType | null, narrowed: boolean): string {
  if (total === 0 && narrowed) return `Tidak ada ${type ?? 'fasilitas'} yang cocok dengan saringan.`;
  const counted = `${formatCount(total)} ${type ?? 'fasilitas'}${narrowed ? ' cocok dengan saringan' : ''}`;
  if (idle === 0 || total === 0) return `${counted}.`;
  return `${counted}; ${formatCount(idle)} di antaranya ${type === 'posyandu' ? '' : 'posyandu '}tidak aktif.`;
}

type Known = Readonly<{ known: boolean; criterionType: FacilityType | null }>;

/** Why a list is empty, in one sentence, from what is plainest. */
export function emptyReason(filter: DirectoryFilter, { known, criterionType }: Known): string {
  const { text, type, status, criterion, pilot } = filter;
  if (!known && (status !== null || criterion !== null))
    return 'Bulan ini tanpa data, sehingga status dan kriteria belum dapat disaring.';
  if (criterion !== null && type !== null && criterionType !== type)
    return `Kriteria ${criterion} berlaku untuk ${criterionType}, sedangkan jenis yang dipilih ${type}.`;
  if (type === 'poskesdes' && status !== null) return 'Poskesdes tidak memiliki status ILP.';
  if (text === null && type === null && status === null && criterion === null && !pilot)
    return 'Belum ada fasilitas yang tercatat di wilayah ini pada bulan ini.';
  return 'Tidak ada fasilitas yang memenuhi semua saringan ini sekaligus.';
}

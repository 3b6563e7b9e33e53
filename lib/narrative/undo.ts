import type { ImportTable } from '@/lib/imports/report';
import { formatCount } from './format';

/** Why a facility or indicator cannot be taken back: what of it is still there. */
export function restingSentence(table: ImportTable, rows: number): string {
  return table === 'fasilitas'
    ? `Masih membawahi ${formatCount(rows)} fasilitas lain.`
    : `Masih dirujuk ${formatCount(rows)} baris ${table} yang datang sesudahnya.`;
}

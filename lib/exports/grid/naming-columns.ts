import { capitalised } from '@/lib/narrative/format';
import type { HeadedColumn } from './figure-columns';
import type { GridArea } from './grid';
import { type GridFrame, upper } from './official-table';

/**
 * The columns that name a row. Official: NO, KECAMATAN, PUSKESMAS; for work the code stands between. A kecamatan is
 * named beside desa and puskesmas.
 */
export function namingColumns({ grid, level, levelLabel }: GridFrame, style: 'official' | 'coded'): HeadedColumn[] {
  const hasParent = (level === 'desa' || level === 'puskesmas') && isNeeded(grid.areas, style);
  const header = (text: string) => (style === 'official' ? upper(text) : capitalised(text));
  const columns: (HeadedColumn | false)[] = [
    { key: 'no', header: header('no'), kind: 'count', over: [], block: '' },
    style === 'coded' && { key: 'code', header: 'Kode', kind: 'area-code', over: [], block: '' },
    hasParent && { key: 'kecamatan', header: header('kecamatan'), kind: 'text', over: [], block: '' },
    { key: 'name', header: header(levelLabel), kind: 'text', over: [], block: '' },
  ];
  return columns.filter((column) => column !== false);
}

/** Within one kecamatan its name says nothing; official tables have the column all the same. */
function isNeeded(areas: readonly GridArea[], style: 'official' | 'coded'): boolean {
  const kecamatan = new Set(areas.flatMap(({ kecamatan: own }) => own ?? []));
  return kecamatan.size > (style === 'official' ? 0 : 1);
}

import type { Column, TableRow } from '../table';

/** Where something was found, in words: puskesmas, desa, and the facility where it is one. */
export type Located = Readonly<{ puskesmas: string; desa: string; facility: string | null }>;

export const PUSKESMAS_COLUMN: Column = { key: 'puskesmas', header: 'Puskesmas', kind: 'text' };
export const DESA_COLUMN: Column = { key: 'desa', header: 'Desa/kelurahan', kind: 'text' };
export const FACILITY_COLUMN: Column = { key: 'facility', header: 'Fasilitas', kind: 'text' };

export function locatedCells({ puskesmas, desa, facility }: Located): TableRow {
  return { puskesmas, desa, facility };
}

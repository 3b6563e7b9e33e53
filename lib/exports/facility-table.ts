import type { FacilityType } from '@/lib/facilities/facility';
import { NOT_APPLICABLE, type Cell } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** A facility with its checklist in words. */
export type FacilityLine = Readonly<{
  code: string;
  name: string;
  type: FacilityType;
  hamlet: string | null;
  areaCode: string;
  areaName: string;
  puskesmasName: string | null;
  active: boolean | null;
  status: 'sudah' | 'belum' | null;
  declared: 'sudah' | 'belum' | null;
  pilot: boolean;
  /** Wajib criteria reported as lacking, and those nobody has reported; null for a kind without an ILP status. */
  lacking: number | null;
  unreported: number | null;
  /** What is known of the one criterion that the list was narrowed by; null where it was not. */
  criterion: string | null;
  needs: string;
}>;

/**
 * Facilities by name with their status and what each lacks, as a table out; `criterion` is the name of the one criterion
 * that they were chosen for missing, which then has a column of its own.
 */
export function facilityTable(
  frame: TableFrame,
  facilities: readonly FacilityLine[],
  criterion: string | null = null,
): ExportTable {
  return framedTable(frame, {
    subject: 'fasilitas',
    name: 'Fasilitas',
    title: 'Fasilitas dan status ILP',
    definition: [
      {
        label: 'Status ILP',
        text: 'ditetapkan sudah, atau tidak ditetapkan belum dan memenuhi semua kriteria wajib; posyandu hanya bila aktif',
      },
    ],
    columns: [
      { key: 'code', header: 'Kode fasilitas', kind: 'text' },
      { key: 'type', header: 'Jenis', kind: 'text' },
      { key: 'name', header: 'Nama', kind: 'text' },
      { key: 'hamlet', header: 'Dusun/RW', kind: 'text' },
      { key: 'area', header: 'Desa/kelurahan', kind: 'text' },
      { key: 'puskesmas', header: 'Puskesmas', kind: 'text' },
      { key: 'active', header: 'Aktif', kind: 'text' },
      { key: 'status', header: 'Status ILP', kind: 'text' },
      { key: 'declared', header: 'Penetapan', kind: 'text' },
      { key: 'pilot', header: 'Lokus', kind: 'text' },
      { key: 'lacking', header: 'Kriteria wajib yang belum', kind: 'count' },
      { key: 'unreported', header: 'Kriteria wajib belum dilaporkan', kind: 'count' },
      ...(criterion === null ? [] : [{ key: 'criterion', header: `Kriteria: ${criterion}`, kind: 'text' } as const]),
      { key: 'needs', header: 'Keterangan', kind: 'text' },
    ],
    rows: facilities.map((each) => ({
      code: each.code,
      type: each.type,
      name: each.name,
      hamlet: each.hamlet,
      area: each.areaName,
      puskesmas: each.puskesmasName,
      active: each.active === null ? NOT_APPLICABLE : yesNo(each.active),
      status: each.status ?? NOT_APPLICABLE,
      declared: each.declared,
      pilot: yesNo(each.pilot),
      lacking: each.lacking ?? NOT_APPLICABLE,
      unreported: each.unreported ?? NOT_APPLICABLE,
      criterion: each.criterion,
      needs: each.needs,
    })),
    notes: ['"belum dilaporkan" tidak sama dengan "belum ada": kriterianya belum pernah ditanyakan atau dilaporkan.'],
  });
}

function yesNo(value: boolean): Cell {
  return value ? 'ya' : 'tidak';
}

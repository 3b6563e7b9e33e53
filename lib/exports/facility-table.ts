import { NOT_APPLICABLE, type Cell } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** A facility with its checklist in words. */
export type FacilityLine = Readonly<{
  code: string;
  name: string;
  type: string;
  areaName: string;
  puskesmasName: string | null;
  active: boolean | null;
  status: 'sudah' | 'belum' | null;
  declared: 'sudah' | 'belum' | null;
  pilot: boolean;
  needs: string;
}>;

/** Facilities by name with their status and what each lacks, as a table out. */
export function facilityTable(frame: TableFrame, facilities: readonly FacilityLine[]): ExportTable {
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
      { key: 'area', header: 'Desa/kelurahan', kind: 'text' },
      { key: 'puskesmas', header: 'Puskesmas', kind: 'text' },
      { key: 'active', header: 'Aktif', kind: 'text' },
      { key: 'status', header: 'Status ILP', kind: 'text' },
      { key: 'declared', header: 'Penetapan', kind: 'text' },
      { key: 'pilot', header: 'Lokus', kind: 'text' },
      { key: 'needs', header: 'Keterangan', kind: 'text' },
    ],
    rows: facilities.map((each) => ({
      code: each.code,
      type: each.type,
      name: each.name,
      area: each.areaName,
      puskesmas: each.puskesmasName,
      active: each.active === null ? NOT_APPLICABLE : yesNo(each.active),
      status: each.status ?? NOT_APPLICABLE,
      declared: each.declared,
      pilot: yesNo(each.pilot),
      needs: each.needs,
    })),
    notes: ['"belum dilaporkan" tidak sama dengan "belum ada": kriterianya belum pernah ditanyakan atau dilaporkan.'],
  });
}

function yesNo(value: boolean): Cell {
  return value ? 'ya' : 'tidak';
}

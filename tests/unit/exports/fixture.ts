import { NOT_APPLICABLE, NOT_REPORTED } from '@/lib/exports/cell';
import type { ExportTable } from '@/lib/exports/table';

/** A table with every kind of cell: a figure, a true zero, both absences, and texts that look like formulas. */
export const TABLE: ExportTable = {
  name: 'Kecamatan',
  title: 'Posyandu siklus hidup (ILP-PSY) per kecamatan',
  area: 'Kabupaten Kotawaringin Timur',
  period: 'posisi Februari 2026',
  definition: [
    { label: 'Pembilang', text: 'Posyandu aktif yang melayani seluruh siklus hidup' },
    { label: 'Penyebut', text: 'Posyandu aktif' },
  ],
  source: 'Data Dinas Kesehatan',
  dataPer: '11 Februari 2026 pukul 09.12 WIB',
  changedAt: new Date('2026-02-11T02:12:00Z'),
  example: false,
  columns: [
    { key: 'code', header: 'Kode', kind: 'area-code' },
    { key: 'name', header: 'Kecamatan', kind: 'text' },
    { key: 'numerator', header: 'Melayani seluruh siklus hidup', kind: 'count' },
    { key: 'value', header: 'Capaian', kind: 'percent' },
    { key: 'change', header: 'Perubahan', kind: 'signed-percent' },
  ],
  rows: [
    { code: '62.02.06', name: 'Mentawa Baru Ketapang', numerator: 1229, value: 229 / 310, change: -0.014 },
    { code: '62.02.07', name: 'Baamang', numerator: 0, value: 0, change: 0.0125 },
    { code: '62.02.08', name: '=HYPERLINK("x")', numerator: NOT_REPORTED, value: NOT_REPORTED, change: null },
    { code: '62.02.09', name: 'Seranau', numerator: NOT_APPLICABLE, value: NOT_APPLICABLE, change: NOT_APPLICABLE },
  ],
  totalRow: { code: '62.02', name: 'Jumlah', numerator: 1229, value: 0.5, change: 0 },
  notes: ['Perubahan dibandingkan dengan Januari 2026.'],
  fileStem: 'ilp-psy_kotawaringin-timur_2026-02',
};

import type { CadreRow } from '@/lib/analysis/cadre-order';
import { type CadreTotal, ungraded } from '@/lib/facilities/cadre-total';
import { capitalised } from '@/lib/narrative/format';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { Column, ExportTable, TableRow } from '../table';
import { countCell, shareCell } from './count-cell';

export type CadreTableInput = Readonly<{
  /** What the rows are: `kecamatan`, `posyandu`. */
  noun: string;
  /** What the rows lie in, where they name it: `Desa/kelurahan`; null where they do not. */
  parentNoun: string | null;
  rows: readonly CadreRow[];
  total: CadreTotal;
}>;

/** Kader by area or posyandu: how many, trained, assessed and at each level, with the three indicators made of them. */
export function cadreTable(frame: TableFrame, { noun, parentNoun, rows, total }: CadreTableInput): ExportTable {
  const columns: (Column | false)[] = [
    { key: 'code', header: 'Kode', kind: 'text' },
    { key: 'name', header: capitalised(noun), kind: 'text' },
    parentNoun !== null && { key: 'parent', header: capitalised(parentNoun), kind: 'text' },
    noun !== 'posyandu' && { key: 'posyandu', header: 'Posyandu', kind: 'count' },
    noun !== 'posyandu' && { key: 'silent', header: 'Belum lapor', kind: 'count' },
    { key: 'cadres', header: 'Kader', kind: 'count' },
    { key: 'trained', header: 'Dilatih', kind: 'count' },
    { key: 'assessed', header: 'Dinilai', kind: 'count' },
    { key: 'purwa', header: 'Purwa', kind: 'count' },
    { key: 'madya', header: 'Madya', kind: 'count' },
    { key: 'utama', header: 'Utama', kind: 'count' },
    { key: 'ungraded', header: 'Belum bertingkat', kind: 'count' },
    { key: 'KDR-LTH', header: 'Dilatih', kind: 'percent' },
    { key: 'KDR-PWA', header: 'Minimal Purwa', kind: 'percent' },
    { key: 'KDR-UTM', header: 'Utama', kind: 'percent' },
  ];
  return framedTable(frame, {
    subject: 'kader',
    name: 'Kader',
    title: `Kader per ${noun}`,
    definition: [
      { label: 'Kader', text: 'baris tabel kader terakhir sampai bulan itu dari setiap posyandu yang ada' },
      { label: 'Purwa, Madya, Utama', text: 'tingkat tertinggi kader; setiap kader dihitung pada satu tingkat saja' },
      { label: 'Belum bertingkat', text: 'kader dikurangi Purwa, Madya, dan Utama' },
    ],
    columns: columns.filter((column) => column !== false),
    rows: rows.map((row) => ({ ...cellsOf(row.total), code: row.code, name: nameOf(row), parent: row.parent })),
    totalRow: { ...cellsOf(total), name: `Jumlah ${frame.areaName}` },
    notes: [
      'Posyandu tanpa baris kader adalah belum lapor: tidak dihitung sebagai nol.',
      'Persentase: jumlah dibagi seluruh kader posyandu yang melapor, bukan rata-rata persentase.',
    ],
  });
}

function nameOf({ name, hamlet }: CadreRow): string {
  return hamlet ? `${name}, ${hamlet}` : name;
}

function cellsOf(total: CadreTotal): TableRow {
  const { cadres, trained, assessed, purwa, madya, utama, expected, reported } = total;
  const count = (value: number) => countCell(total, value);
  return {
    posyandu: expected,
    silent: expected - reported,
    cadres: count(cadres),
    trained: count(trained),
    assessed: count(assessed),
    purwa: count(purwa),
    madya: count(madya),
    utama: count(utama),
    ungraded: count(ungraded(total)),
    'KDR-LTH': shareCell(total, 'KDR-LTH'),
    'KDR-PWA': shareCell(total, 'KDR-PWA'),
    'KDR-UTM': shareCell(total, 'KDR-UTM'),
  };
}

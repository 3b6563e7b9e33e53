import type { Ratio } from '@/lib/coverage/ratio';
import type { NetworkCounts } from '@/lib/facilities/network';
import type { Cell } from './cell';
import { NOT_APPLICABLE } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { Column, ExportTable, TableRow } from './table';

/** One puskesmas of an area: its own status, its pustu and posyandu there, and the desa that it serves there. */
export type PuskesmasLine = Readonly<{
  code: string | null;
  name: string;
  /** Null for a puskesmas that does not stand in the area. */
  self: Ratio | null;
  pustu: Ratio | null;
  posyandu: Ratio | null;
  /** Desa with a pustu over all desa. */
  desa: Ratio | null;
}>;

/** One desa of a network. */
export type DesaLine = Readonly<{
  code: string;
  name: string;
  counts: NetworkCounts;
  hasPustu: boolean;
  remark: string;
}>;

/** The words of a network's tables: whom ILP-PSY counts, and what desa are called here. */
export type NetworkWords = Readonly<{ posyandu: string; desa: string }>;

const DEFINITION = [
  {
    label: 'Jejaring',
    text: 'puskesmas, pustu, poskesdes, dan posyandu yang ada pada bulan itu, menurut kode_puskesmas fasilitas',
  },
  { label: 'Tanpa pustu', text: 'desa/kelurahan tanpa satu pun pustu pada bulan itu, milik puskesmas mana pun' },
];

function columnsOf({ posyandu }: NetworkWords): Column[] {
  return [
    { key: 'pustuDone', header: 'Pustu sudah ILP', kind: 'count' },
    { key: 'pustu', header: 'Pustu', kind: 'count' },
    { key: 'posyanduDone', header: 'Posyandu sudah ILP', kind: 'count' },
    { key: 'posyandu', header: `Semua ${posyandu}`, kind: 'count' },
  ];
}

/** The puskesmas of an area, each with what it is answerable for there; the last row is the area itself. */
export function puskesmasNetworkTable(
  frame: TableFrame,
  lines: readonly PuskesmasLine[],
  total: PuskesmasLine,
  words: NetworkWords,
): ExportTable {
  return framedTable(frame, {
    subject: 'jejaring puskesmas',
    name: 'Puskesmas',
    title: 'Jejaring per puskesmas',
    definition: DEFINITION,
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Puskesmas', kind: 'text' },
      { key: 'self', header: 'Puskesmas ILP', kind: 'text' },
      ...columnsOf(words),
      { key: 'with', header: `${words.desa} dengan pustu`, kind: 'count' },
      { key: 'without', header: `${words.desa} tanpa pustu`, kind: 'count' },
    ],
    rows: lines.map((line) => puskesmasRow(line, selfWord(line.self))),
    totalRow: puskesmasRow(total, total.self && `${total.self.numerator} dari ${total.self.denominator}`),
    notes: ['Pustu dan posyandu dihitung menurut puskesmas yang dicatat fasilitasnya, desa menurut wilayah kerja.'],
  });
}

function selfWord(self: Ratio | null): string | null {
  return self && (self.numerator > 0 ? 'sudah' : 'belum');
}

function puskesmasRow({ code, name, pustu, posyandu, desa }: PuskesmasLine, self: string | null): TableRow {
  return {
    code,
    name,
    self: self ?? NOT_APPLICABLE,
    ...partsOf('pustu', pustu),
    ...partsOf('posyandu', posyandu),
    with: desa ? desa.numerator : NOT_APPLICABLE,
    without: desa ? desa.denominator - desa.numerator : NOT_APPLICABLE,
  };
}

function partsOf(key: 'pustu' | 'posyandu', ratio: Ratio | null): Record<string, Cell> {
  return {
    [`${key}Done`]: ratio ? ratio.numerator : NOT_APPLICABLE,
    [key]: ratio ? ratio.denominator : NOT_APPLICABLE,
  };
}

/** The desa of a network with the counts of their facilities; the last row adds them up. */
export function desaNetworkTable(frame: TableFrame, lines: readonly DesaLine[], words: NetworkWords): ExportTable {
  const sum = (part: (line: DesaLine) => number) => lines.reduce((total, line) => total + part(line), 0);
  return framedTable(frame, {
    subject: 'jejaring desa',
    name: words.desa,
    title: `Jejaring per ${words.desa.toLowerCase()}`,
    definition: DEFINITION,
    columns: [
      { key: 'code', header: 'Kode', kind: 'area-code' },
      { key: 'name', header: words.desa, kind: 'text' },
      ...columnsOf(words),
      { key: 'poskesdes', header: 'Poskesdes', kind: 'count' },
      { key: 'hasPustu', header: 'Ada pustu', kind: 'text' },
      { key: 'remark', header: 'Keterangan', kind: 'text' },
    ],
    rows: lines.map(({ code, name, counts, hasPustu, remark }) => ({
      code,
      name,
      ...partsOf('pustu', counts.pustu),
      ...partsOf('posyandu', counts.posyandu),
      poskesdes: counts.poskesdes,
      hasPustu: hasPustu ? 'ya' : 'tidak',
      remark: remark || null,
    })),
    totalRow: {
      name: 'Jumlah',
      pustuDone: sum(({ counts }) => counts.pustu.numerator),
      pustu: sum(({ counts }) => counts.pustu.denominator),
      posyanduDone: sum(({ counts }) => counts.posyandu.numerator),
      posyandu: sum(({ counts }) => counts.posyandu.denominator),
      poskesdes: sum(({ counts }) => counts.poskesdes),
    },
  });
}

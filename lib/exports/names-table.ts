import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { TableFrame } from './coverage-table';
import { definitionLines } from './definition';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** One name behind a number, in words. */
export type NameLine = Readonly<{
  name: string;
  areaName: string;
  numerator: number;
  denominator: number;
  remark: string;
}>;

export type NamesTableInput = TableFrame &
  Readonly<{ indicator: Indicator; target: Target | null; names: readonly NameLine[] }>;

/** The names behind a number as a table out; numerator and denominator add up to the figure. */
export function namesTable({ indicator, target, names, ...frame }: NamesTableInput): ExportTable {
  const sum = (part: 'numerator' | 'denominator') => names.reduce((total, each) => total + each[part], 0);
  return framedTable(frame, {
    subject: `${indicator.code} nama`,
    name: 'Nama',
    title: `Nama di balik angka: ${indicator.name}`,
    definition: definitionLines(indicator, target),
    columns: [
      { key: 'name', header: 'Nama', kind: 'text' },
      { key: 'area', header: 'Desa/kelurahan', kind: 'text' },
      { key: 'numerator', header: `Pembilang (${indicator.done})`, kind: 'count' },
      { key: 'denominator', header: `Penyebut (${indicator.unit})`, kind: 'count' },
      { key: 'remark', header: 'Keterangan', kind: 'text' },
    ],
    rows: names.map(({ name, areaName, numerator, denominator, remark }) => ({
      name,
      area: areaName,
      numerator,
      denominator,
      remark: remark || null,
    })),
    totalRow: { name: 'Jumlah', numerator: sum('numerator'), denominator: sum('denominator') },
  });
}

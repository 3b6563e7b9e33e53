import { type GrowthBounds, type GrowthReport, growthChecks } from '@/lib/analysis/growth-monitoring';
import { fraction } from '@/lib/coverage/ratio';
import { type Tally, measureOf, ratioOf } from '@/lib/coverage/tally';
import { checkPhrase, growthRule } from '@/lib/narrative/growth-monitoring';
import { type Cell, figureCell } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { Column, ExportTable, TableRow } from './table';

const PARTS = [
  { key: 'weighed', name: 'D/S', n: 'D (ditimbang)', all: 'S (sasaran balita)' },
  { key: 'gained', name: 'N/D', n: 'N (naik)', all: 'D dinilai (N/D)' },
  { key: 'notGained', name: 'T/D', n: 'T (tidak naik)', all: 'D dinilai (T/D)' },
] as const;

/** A month's weighing by desa as a table out, with what is not plausible about each. */
export function growthTable(
  frame: TableFrame,
  { total, reports, bounds }: Readonly<{ total: GrowthReport; reports: readonly GrowthReport[]; bounds: GrowthBounds }>,
): ExportTable {
  return framedTable(frame, {
    subject: 'penimbangan',
    name: 'Penimbangan balita',
    title: 'Penimbangan balita: D/S, N/D, dan T/D',
    definition: [],
    columns: [
      { key: 'code', header: 'Kode', kind: 'area-code' },
      { key: 'name', header: 'Wilayah', kind: 'text' },
      ...PARTS.flatMap(({ key, name, n, all }): Column[] => [
        { key: `${key}n`, header: n, kind: 'count' },
        { key: `${key}N`, header: all, kind: 'count' },
        { key: `${key}value`, header: name, kind: 'percent' },
      ]),
      { key: 'remark', header: 'Kewajaran', kind: 'text' },
    ],
    rows: reports.map((report) => tableRow(report, report.area.name, bounds)),
    totalRow: tableRow(total, `Jumlah ${frame.areaName}`, bounds),
    notes: [growthRule(bounds), 'Dua indikator dibandingkan hanya bila jumlah posyandu yang melapor keduanya sama.'],
  });
}

function tableRow(report: GrowthReport, name: string, bounds: GrowthBounds): TableRow {
  return Object.fromEntries<Cell>([
    ['code', report.area.code],
    ['name', name],
    ...PARTS.flatMap(({ key }) => partCells(key, report[key])),
    ['remark', growthChecks(report, bounds).map(checkPhrase).join('; ') || null],
  ]);
}

function partCells(key: string, tally: Tally): [string, Cell][] {
  const measure = measureOf(tally);
  const ratio = ratioOf(measure);
  return [
    [`${key}n`, figureCell(measure.state, measure.numerator)],
    [`${key}N`, figureCell(measure.state, measure.denominator)],
    [`${key}value`, figureCell(measure.state, ratio && fraction(ratio))],
  ];
}

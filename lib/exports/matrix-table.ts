import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised } from '@/lib/narrative/format';
import { reasonWord, statusWord } from '@/lib/narrative/pws';
import type { RowArea } from '@/lib/coverage/row';
import type { PwsRow } from '@/lib/pws/row';
import { type Cell, NOT_APPLICABLE, NOT_REPORTED, figureCell } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import { type Column, type ExportTable, type TableRow, valueStyle } from './table';

export type MatrixTableInput = TableFrame &
  Readonly<{
    indicators: readonly Indicator[];
    lines: readonly Readonly<{ area: RowArea; kecamatan: RowArea; cells: readonly PwsRow[] }>[];
    /** `Ibu` where one group was asked for; null for all of the life cycle. */
    groupTitle: string | null;
    rule: readonly string[];
  }>;

/** The matrix as tables out: figures and statuses apart (two sheets), and both side by side (one CSV). */
export type MatrixTables = Readonly<{ figures: ExportTable; statuses: ExportTable; both: ExportTable }>;

/** One row a desa, one column an indicator: its cumulative figure, and its status or why there is none. */
export function matrixTables(input: MatrixTableInput): MatrixTables {
  const { indicators, lines, groupTitle, rule, ...frame } = input;
  const figures = indicators.map(figureColumn);
  const statuses = indicators.map(statusColumn);
  const title = groupTitle === null ? 'Matriks PWS' : `Matriks PWS: ${groupTitle}`;
  const rows = lines.map((line) => tableRow(line, indicators));
  const table = (name: string, columns: readonly Column[]): ExportTable =>
    framedTable(frame, {
      subject: groupTitle === null ? 'matriks pws' : `matriks pws ${groupTitle}`,
      name,
      title,
      definition: indicators.map(({ code, name: own }) => ({ label: code, text: own })),
      columns: [...nameColumns(frame.levelLabel), ...columns],
      rows,
      notes: rule,
    });
  return {
    figures: table('Capaian', figures),
    statuses: table('Status', statuses),
    both: table('Matriks', [...figures, ...statuses]),
  };
}

function nameColumns(levelLabel: string): Column[] {
  return [
    { key: 'code', header: 'Kode', kind: 'area-code' },
    { key: 'name', header: capitalised(levelLabel), kind: 'text' },
    { key: 'parent', header: 'Kecamatan', kind: 'text' },
  ];
}

function figureColumn(indicator: Indicator): Column {
  return { key: indicator.code, header: indicator.code, ...valueStyle(indicator) };
}

function statusColumn({ code }: Indicator): Column {
  return { key: `${code} status`, header: `Status ${code}`, kind: 'text' };
}

function tableRow(
  { area, kecamatan, cells }: MatrixTableInput['lines'][number],
  indicators: readonly Indicator[],
): TableRow {
  const entries = indicators.flatMap((indicator, index): [string, Cell][] => {
    const row = cells[index];
    if (!row) return [];
    return [
      [indicator.code, figureCell(row.state, row.cumulative.value)],
      [`${indicator.code} status`, statusCell(row, indicator)],
    ];
  });
  return { code: area.code, name: area.name, parent: kecamatan.name, ...Object.fromEntries(entries) };
}

/** The word, or the reason in brackets; the absences as everywhere. */
function statusCell(row: PwsRow, { kind }: Indicator): Cell {
  if (row.status !== null) return statusWord(row);
  if (row.state === 'not-applicable') return NOT_APPLICABLE;
  if (row.state === 'not-reported') return NOT_REPORTED;
  return `(${reasonWord(row.reason, kind)})`;
}

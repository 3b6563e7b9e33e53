import { type DropOutPair, type DropOutRow, dropOutRatio, dropOutVerdict } from '@/lib/analysis/drop-out';
import { fraction } from '@/lib/coverage/ratio';
import { type Tally, measureOf } from '@/lib/coverage/tally';
import { DROP_OUT_RULE, noDropOut, pairName, verdictPhrase } from '@/lib/narrative/drop-out';
import { capitalised } from '@/lib/narrative/format';
import { type Cell, figureCell } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { Column, ExportTable, TableRow } from './table';

export type DropOutLines = Readonly<{ pair: DropOutPair; total: DropOutRow; rows: readonly DropOutRow[] }>;

/** Drop-outs by area as a table out, each pair in its own columns; all list the same areas in the same order. */
export function dropOutTable(frame: TableFrame, dropOuts: readonly DropOutLines[]): ExportTable {
  const areas = dropOuts[0]?.rows ?? [];
  return framedTable(frame, {
    subject: 'putus imunisasi',
    name: 'Putus imunisasi',
    title: `Putus imunisasi per ${frame.levelLabel}`,
    definition: [{ label: 'Cara hitung', text: DROP_OUT_RULE }],
    columns: [
      { key: 'code', header: 'Kode', kind: 'area-code' },
      { key: 'name', header: capitalised(frame.levelLabel), kind: 'text' },
      ...dropOuts.flatMap(({ pair }) => columnsOf(pair)),
    ],
    rows: areas.map(({ area }, index) =>
      tableRow(
        area.code,
        area.name,
        dropOuts.map(({ pair, rows }) => [pair, rows[index]?.tally] as const),
      ),
    ),
    totalRow: tableRow(
      null,
      `Jumlah ${frame.areaName}`,
      dropOuts.map(({ pair, total }) => [pair, total.tally] as const),
    ),
    notes: ['Baris jumlah: jumlah dari desa dan bulan yang melaporkan keduanya, bukan rata-rata persentase.'],
  });
}

function columnsOf(pair: DropOutPair): Column[] {
  const key = keyOf(pair);
  return [
    { key: `${key}lost`, header: `Selisih ${pair.first} − ${pair.last}`, kind: 'signed-count' },
    { key: `${key}first`, header: `${pair.first} (untuk ${pair.last})`, kind: 'count' },
    { key: `${key}value`, header: `Putus ${pairName(pair)}`, kind: 'percent' },
    { key: `${key}remark`, header: `Catatan ${pair.last}`, kind: 'text' },
  ];
}

function tableRow(
  code: string | null,
  name: string,
  cells: readonly (readonly [pair: DropOutPair, tally: Tally | undefined])[],
): TableRow {
  return Object.fromEntries<Cell>([
    ['code', code],
    ['name', name],
    ...cells.flatMap(([pair, tally]) => (tally ? pairCells(pair, tally) : [])),
  ]);
}

function pairCells(pair: DropOutPair, tally: Tally): [string, Cell][] {
  const { state } = measureOf(tally);
  const ratio = dropOutRatio({ tally });
  const key = keyOf(pair);
  return [
    [`${key}lost`, figureCell(state, ratio && ratio.numerator)],
    [`${key}first`, figureCell(state, ratio && ratio.denominator)],
    [`${key}value`, figureCell(state, ratio && fraction(ratio))],
    [`${key}remark`, ratio ? verdictPhrase(dropOutVerdict(ratio)) : noDropOut({ tally }, pair)],
  ];
}

function keyOf({ last }: DropOutPair): string {
  return last.toLowerCase();
}

import type { Body } from '@/app/_api/answer';
import { type GridAsked, gridParameters } from '@/app/_border/grid-request';
import { refuse } from '@/app/_border/refusal';
import type { Store } from '@/db/client';
import { letterheadOf } from '@/db/letterhead';
import { gridFrame, rowsOfLevel } from '@/db/queries/grid-frame';
import { peopleCsv } from '@/lib/exports/csv';
import { fileName } from '@/lib/exports/file-name';
import { gridCover } from '@/lib/exports/grid/grid-cover';
import { gridCsvTable, gridTables } from '@/lib/exports/grid/grid-tables';
import { gridWorkbook } from '@/lib/exports/grid/grid-workbook';
import { figuresIn, sheetsOf } from '@/lib/exports/grid/limits';
import { officialDocument } from '@/lib/exports/grid/official-paper';
import type { OfficialTable } from '@/lib/exports/grid/official-table';
import { tableDocument } from '@/lib/exports/pdf/table-document';
import type { ExportTable } from '@/lib/exports/table';
import { answered } from './cache';
import type { Deployment } from './deployment';
import { refuseLarge } from './download';
import { kopOf, pdfBody, signingOf } from './pdf';

type Context = Readonly<{ store: Store; deployment: Deployment }>;

/** A preview shows so many tables, and of each so many rows. */
const SHOWN_TABLES = 2;

export type GridPreview = Readonly<{
  tables: readonly (OfficialTable | ExportTable)[];
  sheets: number;
  rows: number;
  figures: number;
}>;

/** The first tables of a choice and how much the whole of it is; null where it cannot be made. */
export function gridPreview({ store, deployment }: Context, asked: GridAsked): GridPreview | null {
  if (asked.problem !== null) return null;
  const { choice, layout, to } = asked;
  const { indicators, periods, place, level, split } = choice;
  const size = {
    indicators: indicators.length,
    periods: periods.length,
    split,
    rows: rowsOfLevel(store, place, level, to),
  };
  const sheets = sheetsOf(layout, size);
  const shown =
    layout === 'periode'
      ? { ...choice, indicators: indicators.slice(0, SHOWN_TABLES) }
      : { ...choice, periods: periods.slice(0, layout === 'panjang' ? 1 : SHOWN_TABLES) };
  const { current, timeZone } = deployment;
  const tables = answered(store, 'grid', [gridParameters(asked).toString(), current], () =>
    gridTables(gridFrame(store, shown, { current, timeZone, sheets }), layout),
  );
  return { tables, sheets, rows: size.rows, figures: figuresIn(size) };
}

const FORMATS = ['xlsx', 'pdf', 'csv', 'csv-panjang'] as const;

/** A choice as the file that the address asks for. */
export async function gridBody({ store, deployment }: Context, asked: GridAsked, format: string): Promise<Body> {
  const { choice, layout, signed, problem } = asked;
  if (problem !== null) return refuse(400, 'indikator', problem);
  const wanted = FORMATS.find((each) => each === format);
  if (!wanted) return refuse(400, 'format', `"${format}" bukan format berkas. Pilih ${FORMATS.join(', ')}.`);
  const { current, timeZone } = deployment;
  const { indicators, periods } = choice;
  const sheets = sheetsOf(layout, { indicators: indicators.length, periods: periods.length });
  const frame = gridFrame(store, choice, { current, timeZone, sheets });
  if (wanted === 'csv' || wanted === 'csv-panjang') {
    const table = gridCsvTable(frame, wanted === 'csv' ? layout : 'panjang');
    return { content: peopleCsv(table), type: 'text/csv; charset=utf-8', fileName: fileName(table, 'csv') };
  }
  const tables = gridTables(frame, layout);
  const [first] = tables;
  if (wanted === 'pdf') return gridPdf(store, asked, tables);
  return {
    content: await gridWorkbook({
      title: choice.title ?? first?.title ?? 'Tabel indikator',
      cover: gridCover(frame, layout),
      tables,
      split: choice.split,
      signer: signed ? letterheadOf(store) : null,
    }),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: fileName(first ?? { fileStem: 'tabel-indikator' }, 'xlsx'),
  };
}

/** The same tables on A4 with kop; signed where the choice asks for it. */
async function gridPdf(
  store: Store,
  { signed, choice: { split } }: GridAsked,
  tables: ReturnType<typeof gridTables>,
): Promise<Body> {
  refuseLarge(tables);
  const [first] = tables;
  const paper = { kop: kopOf(store), signing: signed ? signingOf(store) : null };
  if (first && 'titleLines' in first) {
    const others = tables.slice(1).filter((table): table is OfficialTable => 'titleLines' in table);
    return pdfBody(officialDocument([first, ...others], { ...paper, split }), first);
  }
  if (!first) return refuse(400, 'indikator', 'Pilihan ini tidak memuat tabel.');
  return pdfBody(tableDocument([first], paper.kop, paper.signing), first);
}

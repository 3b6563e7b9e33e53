import type { Month } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import type { Target } from '@/lib/coverage/target';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import { standingWord } from '@/lib/narrative/closed-months';
import { capitalised } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import type { ExportTable, TableRow } from '../table';
import { fileStem } from '../file-name';
import type { HeadedColumn } from './figure-columns';
import type { GridSeries, IndicatorGrid } from './grid';
import type { FigureRow } from './grid-rows';

/** A table in the look of official reports: a centred title, grouped headings, column numbers, the row JUMLAH. */
export type OfficialTable = Omit<ExportTable, 'columns'> &
  Readonly<{
    columns: readonly HeadedColumn[];
    /** How many columns, from the left, name a row. */
    naming: number;
    /** `TABEL 12`, the title, the place, the period: a line each, in capitals. */
    titleLines: readonly string[];
    /** The keys of a row's cells whose reports are not complete. */
    partial: ReadonlyMap<TableRow, ReadonlySet<string>>;
  }>;

/** What all tables of one choice share; `number` and `title` are what the reader typed. */
export type GridFrame = Readonly<{
  grid: IndicatorGrid;
  place: Readonly<{ name: string; level: RowLevel }>;
  level: RowLevel;
  /** `desa/kelurahan`, `puskesmas`: what the rows are. */
  levelLabel: string;
  number: string | null;
  title: string | null;
  /** How many tables the whole choice has: a part of it may be shown. */
  sheets: number;
  /** By indicator, in the grid's order: the place's own in the last period. */
  targets: readonly (Target | null)[];
  source: string;
  /** When the data was last changed, in words; null without data. */
  changed: string | null;
  changedAt: Date | null;
  closed: ReadonlySet<Month>;
  example: boolean;
  /** `2025-03..2026-02`, for the file's name. */
  periodText: string;
}>;

/** What stands before each kind's months in the line that says which the figures of a table are of. */
const KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  stock: '',
  cumulative: 'kumulatif ',
  monthly: 'indikator bulanan ',
  count: 'jumlah kejadian ',
  rate: 'angka kematian ',
};

type Body = Readonly<{
  name: string;
  title: string;
  periodTitle: string;
  /** Where the table stands among those of one number, from 1. */
  position: number;
  columns: readonly HeadedColumn[];
  naming: number;
  rows: readonly FigureRow[];
  total: FigureRow | null;
  series: readonly GridSeries[];
}>;

/** A table of the choice, with its frame. */
export function officialTable(frame: GridFrame, body: Body): OfficialTable {
  const { place, number, sheets, source, changedAt, example } = frame;
  const all = [...body.rows, ...(body.total ? [body.total] : [])];
  const partial = new Map(all.map((each) => [each.row, each.partial]));
  return {
    name: body.name,
    title: body.title,
    area: place.name,
    period: body.periodTitle,
    definition: [],
    source,
    dataPer: dataPerOf(frame, body.series),
    changedAt,
    example,
    columns: body.columns,
    naming: body.naming,
    rows: body.rows.map(({ row }) => row),
    totalRow: body.total?.row ?? null,
    partial,
    notes: notesOf(frame, body),
    fileStem: fileStem({ subject: 'tabel indikator', area: place.name, period: frame.periodText, example }),
    titleLines: [
      ...(number ? [sheets > 1 ? `TABEL ${number} (${body.position} DARI ${sheets})` : `TABEL ${number}`] : []),
      ...[body.title, place.name, body.periodTitle].map(upper),
    ],
  };
}

/** Capitals as titles of official tables are set. */
export function upper(text: string): string {
  return text.toLocaleUpperCase('id');
}

/** When the data was last changed, and whether the figures of these months are final. */
export function dataPerOf(
  { changed, closed }: Pick<GridFrame, 'changed' | 'closed'>,
  series: readonly GridSeries[],
): string {
  return changed === null ? 'belum ada data' : `${changed} (${standingOf(closed, series)})`;
}

/** `final` where the books of all months are closed, `sementara` where of none, else said so. */
export function standingOf(closed: ReadonlySet<Month>, series: readonly GridSeries[]): string {
  const states = new Set(series.map(({ asOf }) => closed.has(asOf)));
  return states.size > 1 ? 'sebagian final, sebagian sementara' : standingWord(states.has(true));
}

function notesOf({ grid }: GridFrame, { rows, total, series, columns }: Body): string[] {
  const isPartial = [...rows, ...(total ? [total] : [])].some(({ partial }) => partial.size > 0);
  const hasShare = columns.some(({ kind }) => kind === 'percent' || kind === 'rate');
  const notes: (string | false)[] = [
    monthsNote(series),
    total !== null && hasShare && 'JUMLAH: jumlah pembilang dibagi jumlah penyebut, bukan rata-rata persentase.',
    isPartial && 'Tanda *: laporan belum lengkap.',
    grid.split &&
      'L dan P dari laporan yang dipilah; selisihnya dengan L+P dilaporkan tanpa dipilah. Persen L dan P hanya bila sasaran dan laporan dipilah di semua desa/kelurahan.',
  ];
  return notes.filter((note) => note !== false);
}

/** Which months the figures are of, kind by kind: `Posisi Februari 2026; kumulatif s.d. Februari 2026.` */
function monthsNote(series: readonly GridSeries[]): string | false {
  const single = new Set(series.map(({ asOf }) => asOf)).size === 1;
  if (!single) return false;
  const phrases = new Map(
    series.map(({ indicator: { kind }, asOf, first }) => [kind, periodPhrase(kind, asOf, first)]),
  );
  return `${capitalised([...phrases].map(([kind, phrase]) => `${KIND_NAMES[kind]}${phrase}`).join('; '))}.`;
}

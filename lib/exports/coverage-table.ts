import type { CoverageRow } from '@/lib/coverage/row';
import type { ReportState } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { fewEventsRule, isFew } from '@/lib/narrative/rate';
import { reachedWord } from '@/lib/narrative/reached';
import { type Cell, ABSENCES, figureCell } from './cell';
import { definitionLines } from './definition';
import { fileStem } from './file-name';
import { type Column, type ExportTable, type TableRow, valueStyle } from './table';

/** What stands around every table of a page or file. */
export type TableFrame = Readonly<{
  /** `kecamatan`: what the rows are, in a sentence. */
  levelLabel: string;
  areaName: string;
  periodLabel: string;
  /** `2026-02`, for the file's name. */
  periodText: string;
  source: string;
  dataPer: string;
  changedAt: Date | null;
  example: boolean;
}>;

export type CoverageTableInput = TableFrame &
  Readonly<{
    indicator: Indicator;
    target: Target | null;
    rows: readonly CoverageRow[];
    total: CoverageRow;
    /** `Januari 2026`: what the change compares with. */
    againstLabel: string;
    /** `Maret 2026`: the month that the change is of, where the figure adds up several months; else null. */
    changeLabel?: string | null;
    interval: boolean;
    /** True where monthly figures of several months are added: their units are no heads, so none is missing. */
    summed?: boolean;
    /** The kecamatan's name by desa code, where desa of one name stand in several kecamatan. */
    parents?: ReadonlyMap<string, string>;
  }>;

/** How complete a figure's reports are, in a word. */
export const STATE_WORDS: Readonly<Record<ReportState, string>> = {
  reported: 'lengkap',
  partial: 'sebagian',
  'not-reported': ABSENCES['not-reported'].word,
  'not-applicable': ABSENCES['not-applicable'].word,
};

/** Coverage by area as a table out: the very rows of the page, in its order. */
export function coverageTable(input: CoverageTableInput): ExportTable {
  const { indicator, rows, total, areaName, levelLabel } = input;
  const columns = columnsOf(input);
  return {
    name: levelLabel,
    title: `${indicator.name} per ${levelLabel}`,
    area: areaName,
    period: input.periodLabel,
    definition: definitionLines(indicator, input.target),
    source: input.source,
    dataPer: input.dataPer,
    changedAt: input.changedAt,
    example: input.example,
    columns,
    rows: rows.map((row) => tableRow(row, input)),
    totalRow: { ...tableRow(total, input), name: `Jumlah ${areaName}` },
    notes: notesOf(input, columns),
    fileStem: fileStem({
      subject: indicator.code,
      area: areaName,
      period: input.periodText,
      example: input.example,
    }),
  };
}

/** A count has no denominator and no coverage; a rate is shown per its unit, and its change in counts only. */
function columnsOf(input: CoverageTableInput): Column[] {
  const { indicator, againstLabel, interval, summed = false, parents, rows, total } = input;
  const { kind, direction } = indicator;
  const isCount = kind === 'count';
  const value = valueStyle(indicator);
  const incomplete = [...rows, total].some(({ state }) => state === 'partial' || state === 'not-reported');
  const columns: (Column | false)[] = [
    { key: 'code', header: 'Kode', kind: 'area-code' },
    { key: 'name', header: 'Wilayah', kind: 'text' },
    parents !== undefined && parents.size > 0 && { key: 'parent', header: 'Kecamatan', kind: 'text' },
    { key: 'numerator', header: `Pembilang (${indicator.done})`, kind: 'count' },
    !isCount && { key: 'denominator', header: `Penyebut (${indicator.unit})`, kind: 'count' },
    !isCount && { key: 'value', header: kind === 'rate' ? 'Angka' : 'Capaian', ...value },
    interval && !isCount && { key: 'low', header: 'Batas bawah 95%', ...value },
    interval && !isCount && { key: 'high', header: 'Batas atas 95%', ...value },
    { key: 'target', header: targetHeader(indicator), ...(isCount ? { kind: 'count' as const } : value) },
    !isCount &&
      !summed && { key: 'missing', header: direction === 'higher' ? 'Perlu lagi' : 'Perlu turun', kind: 'count' },
    kind === 'stock' && { key: 'reached', header: 'Terhadap acuan', kind: 'text' },
    !isCount && { key: 'changeCount', header: `Perubahan jumlah sejak ${againstLabel}`, kind: 'signed-count' },
    !isCount &&
      kind !== 'rate' && { key: 'changePoints', header: `Perubahan sejak ${againstLabel}`, kind: 'signed-percent' },
    incomplete && { key: 'state', header: 'Laporan', kind: 'text' },
  ];
  return columns.filter((column) => column !== false);
}

/** Where less is better a target is a bound; a count's is the year's, whatever the months of the table. */
export function targetHeader({ kind, direction }: Indicator): string {
  const noun = direction === 'lower' ? 'Batas' : 'Acuan/target';
  return kind === 'count' ? `${noun} setahun` : noun;
}

function tableRow(row: CoverageRow, { parents }: CoverageTableInput): TableRow {
  const { area, state, interval, change } = row;
  const figure = (value: number | null | undefined): Cell => figureCell(state, value ?? null);
  return {
    code: area.code,
    name: area.name,
    parent: parents?.get(area.code ?? '') ?? null,
    numerator: figure(row.numerator),
    denominator: figure(row.denominator),
    value: figure(row.value),
    low: figure(interval?.low),
    high: figure(interval?.high),
    target: row.target,
    missing: figure(row.unitsToTarget),
    reached: reachedWord(row),
    changeCount: figure(change?.numerator),
    changePoints: figure(change?.value),
    state: STATE_WORDS[state],
  };
}

function notesOf(
  { indicator, interval, changeLabel, againstLabel, summed = false, rows }: CoverageTableInput,
  columns: readonly Column[],
): string[] {
  const notes: (string | false)[] = [
    indicator.kind !== 'count' && 'Baris jumlah: jumlah pembilang dibagi jumlah penyebut, bukan rata-rata persentase.',
    changeLabel != null &&
      indicator.kind !== 'count' &&
      `Perubahan: ${changeLabel} dibandingkan dengan ${againstLabel}, bukan seluruh periode yang diminta.`,
    summed && 'Gabungan beberapa bulan: yang sama dihitung setiap bulan.',
    rows.some((row) => row.numerator !== 0 && isFew(indicator, row)) && fewEventsRule(),
    interval && 'Selang kepercayaan Wilson 95%: ketidakpastian karena jumlah yang kecil, bukan kesalahan hitung.',
    columns.some(({ key }) => key === 'state') &&
      'Laporan sebagian: belum semua fasilitas atau desa/kelurahan melapor.',
  ];
  return notes.filter((note) => note !== false);
}

import { type Month, type Period, formatPeriod } from '@/lib/coverage/period';
import type { CoverageRow, RowLevel } from '@/lib/coverage/row';
import type { ReportState } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatMonthName, formatPeriodName } from '@/lib/narrative/format';
import { ABSENCES, figureCell } from './cell';
import { definitionLines } from './definition';
import { fileStem } from './file-name';
import type { Column, ExportTable, TableRow } from './table';

/** The coverage of a place by level, with what its file must say about it. */
export type CoverageSubject = Readonly<{
  indicator: Indicator;
  /** The place as its file names it: `Kabupaten Kotawaringin Timur`, `Puskesmas Ketapang 2`. */
  areaTitle: string;
  level: RowLevel;
  period: Period;
  asOf: Month;
  /** The month that the changes compare with; null without one. */
  against: Month | null;
  target: Target | null;
  rows: readonly CoverageRow[];
  total: CoverageRow;
  /** The kecamatan's name by desa code: desa of one name stand in several kecamatan. */
  parents: ReadonlyMap<string, string>;
  source: string;
  dataPer: string;
  changedAt: Date | null;
  example: boolean;
}>;

const LEVEL_WORDS: Readonly<Record<RowLevel, string>> = {
  provinsi: 'provinsi',
  kabupaten: 'kabupaten/kota',
  kecamatan: 'kecamatan',
  desa: 'desa/kelurahan',
  puskesmas: 'puskesmas',
};

const STATE_WORDS: Readonly<Record<ReportState, string>> = {
  reported: 'lengkap',
  partial: 'sebagian',
  'not-reported': ABSENCES['not-reported'].word,
  'not-applicable': ABSENCES['not-applicable'].word,
};

/** The table behind `/indikator`, for people: counts, coverage, target, what is missing to it, and the change. */
export function coverageTable(subject: CoverageSubject): ExportTable {
  const { indicator, level, period, rows, total, example } = subject;
  const columns = columnsOf(subject);
  const levelWord = LEVEL_WORDS[level];
  return {
    name: capitalised(levelWord),
    title: `${indicator.name} (${indicator.code}) per ${levelWord}`,
    area: subject.areaTitle,
    period: periodText(indicator, period, subject.asOf),
    definition: definitionLines(indicator, subject.target),
    source: subject.source,
    dataPer: subject.dataPer,
    changedAt: subject.changedAt,
    example,
    columns,
    rows: rows.map((row) => tableRow(row, subject)),
    totalRow: { ...tableRow(total, subject), name: `Jumlah ${subject.areaTitle}` },
    notes: notesOf(subject, columns),
    fileStem: fileStem({ subject: indicator.code, area: subject.areaTitle, period: formatPeriod(period), example }),
  };
}

/** `posisi Februari 2026` for a stock, `s.d. Februari 2026` for a cumulative figure, else the period's own name. */
export function periodText({ kind }: Indicator, period: Period, asOf: Month): string {
  if (kind === 'stock') return `posisi ${formatMonthName(asOf)}`;
  return kind === 'cumulative' ? `s.d. ${formatMonthName(asOf)}` : formatPeriodName(period);
}

function columnsOf({ indicator, level, parents, rows, total }: CoverageSubject): Column[] {
  const { kind, direction, per } = indicator;
  const value: Pick<Column, 'kind' | 'per'> = kind === 'rate' ? { kind: 'rate', per: per ?? 1 } : { kind: 'percent' };
  const isCount = kind === 'count';
  const someMissing = [...rows, total].some(({ state }) => state === 'partial' || state === 'not-reported');
  const columns: (Column | false)[] = [
    { key: 'code', header: 'Kode', kind: level === 'puskesmas' ? 'text' : 'area-code' },
    { key: 'name', header: capitalised(LEVEL_WORDS[level]), kind: 'text' },
    level === 'desa' && parents.size > 0 && { key: 'parent', header: 'Kecamatan', kind: 'text' },
    { key: 'numerator', header: capitalised(indicator.done), kind: 'count' },
    !isCount && { key: 'denominator', header: capitalised(indicator.unit), kind: 'count' },
    !isCount && { key: 'value', header: 'Capaian', ...value },
    { key: 'target', header: 'Target', ...(isCount ? { kind: 'count' as const } : value) },
    { key: 'unitsToTarget', header: direction === 'higher' ? 'Perlu lagi' : 'Perlu turun', kind: 'count' },
    { key: 'changeCount', header: 'Perubahan jumlah', kind: 'signed-count' },
    value.kind === 'percent' && !isCount && { key: 'change', header: 'Perubahan capaian', kind: 'signed-percent' },
    someMissing && { key: 'state', header: 'Laporan', kind: 'text' },
  ];
  return columns.filter((column) => column !== false);
}

function tableRow(row: CoverageRow, { parents }: CoverageSubject): TableRow {
  const { area, state, change } = row;
  const figure = (value: number | null) => figureCell(state, value);
  return {
    code: area.code,
    name: area.name,
    parent: parents.get(area.code ?? '') ?? null,
    numerator: figure(row.numerator),
    denominator: figure(row.denominator),
    value: figure(row.value),
    target: row.target,
    unitsToTarget: figure(row.unitsToTarget),
    changeCount: figure(change?.numerator ?? null),
    change: figure(change?.value ?? null),
    state: STATE_WORDS[state],
  };
}

function notesOf({ indicator, against, target }: CoverageSubject, columns: readonly Column[]): string[] {
  const [missing, change] = [
    columns.find(({ key }) => key === 'unitsToTarget'),
    columns.find(({ key }) => key === 'state'),
  ];
  const goal = indicator.direction === 'higher' ? 'yang masih diperlukan untuk' : 'yang masih harus berkurang untuk';
  const notes: (string | false)[] = [
    target !== null &&
      missing !== undefined &&
      `${missing.header}: banyaknya ${indicator.unit} ${goal} mencapai target.`,
    against !== null && `Perubahan dibandingkan dengan ${formatMonthName(against)}.`,
    indicator.kind !== 'count' && 'Baris jumlah: jumlah pembilang dibagi jumlah penyebut, bukan rata-rata persentase.',
    change !== undefined && 'Laporan sebagian: belum semua fasilitas atau desa/kelurahan melapor.',
  ];
  return notes.filter((note) => note !== false);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

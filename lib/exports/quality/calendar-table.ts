import type { Month } from '@/lib/coverage/period';
import { type Ratio, fraction } from '@/lib/coverage/ratio';
import { NOT_APPLICABLE } from '../cell';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';

/** One row of a calendar: a puskesmas with a ratio for each month. */
export type CalendarRow = Readonly<{ code: string | null; name: string; cells: readonly Ratio[] }>;

export type CalendarWords = Readonly<{
  subject: string;
  name: string;
  title: string;
  counts: string;
  n: string;
  N: string;
  /** What a cell means that is full, partly filled, empty, or of nothing. */
  legend: Readonly<Record<'all' | 'some' | 'none' | 'na', string>>;
}>;

export const REPORT_CALENDAR: CalendarWords = {
  subject: 'mutu kelengkapan',
  name: 'Kelengkapan',
  title: 'Laporan yang masuk per puskesmas dan bulan',
  counts:
    'satu laporan adalah satu indikator dari satu desa, posyandu, atau puskesmas yang diharapkan melapor; nol yang dilaporkan adalah laporan',
  n: 'Masuk',
  N: 'Diharapkan',
  legend: {
    all: 'semua masuk',
    some: 'sebagian masuk',
    none: 'belum ada yang masuk',
    na: 'tidak ada yang diharapkan',
  },
};

export const ARRIVAL_CALENDAR: CalendarWords = {
  subject: 'mutu ketepatan',
  name: 'Ketepatan waktu',
  title: 'Laporan fasilitas yang tepat waktu per puskesmas dan bulan',
  counts:
    'satu laporan adalah satu fasilitas dalam satu bulan menurut tabel laporan; yang belum jatuh tempo tidak dihitung',
  n: 'Tepat waktu',
  N: 'Jatuh tempo',
  legend: {
    all: 'semua tepat waktu',
    some: 'sebagian tepat waktu',
    none: 'belum ada yang tepat waktu',
    na: 'belum ada yang jatuh tempo',
  },
};

/** A calendar as a table out, one line for each puskesmas and month: so it can be filtered and pivoted. */
export function calendarTable(
  frame: TableFrame,
  words: CalendarWords,
  months: readonly Month[],
  rows: readonly CalendarRow[],
): ExportTable {
  return framedTable(frame, {
    subject: words.subject,
    name: words.name,
    title: words.title,
    definition: [{ label: 'Yang dihitung', text: words.counts }],
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Puskesmas', kind: 'text' },
      { key: 'month', header: 'Bulan', kind: 'month' },
      { key: 'numerator', header: words.n, kind: 'count' },
      { key: 'denominator', header: words.N, kind: 'count' },
      { key: 'value', header: 'Bagian', kind: 'percent' },
    ],
    rows: rows.flatMap(({ code, name, cells }) =>
      cells.map((cell, at) => {
        const none = cell.denominator === 0;
        return {
          code,
          name,
          month: months[at] ?? null,
          numerator: none ? NOT_APPLICABLE : cell.numerator,
          denominator: none ? NOT_APPLICABLE : cell.denominator,
          value: none ? NOT_APPLICABLE : fraction(cell),
        };
      }),
    ),
  });
}

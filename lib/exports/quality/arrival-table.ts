import { type Arrival, daysLate } from '@/lib/analysis/quality/punctuality';
import type { Month } from '@/lib/coverage/period';
import { formatCount } from '@/lib/narrative/format';
import { dayText } from '@/lib/narrative/quality';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';
import { DESA_COLUMN, FACILITY_COLUMN, type Located, PUSKESMAS_COLUMN, locatedCells } from './located';

/** The report of one facility for one month. Days are `YYYY-MM-DD`. */
export type ArrivalLine = Located &
  Readonly<{ code: string; type: string; month: Month; due: string; reportedOn: string | null; arrival: Arrival }>;

const WORDS: Readonly<Record<Arrival, string>> = {
  'on-time': 'tepat waktu',
  late: 'lewat batas',
  missing: 'belum lapor',
  awaited: 'belum jatuh tempo',
};

export function arrivalWord({ arrival, reportedOn, due }: Pick<ArrivalLine, 'arrival' | 'reportedOn' | 'due'>): string {
  if (arrival !== 'late' || reportedOn === null) return WORDS[arrival];
  return `${formatCount(daysLate(reportedOn, due))} hari ${WORDS.late}`;
}

/** When the reports of a month's facilities came in, as a table out. */
export function arrivalTable(frame: TableFrame, lines: readonly ArrivalLine[]): ExportTable {
  return framedTable(frame, {
    subject: 'mutu tanggal lapor',
    name: 'Tanggal lapor',
    title: 'Tanggal masuk laporan fasilitas',
    definition: [{ label: 'Sumber', text: 'tabel laporan (tanggal_lapor) terhadap tanggal batas di pengaturan' }],
    columns: [
      PUSKESMAS_COLUMN,
      DESA_COLUMN,
      FACILITY_COLUMN,
      { key: 'code', header: 'Kode fasilitas', kind: 'text' },
      { key: 'type', header: 'Jenis', kind: 'text' },
      { key: 'month', header: 'Bulan', kind: 'month' },
      { key: 'due', header: 'Batas', kind: 'text' },
      { key: 'on', header: 'Masuk', kind: 'text' },
      { key: 'word', header: 'Keterangan', kind: 'text' },
    ],
    rows: lines.map((line) => ({
      ...locatedCells(line),
      code: line.code,
      type: line.type,
      month: line.month,
      due: dayText(line.due),
      on: line.reportedOn && dayText(line.reportedOn),
      word: arrivalWord(line),
    })),
  });
}

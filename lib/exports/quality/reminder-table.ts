import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';

/** A message to one puskesmas, and how many reports it asks for; null when nothing is missing. */
export type Reminder = Readonly<{ code: string; puskesmas: string; awaited: number; text: string | null }>;

/** The messages as a table out: one row each, to be sent by whoever keeps the numbers. */
export function reminderTable(frame: TableFrame, reminders: readonly Reminder[]): ExportTable {
  return framedTable(frame, {
    subject: 'mutu pengingat',
    name: 'Pengingat',
    title: 'Pesan pengingat per puskesmas',
    definition: [
      { label: 'Isi', text: 'laporan yang masih ditunggu untuk bulan itu; puskesmas yang lengkap tidak tercantum' },
    ],
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'puskesmas', header: 'Puskesmas', kind: 'text' },
      { key: 'awaited', header: 'Laporan yang ditunggu', kind: 'count' },
      { key: 'text', header: 'Pesan', kind: 'text' },
    ],
    rows: reminders.flatMap(({ code, puskesmas, awaited, text }) =>
      text === null ? [] : [{ code, puskesmas, awaited, text }],
    ),
  });
}

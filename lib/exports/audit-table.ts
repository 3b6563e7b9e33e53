import { auditActor, auditWords } from '@/lib/narrative/audit';
import { formatMoment } from '@/lib/narrative/format';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** One line of the audit; `at` is ISO, UTC. */
export type AuditEntry = Readonly<{
  id: number;
  at: string;
  actor: string | null;
  action: string;
  subject: string | null;
  detail: string | null;
}>;

/** The audit as a table out, on the clock of `timeZone`; `most` tells where the file ends before the audit does. */
export function auditTable(
  frame: TableFrame,
  entries: readonly AuditEntry[],
  { timeZone, most }: Readonly<{ timeZone: string; most: number }>,
): ExportTable {
  return framedTable(frame, {
    subject: 'jejak',
    name: 'Jejak',
    title: 'Jejak penulisan dan masuk',
    definition: [{ label: 'Isi', text: 'Setiap penulisan data, pengaturan dan akun, serta setiap masuk dan keluar' }],
    columns: [
      { key: 'id', header: 'Nomor', kind: 'count' },
      { key: 'at', header: 'Kapan', kind: 'text' },
      { key: 'actor', header: 'Oleh', kind: 'text' },
      { key: 'action', header: 'Apa', kind: 'text' },
      { key: 'subject', header: 'Mengenai', kind: 'text' },
      { key: 'detail', header: 'Rincian', kind: 'text' },
    ],
    rows: entries.map(({ id, at, actor, action, subject, detail }) => ({
      id,
      at: formatMoment(new Date(at), timeZone),
      actor: auditActor(actor),
      action: auditWords(action),
      subject,
      detail,
    })),
    notes:
      entries.length < most
        ? []
        : [`Berkas ini memuat ${most} catatan terbaru; yang lebih lama diunduh dari halaman yang lebih lama.`],
  });
}

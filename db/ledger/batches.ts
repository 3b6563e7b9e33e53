import type { Month } from '@/lib/coverage/period';
import { formatMonth } from '@/lib/coverage/period';
import type { Author, Origin } from '@/lib/imports/author';
import type { Change } from '@/lib/imports/change';
import { type ImportReport, inContract } from '@/lib/imports/report';
import { audit } from '../audit';
import type { Store } from '../client';
import { storeChanges } from './changes';
import type { KeptFile } from './kept-files';

/** An accepted change of the data as the ledger keeps it. */
export type Batch = Readonly<{
  id: number;
  createdAt: string;
  files: readonly KeptFile[];
  /** What it did by table. Its warnings, many thousands at times, are not read. */
  report: Pick<ImportReport, 'tables'>;
  origin: Origin;
  actor: string | null;
  acceptedBy: string | null;
  reason: string | null;
  /** The closed months that it changed, as `YYYY-MM`. */
  revises: readonly string[];
  /** The batch that it took back, and the one that took it back. */
  undoes: number | null;
  undoneBy: number | null;
}>;

export type NewBatch = Readonly<{
  author: Author;
  files: readonly KeptFile[];
  /** The report of the batch, given its number. */
  report: (batch: number) => ImportReport;
  changes: readonly Change[];
  revises: readonly Month[];
  undoes?: number | null;
}>;

const ACTIONS: Readonly<Record<Origin, string>> = {
  perintah: 'impor',
  berkas: 'impor',
  halaman: 'ubah',
  urung: 'urungkan',
};

/** Writes a batch, its changes and its audit note; call it inside the transaction of the changes. Returns its number. */
export function addBatch(store: Store, { author, files, report, changes, revises, undoes = null }: NewBatch): number {
  const { origin, actor, acceptedBy, reason } = author;
  const revised = JSON.stringify(revises.map(formatMonth));
  const { lastInsertRowid } = store.sqlite
    .prepare(
      `INSERT INTO batch (created_at, files, report, origin, actor, accepted_by, reason, revises, undoes)
       VALUES (?, ?, '', ?, ?, ?, ?, ?, ?)`,
    )
    .run(new Date().toISOString(), JSON.stringify(files), origin, actor, acceptedBy, reason, revised, undoes);
  const id = Number(lastInsertRowid);
  store.sqlite.prepare('UPDATE batch SET report = ? WHERE id = ?').run(JSON.stringify(keptReport(report(id))), id);
  storeChanges(store, id, changes);
  const detail = [`${changes.length} baris`, reason].filter(Boolean).join('; ');
  audit(store, { actor: acceptedBy ?? actor, action: ACTIONS[origin], subject: `nomor ${id}`, detail });
  return id;
}

/** The places of cells are for the copy that is handed back at once; codes that were given stay known. */
function keptReport(report: ImportReport): ImportReport {
  return report.assigned ? { ...inContract(report), assigned: report.assigned } : inContract(report);
}

type Row = Omit<Batch, 'files' | 'report' | 'revises'> & { files: string; tables: string; revises: string };

const SELECT = `SELECT id, created_at AS createdAt, files, json_extract(report, '$.tables') AS tables, origin, actor, accepted_by AS acceptedBy, reason,
    revises, undoes, (SELECT max(later.id) FROM batch later WHERE later.undoes = batch.id) AS undoneBy
  FROM batch`;

/** A batch by its number, or null. */
export function batchOf({ sqlite }: Store, id: number): Batch | null {
  const row = sqlite.prepare(`${SELECT} WHERE id = ?`).get(id) as Row | undefined;
  return row ? batch(row) : null;
}

/** The newest batches before a number (all when null), newest first. */
export function batches({ sqlite }: Store, before: number | null, most: number): Batch[] {
  const rows = sqlite
    .prepare(`${SELECT} WHERE id < coalesce(?, 9e15) ORDER BY id DESC LIMIT ?`)
    .all(before, most) as Row[];
  return rows.map(batch);
}

/** The numbers of the batches after one, earliest first. */
export function batchesAfter({ sqlite }: Store, id: number): number[] {
  return sqlite.prepare('SELECT id FROM batch WHERE id > ? ORDER BY id').pluck().all(id) as number[];
}

/** A batch that changed a closed month, and why. */
export type Revision = Readonly<{ id: number; reason: string | null }>;

/** The revisions of each month that has any, as `YYYY-MM`, newest first. */
export function revisions({ sqlite }: Store): Map<string, Revision[]> {
  const rows = sqlite
    .prepare(
      `SELECT closed.value AS month, batch.id, reason FROM batch, json_each(revises) AS closed
       WHERE revises <> '[]' ORDER BY batch.id DESC`,
    )
    .all() as (Revision & { month: string })[];
  const found = new Map<string, Revision[]>();
  for (const { month, ...revision } of rows) found.set(month, [...(found.get(month) ?? []), revision]);
  return found;
}

function batch({ files, tables, revises, ...row }: Row): Batch {
  return {
    ...row,
    files: JSON.parse(files) as KeptFile[],
    report: { tables: JSON.parse(tables) as ImportReport['tables'] },
    revises: JSON.parse(revises) as string[],
  };
}

import type { UploadedFile } from '@/lib/imports/report';
import { audit } from '../audit';
import type { Store } from '../client';
import { statement } from '../statement';
import { write } from '../write';
import { type KeptFile, keepFiles, keptFile } from './kept-files';

export type SubmissionStatus = 'menunggu' | 'diterima' | 'ditolak';

/** What a puskesmas has sent, and what the Dinkes decided on it. */
export type Submission = Readonly<{
  id: number;
  sentAt: string;
  actor: string;
  puskesmas: string;
  files: readonly KeptFile[];
  reason: string | null;
  status: SubmissionStatus;
  decidedAt: string | null;
  decidedBy: string | null;
  note: string | null;
  batchId: number | null;
}>;

export type NewSubmission = Readonly<{
  actor: string;
  puskesmas: string;
  files: readonly UploadedFile[];
  reason: string | null;
}>;

/** Keeps what a puskesmas has sent until the Dinkes decides; no figure moves. Returns its number. */
export function submit(store: Store, { actor, puskesmas, files, reason }: NewSubmission): number {
  return write(store, () => {
    const kept = JSON.stringify(keepFiles(store, files));
    const { lastInsertRowid } = store.sqlite
      .prepare(
        `INSERT INTO submission (sent_at, actor, puskesmas, files, reason, status) VALUES (?, ?, ?, ?, ?, 'menunggu')`,
      )
      .run(new Date().toISOString(), actor, puskesmas, kept, reason);
    audit(store, { actor, action: 'kirim', subject: `kiriman ${lastInsertRowid}`, detail: puskesmas });
    return Number(lastInsertRowid);
  });
}

type Row = Omit<Submission, 'files'> & { files: string };

const SELECT = `SELECT id, sent_at AS sentAt, actor, puskesmas, files, reason, status, decided_at AS decidedAt,
  decided_by AS decidedBy, note, batch_id AS batchId FROM submission`;

export function submissionOf(store: Store, id: number): Submission | null {
  const row = statement(store, `${SELECT} WHERE id = ?`).get(id) as Row | undefined;
  return row ? read(row) : null;
}

/** The newest submissions, those that wait first; of one puskesmas where one is named. */
export function submissions(store: Store, puskesmas: string | null, most: number): Submission[] {
  const rows = statement(
    store,
    `${SELECT} WHERE @puskesmas IS NULL OR puskesmas = @puskesmas ORDER BY status <> 'menunggu', id DESC LIMIT @most`,
  ).all({ puskesmas, most }) as Row[];
  return rows.map(read);
}

/** The files of a submission as they were sent. */
export function filesSent(store: Store, { files }: Submission): UploadedFile[] {
  return files.map((file) => {
    const kept = keptFile(store, file);
    if (!kept) throw new Error(`submitted file ${file.sha256} is not kept`);
    return kept;
  });
}

/** Notes that a submission was accepted, as a batch; call it inside the batch's transaction. False when it no longer waits. */
export function acceptSubmission(store: Store, id: number, by: string | null, batch: number): boolean {
  return decide(store, id, { status: 'diterima', by, note: null, batch });
}

/** Accepts a submission whose rows are all stored already, so that no batch comes of it; false when it no longer waits. */
export function acceptStored(store: Store, id: number, by: string | null): boolean {
  return write(store, () => {
    if (!decide(store, id, { status: 'diterima', by, note: null, batch: null })) return false;
    audit(store, { actor: by, action: 'terima', subject: `kiriman ${id}`, detail: 'isinya sudah tersimpan' });
    return true;
  });
}

/** Turns a submission down, with the sentence that its sender reads; false when it no longer waits. */
export function rejectSubmission(store: Store, id: number, by: string | null, note: string): boolean {
  return write(store, () => {
    if (!decide(store, id, { status: 'ditolak', by, note, batch: null })) return false;
    audit(store, { actor: by, action: 'tolak', subject: `kiriman ${id}`, detail: note });
    return true;
  });
}

type Decision = Readonly<{ status: SubmissionStatus; by: string | null; note: string | null; batch: number | null }>;

function decide({ sqlite }: Store, id: number, { status, by, note, batch }: Decision): boolean {
  const { changes } = sqlite
    .prepare(
      `UPDATE submission SET status = ?, decided_at = ?, decided_by = ?, note = ?, batch_id = ?
       WHERE id = ? AND status = 'menunggu'`,
    )
    .run(status, new Date().toISOString(), by, note, batch, id);
  return changes === 1;
}

function read({ files, ...row }: Row): Submission {
  return { ...row, files: JSON.parse(files) as KeptFile[] };
}

import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Store } from '@/db/client';
import type { BoundaryLevel } from '@/lib/areas/boundary/check';
import type { Reader } from '@/lib/access/reader';
import type { CheckedFile } from './boundary-check';

/** A checked boundary file that waits for its sender's word, for an hour at most. */
export type BoundaryDraft = Readonly<{
  id: string;
  /** The account that sent it: nobody else sees or confirms it. */
  sender: string;
  level: BoundaryLevel;
  fileName: string;
  /** What was typed beside the file: it stands in the form again. */
  given: Readonly<{ source: string; dated: string }>;
  /** The set that was drawn when it was checked; null for none. */
  seen: number | null;
  check: CheckedFile;
}>;

/** What is said of a draft that is not there any more. */
export const DRAFT_GONE = 'Hasil pemeriksaan itu sudah tidak ada: paling lama disimpan satu jam. Kirim berkasnya lagi.';

const KEPT_MS = 60 * 60 * 1000;
const NAME = /^batas-[\da-f-]{36}\.(json|unggah)$/;
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The waiting room beside the database; what has waited for more than an hour is thrown out on the way in. */
function room(store: Store): string {
  const folder = path.join(path.dirname(store.path), 'tmp');
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(folder).filter((each) => NAME.test(each))) {
    const file = path.join(folder, name);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat && stat.mtimeMs < Date.now() - KEPT_MS) fs.rmSync(file, { recursive: true, force: true });
  }
  return folder;
}

/** A folder for a file that is being sent, until it is checked. */
export function uploadFolder(store: Store): string {
  const folder = path.join(room(store), `batas-${randomUUID()}.unggah`);
  fs.mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** Keeps a checked file; returns its id. */
export function keepDraft(store: Store, reader: Reader, draft: Omit<BoundaryDraft, 'id' | 'sender'>): string {
  const id = randomUUID();
  put(store, { ...draft, id, sender: senderOf(reader) });
  return id;
}

/** The same draft, checked against what is drawn now. */
export function renewDraft(store: Store, draft: BoundaryDraft, seen: number | null): void {
  put(store, { ...draft, seen });
}

/** The draft of an id; null when it is not this reader's, has waited too long, or was never there. */
export function findDraft(store: Store, reader: Reader, id: string): BoundaryDraft | null {
  if (!ID.test(id)) return null;
  const file = path.join(room(store), `batas-${id}.json`);
  if (!fs.existsSync(file)) return null;
  const draft = JSON.parse(fs.readFileSync(file, 'utf8')) as BoundaryDraft;
  return draft.sender === senderOf(reader) ? draft : null;
}

export function dropDraft(store: Store, { id }: BoundaryDraft): void {
  fs.rmSync(path.join(room(store), `batas-${id}.json`), { force: true });
}

function put(store: Store, draft: BoundaryDraft): void {
  fs.writeFileSync(path.join(room(store), `batas-${draft.id}.json`), JSON.stringify(draft), { mode: 0o600 });
}

function senderOf(reader: Reader): string {
  return reader.kind === 'account' ? reader.id : '';
}

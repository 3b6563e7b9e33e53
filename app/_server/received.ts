import fs from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { RefusalError, refuse } from '@/app/_border/refusal';
import { fileIn } from '@/db/jobs/job';

/** What a form with files has brought: the files' names in order (their bytes lie in the job's folder), and its fields. */
export type Received = Readonly<{ files: readonly string[]; fields: Readonly<Record<string, string>> }>;

/** So many files go into one call. */
export const MOST_FILES = 60;
/** All of them together are at most so many times as large as one may be. */
const MOST_TOGETHER = 5;
const BROKEN = 'Kiriman terputus atau tidak utuh. Kirim lagi.';

/**
 * Writes the files of a multipart form into a job's folder as they stream in, so that memory does not grow with them.
 * A file is cut one byte after the largest that is taken: the importer then says that it is too large. Refuses 400 for
 * what is no such form, brings no file, or more than a call takes; `wanted` names the files in its sentences.
 */
export async function receive(
  request: Request,
  folder: string,
  mostBytes: number,
  wanted = 'berkas .xlsx atau .csv',
): Promise<Received> {
  const headers = Object.fromEntries(request.headers);
  if (!headers['content-type']?.startsWith('multipart/form-data') || !request.body) {
    return refuse(400, 'berkas', `Kirim ${wanted} lewat formulir halamannya.`);
  }
  const files: string[] = [];
  const fields: Record<string, string> = {};
  const written: Promise<void>[] = [];
  // A file that breaks off fails before anybody waits for it: unnoted, that would end the process.
  let failure: unknown = null;
  const reader = formReader(headers as BusboyHeaders, mostBytes);
  if (reader === null) return refuse(400, 'berkas', BROKEN);
  reader.on('field', (name, value) => (fields[name] = value));
  reader.on('file', (_name, stream, fileName) => {
    // An empty file field of a form comes as a file without a name.
    if (!fileName) return void stream.resume();
    const index = files.push(plainName(fileName)) - 1;
    const file = pipeline(stream, fs.createWriteStream(fileIn(folder, index), { mode: 0o600 }));
    written.push(file.catch((error: unknown) => void (failure ??= error)));
  });
  const body = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await pipeline(body, (parts) => counted(parts, mostBytes * MOST_TOGETHER), reader);
    await Promise.all(written);
    if (failure) throw failure as Error;
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    return refuse(400, 'berkas', BROKEN);
  }
  if (files.length === 0) return refuse(400, 'berkas', `Belum ada berkas. Pilih ${wanted}, lalu kirim.`);
  if (files.length > MOST_FILES) {
    return refuse(400, 'berkas', `Satu kiriman paling banyak ${MOST_FILES} berkas. Bagi menjadi beberapa kiriman.`);
  }
  return { files: distinct(files), fields };
}

/** Takes a form apart; null where its header does not say, or not in a form's way, what its parts begin with. */
function formReader(headers: BusboyHeaders, mostBytes: number): InstanceType<typeof Busboy> | null {
  try {
    return new Busboy({
      headers,
      limits: { fileSize: mostBytes + 1, files: MOST_FILES + 1, fields: 20, fieldSize: 2000, parts: MOST_FILES + 21 },
    });
  } catch {
    return null;
  }
}

/** Passes a body on until it is larger than a call may be. */
async function* counted(parts: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const part of parts) {
    bytes += part.byteLength;
    if (bytes > most) {
      const limit = Math.floor(most / 1024 / 1024);
      refuse(400, 'berkas', `Satu kiriman paling besar ${limit} MiB. Bagi menjadi beberapa kiriman.`);
    }
    yield part;
  }
}

/** A name without folders and without what no name has; it is shown and kept, never used as a path. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return plain.length <= 120 ? plain : `${plain.slice(0, 100)}…${plain.slice(-19)}`;
}

/** Files of one name are told apart, since findings name their file. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const earlier = names.slice(0, index).filter((other) => other === name).length;
    return earlier === 0 ? name : name.replace(/(\.[^.]*)?$/, ` (${earlier + 1})$1`);
  });
}

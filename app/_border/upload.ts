import fs from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import { refuse } from './refusal';

/** A form as it was sent: its fields of text, and the name of its one file, whose bytes are in the file asked for. */
export type SentForm = Readonly<{
  fields: Readonly<Record<string, string>>;
  /** Null when no file was chosen. */
  fileName: string | null;
}>;

const LIMITS = { fields: 20, fieldSize: 1000, files: 1, parts: 30, headerPairs: 50 } as const;
/** What more is sent than the file may have is read and thrown away, up to here: the browser then gets an answer. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a form of text fields and at most one file as it streams in: the file goes to `target`, never more than
 * `mostBytes` of it, so that memory stays small whatever is sent. Refuses 400 what is no form or ends early.
 */
export async function readSentForm(request: Request, target: string, mostBytes: number): Promise<SentForm> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!request.body || !/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType)) {
    return refuse(400, 'formulir', 'Permintaan ini bukan kiriman formulir.');
  }
  const fields: Record<string, string> = {};
  const file: { name: string | null; stored: Promise<void> } = { name: null, stored: Promise.resolve() };
  try {
    const headers: BusboyHeaders = { 'content-type': contentType };
    const form = new Busboy({ headers, limits: { ...LIMITS, fileSize: mostBytes } });
    form.on('field', (name: string, value: string) => void (fields[name] = value));
    form.on('file', (_field: string, stream: BusboyFileStream, name: string) => {
      if (!name) return void stream.resume();
      file.name = name;
      file.stored = pipeline(stream, fs.createWriteStream(target, { mode: 0o600 }));
      // Awaited below, when the form has ended; until then a failure is nobody's.
      file.stored.catch(() => undefined);
    });
    const ended = finished(form, { readable: false });
    await pipeline(Readable.fromWeb(request.body as ReadableStream), counted, form, { end: true });
    await ended;
    await file.stored;
  } catch {
    return refuse(400, 'formulir', 'Kiriman berkas terputus atau rusak. Kirim ulang.');
  }
  return { fields, fileName: file.name };
}

async function* counted(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const part of source) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw new Error('more than any form');
    yield part;
  }
}

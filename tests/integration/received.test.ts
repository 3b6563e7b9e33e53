import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RefusalError } from '@/app/_border/refusal';
import { MOST_FILES, receive } from '@/app/_server/received';
import { fileIn } from '@/db/jobs/job';

let folder = '';
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-terima-'))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const KIB = 1024;

/** A form as a browser sends it: files by name, and one field of text. */
function form(files: readonly (readonly [name: string, content: string])[]): Request {
  const data = new FormData();
  data.append('sumber', 'BIG');
  for (const [name, content] of files) data.append('berkas', new File([content], name));
  return new Request('http://localhost/api/data/impor', { method: 'POST', body: data });
}

async function refusal(request: Request, most = 20 * KIB): Promise<string> {
  const error: unknown = await receive(request, folder, most).catch((each: unknown) => each);
  if (!(error instanceof RefusalError)) throw new Error(`not refused: ${String(error)}`);
  return `${error.refusal.status} ${error.message}`;
}

describe('receive', () => {
  it('writes each file under a number, byte for byte, and hands back names and fields', async () => {
    const sent = await receive(
      form([
        ['capaian.csv', 'a,b\n1,2'],
        ['rekap.xlsx', 'PK'],
      ]),
      folder,
      20 * KIB,
    );
    expect(sent).toEqual({ files: ['capaian.csv', 'rekap.xlsx'], fields: { sumber: 'BIG' } });
    expect([0, 1].map((index) => fs.readFileSync(fileIn(folder, index), 'utf8'))).toEqual(['a,b\n1,2', 'PK']);
  });

  it('takes no path from a name, and tells two files of one name apart', async () => {
    const names = ['../../data/pws.db', 'C:\\data\\rekap.csv', 'rekap.csv', `${'a'.repeat(300)}.csv`];
    const { files } = await receive(form(names.map((name) => [name, 'x'] as const)), folder, 20 * KIB);
    expect(files.slice(0, 3)).toEqual(['pws.db', 'rekap.csv', 'rekap (2).csv']);
    expect(files[3]?.length).toBeLessThanOrEqual(120);
    expect(files[3]).toMatch(/\.csv$/);
    expect(fs.readdirSync(folder).sort()).toEqual(['berkas-0', 'berkas-1', 'berkas-2', 'berkas-3']);
  });

  it('cuts a file one byte after the largest that is taken, for the importer to refuse', async () => {
    await receive(form([['besar.csv', 'x'.repeat(30 * KIB)]]), folder, 20 * KIB);
    expect(fs.statSync(fileIn(folder, 0)).size).toBe(20 * KIB + 1);
  });

  it('refuses a form that does not say what its parts begin with', async () => {
    for (const boundary of ['', `; boundary=${'b'.repeat(5000)}`]) {
      const headers = { 'content-type': `multipart/form-data${boundary}` };
      const request = new Request('http://localhost/api/data/impor', { method: 'POST', headers, body: 'x' });
      expect(await refusal(request)).toMatch(/^400 Kiriman terputus atau tidak utuh/);
    }
  });

  it('stops at a call that is too large as a whole, with a sentence', async () => {
    const files = Array.from({ length: 8 }, (_, index) => [`${index}.csv`, 'x'.repeat(15 * KIB)] as const);
    expect(await refusal(form(files))).toMatch(/^400 Satu kiriman paling besar \d+ MiB/);
  });

  it('refuses what is no form, brings no file, or too many', async () => {
    const plain = new Request('http://localhost/', { method: 'POST', body: 'a=b' });
    expect(await refusal(plain)).toContain('lewat formulir');
    expect(await refusal(form([]))).toContain('Belum ada berkas');
    const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => [`${index}.csv`, 'x'] as const);
    expect(await refusal(form(many))).toContain(`paling banyak ${MOST_FILES} berkas`);
  });

  it('refuses a form that breaks off', async () => {
    const whole = form([['capaian.csv', 'x'.repeat(5000)]]);
    const bytes = new Uint8Array(await whole.arrayBuffer()).slice(0, 3000);
    const broken = new Request(whole.url, {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': whole.headers.get('content-type') ?? '' },
    });
    expect(await refusal(broken)).toContain('tidak utuh');
  });
});

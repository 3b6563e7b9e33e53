import { renderAsync } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { letterheadOf, logoOf } from '@/db/letterhead';
import { letterheadMark, logoMark, setLetterhead } from '@/db/letterhead-writer';
import { dataVersion } from '@/db/write';
import { PUBLIC } from '@/lib/access/reader';
import { linesOf } from '@/lib/settings/letterhead-lines';
import { pictureFacts } from '@/lib/settings/logo';
import { ADMIN, desk, puskesmasReader, returnedForm } from '../fixtures/form';
import { districtStore } from '../fixtures/store';

const SAVE = () => import('@/app/pengaturan/kop/simpan/route');
const REMOVE = () => import('@/app/pengaturan/kop/hapus-logo/route');

const audited = ({ sqlite }: Store) =>
  sqlite.prepare("SELECT actor, detail FROM audit WHERE subject = 'kop' ORDER BY id").all() as {
    actor: string;
    detail: string;
  }[];

/** A PNG of a size, with something on it unless it is to be empty. */
async function png(width: number, height: number, mark = '<circle cx="30" cy="30" r="20" fill="#123456"/>') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${mark}</svg>`;
  return (await renderAsync(svg)).asPng();
}

/** Sends a file as the page's form does; the sentence that the page then shows. */
async function upload(store: Store, content: Uint8Array, seen = logoMark(store), name = 'logo.png'): Promise<string> {
  const { POST } = await import('@/app/api/data/logo/route');
  const body = new FormData();
  body.set('dilihat', seen);
  body.set('berkas', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  const headers = { origin: 'http://localhost', host: 'localhost' };
  const response = await POST(new Request('http://localhost/api/data/logo', { method: 'POST', headers, body }));
  const ticket = new URL(response.headers.get('location') ?? '/', 'http://localhost').searchParams.get('tiket');
  const { takeNote } = await import('@/app/_server/flash');
  return takeNote(ADMIN, ticket)?.sentence ?? `${response.status}`;
}

describe('the letterhead', () => {
  it('is stored under the name of who decided, each changed line in the audit', async () => {
    const store = districtStore();
    const send = desk(store, ADMIN);
    const lines = { ...linesOf(letterheadOf(store)), alamat: 'Jl.  Jenderal Sudirman', nip: '19700101 199503 1 002' };
    const before = dataVersion(store).version;
    const sent = await send(SAVE, { ...lines, dilihat: letterheadMark(store) });
    expect(sent).toMatchObject({ status: 303, path: '/pengaturan/kop' });
    expect(letterheadOf(store)).toMatchObject({
      address: 'Jl. Jenderal Sudirman',
      signatory: { nip: '19700101 199503 1 002' },
    });
    expect(audited(store)).toEqual([
      { actor: 'dinkes', detail: 'alamat:  -> Jl. Jenderal Sudirman; nip:  -> 19700101 199503 1 002' },
    ]);
    // Files that carry it are kept by the data version.
    expect(dataVersion(store).version).toBe(before + 1);
  });

  it('comes back with all that was typed where it cannot be used, and stores nothing', async () => {
    const store = districtStore();
    const lines = { ...linesOf(letterheadOf(store)), kota: 'Sampit', warna: '#ffff00' };
    const sent = await desk(store, ADMIN)(SAVE, { ...lines, dilihat: letterheadMark(store) });
    expect(await returnedForm(ADMIN, sent)).toMatchObject({ kind: 'refused', values: { kota: 'Sampit' } });
    expect(letterheadOf(store).city).toBe('');
    expect(audited(store)).toEqual([]);
  });

  it('tells the second of two what the first wrote', async () => {
    const store = districtStore();
    const send = desk(store, ADMIN);
    const seen = letterheadMark(store);
    setLetterhead(store, { ...letterheadOf(store), city: 'Sampit' }, { actor: 'lain' });
    const sent = await send(SAVE, { ...linesOf(letterheadOf(store)), kota: 'Pangkalan Bun', dilihat: seen });
    const form = await returnedForm(ADMIN, sent);
    expect(form).toMatchObject({ kind: 'overtaken', problems: { kota: 'Sekarang: Sampit.' } });
    expect(letterheadOf(store).city).toBe('Sampit');
  });

  it("is nobody's to change but the administrator's", async () => {
    for (const reader of [puskesmasReader('PKM-1'), PUBLIC]) {
      const store = districtStore();
      const sent = await desk(store, reader)(SAVE, { ...linesOf(letterheadOf(store)), kota: 'X', dilihat: '' });
      expect([401, 403]).toContain(sent.status);
      expect(letterheadOf(store).city).toBe('');
    }
  });
});

describe('the logo', () => {
  it('is kept as a PNG drawn anew, whatever its name says, and served as that', async () => {
    const store = districtStore();
    desk(store, ADMIN);
    expect(await upload(store, await png(1600, 800), undefined, 'logo.jpg')).toBe('Logo tersimpan.');
    const kept = logoOf(store);
    expect(kept?.type).toBe('image/png');
    expect(pictureFacts(kept?.content ?? Buffer.alloc(0))).toEqual({ type: 'image/png', width: 1000, height: 500 });
    const { GET } = await import('@/app/kop/logo/route');
    const answer = await GET(new Request('http://localhost/kop/logo'));
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await answer.arrayBuffer()).equals(kept?.content ?? Buffer.alloc(0))).toBe(true);
    expect(audited(store)).toEqual([{ actor: 'dinkes', detail: expect.stringContaining('logo baru') as string }]);
  });

  it('is refused with its reason where it is no picture, too large, too small, broken or empty', async () => {
    const store = districtStore();
    desk(store, ADMIN);
    const whole = await png(100, 100);
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'bukan gambar PNG atau JPEG'],
      [Buffer.alloc(500_001), 'lebih besar dari 500 kB'],
      [await png(20, 20), '20 × 20 piksel; paling kecil 48'],
      [await png(4100, 60), 'paling besar 4000'],
      [whole.subarray(0, 60), 'rusak atau kosong'],
      [await png(100, 100, ''), 'rusak atau kosong'],
    ];
    for (const [content, reason] of cases) expect(await upload(store, content)).toContain(reason);
    expect(logoOf(store)).toBeNull();
  });

  it('is taken away, but not one that came meanwhile', async () => {
    const store = districtStore();
    const send = desk(store, ADMIN);
    await upload(store, await png(100, 100));
    const first = logoMark(store);
    expect(await upload(store, await png(100, 200), 'tanpa')).toContain('Sementara itu');
    await upload(store, await png(200, 100));
    await send(REMOVE, { dilihat: first });
    expect(logoOf(store)).not.toBeNull();
    await send(REMOVE, { dilihat: logoMark(store) });
    expect(logoOf(store)).toBeNull();
    const { GET } = await import('@/app/kop/logo/route');
    expect((await GET(new Request('http://localhost/kop/logo'))).status).toBe(404);
  });
});

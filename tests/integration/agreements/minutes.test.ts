import { inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/db/client';
import { month } from '@/lib/coverage/period';
import { addMeeting, addOne } from '../../fixtures/agreements';
import { served } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function minutes(store: Store, query: string): Promise<Response> {
  served(store, 'true');
  const { GET } = await import('@/app/unduh/berita-acara/route');
  return GET(new Request(`http://localhost/unduh/berita-acara?${query}`));
}

/** The parts of a zip file by name, read from its central directory. */
function partsOf(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(file.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? file.readUInt32LE(at + offset) : file.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(start, start + size);
    const isStored = file.readUInt16LE(at + 10) === 0;
    parts.set(file.toString('utf8', at + 46, at + 46 + name), String(isStored ? content : inflateRawSync(content)));
    at += 46 + name + extra + comment;
  }
  return parts;
}

function meetingStore() {
  const store = networkStore();
  const before = addMeeting(store, { heldOn: '2026-01-05', title: 'Rapat awal' });
  addOne(store, { rakorId: before, action: 'Sisa rapat lalu', at: '2026-01-05T03:00:00.000Z' });
  const rakor = addMeeting(store, {
    heldOn: '2026-02-11',
    period: month(2026, 2),
    title: 'Rapat & evaluasi <ILP>',
    minutes: {
      chair: 'Asisten I',
      attended: 'Para camat\nKepala puskesmas',
      conclusions: 'Pertama\nKedua',
      signatories: [
        { role: 'Asisten I', name: 'Nama Satu', rank: 'Pembina', nip: '1' },
        { role: 'Kepala Dinas', name: 'Nama Dua', rank: '', nip: '' },
      ],
    },
  });
  addOne(store, { rakorId: rakor, action: 'Kegiatan satu', indicator: 'ILP-PSY', area: '62.02', expected: 7500 });
  addOne(store, { rakorId: rakor, action: 'Kegiatan dua', person: 'Kasi Kesra' });
  return { store, rakor };
}

describe('minutes as DOCX', () => {
  it('are sound parts with real headings, a repeated header, a row for each agreement, and who signs', async () => {
    const { store, rakor } = meetingStore();
    const answer = await minutes(store, `rakor=${rakor}&format=docx`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/berita-acara_.*_2026-02-11\.docx"/);
    const parts = partsOf(Buffer.from(await answer.arrayBuffer()));
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml']),
    );
    const body = parts.get('word/document.xml') ?? '';
    const texts = [...body.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual(expect.arrayContaining(['BERITA ACARA DAN RUMUSAN HASIL', 'Nama Satu', 'Nama Dua', 'NIP 1']));
    expect(texts).toContain('Rapat &amp; evaluasi &lt;ILP&gt;');
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThanOrEqual(4);
    const tables = body.split('<w:tbl>').slice(1);
    const rowsOf = (word: string) => tables.find((table) => table.includes(word))?.match(/<w:tr>|<w:tr /g)?.length;
    expect(rowsOf('Kegiatan satu')).toBe(3);
    expect(rowsOf('Sisa rapat lalu')).toBe(2);
    expect(tables.find((table) => table.includes('Kegiatan satu'))).toContain('<w:tblHeader/>');
    expect(texts.join(' ')).toContain('ILP-PSY 40,0% (2/5, Februari 2026), harapan 75%');
    const footer = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, text]) => text);
    expect(footer.join('')).toMatch(/Halaman [\s\S]*PAGE[\s\S]* dari [\s\S]*NUMPAGES/);
  });
});

describe('minutes as PDF', () => {
  it('are a PDF that nobody keeps', async () => {
    const { store, rakor } = meetingStore();
    const answer = await minutes(store, `rakor=${rakor}&format=pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it('are refused in another format, and of no meeting', async () => {
    const { store, rakor } = meetingStore();
    expect((await minutes(store, `rakor=${rakor}&format=odt`)).status).toBe(400);
    expect((await minutes(store, 'rakor=99&format=pdf')).status).toBe(404);
    expect((await minutes(store, 'format=pdf')).status).toBe(400);
  });
});

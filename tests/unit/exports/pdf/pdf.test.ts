import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PdfBlock, PdfDocument } from '@/lib/exports/pdf/document';
import { pdfOf, pdfOnePage } from '@/lib/exports/pdf/pdf';
import { tableDocument } from '@/lib/exports/pdf/table-document';
import { type ExportTable, allRows, textOf } from '@/lib/exports/table';
import { presetLetterhead } from '@/lib/settings/letterhead';
import { PDF_FONTS } from '@/app/_server/pdf';
import { type Paper, readPdf } from '../../../fixtures/pdf';
import { TABLE } from '../fixture';

const KOP = { letterhead: { ...presetLetterhead('Kabupaten Contoh'), address: 'Jalan Satu 1' }, logo: null };
const SIGNER = { role: 'Kepala Dinas Kesehatan', name: 'Umar', rank: 'Pembina', nip: '19700101' };

async function paperOf(document: PdfDocument): Promise<Paper> {
  return readPdf(await pdfOf(document, PDF_FONTS));
}

function paperWith(blocks: readonly PdfBlock[], change: Partial<PdfDocument> = {}): Promise<Paper> {
  const plain = { title: 'Uji', kop: null, facts: 'Sumber: uji.', example: false, changedAt: null } as const;
  return paperOf({ ...plain, orientation: 'portrait', blocks, ...change });
}

/** A table of so many rows and columns, every cell a number that stands nowhere else. */
function tableOf(rows: number, columns: number): ExportTable {
  const keys = Array.from({ length: columns }, (_, index) => `c${index}`);
  const row = (first: number) => Object.fromEntries(keys.map((key, index) => [key, first + index]));
  return {
    ...TABLE,
    columns: [
      ...TABLE.columns.slice(0, 2),
      ...keys.map((key, index) => ({ key, header: `Kolom ${index + 1}`, kind: 'count' as const })),
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      code: `62.${100 + index}`,
      name: `Desa ${index}`,
      ...row(10_000 + index * columns),
    })),
    totalRow: { code: '62', name: 'Jumlah', ...row(9_000_000) },
  };
}

/** The cells of a table that stand nowhere on the paper. */
function lost(table: ExportTable, { pages }: Paper): string[] {
  const cells = new Set(pages.flatMap(({ lines }) => lines.flatMap((line) => line.split('\t'))));
  const texts = allRows(table).flatMap((row) => table.columns.map((column) => textOf(row, column)));
  return texts.filter((text) => text !== '' && !cells.has(text));
}

describe('a table on paper', () => {
  test('is an A4 page in the project’s font, with kop, figures, sources and the page’s number', async () => {
    const paper = await paperOf(tableDocument([TABLE], KOP, { city: 'Sampit', day: '1 Mei 2026', signer: SIGNER }));
    const [page] = paper.pages;
    expect(paper.title).toBe(TABLE.title);
    expect([paper.pages.length, page?.width, page?.height]).toEqual([1, 595.28, 841.89]);
    expect(paper.fonts.map(({ name, embedded }) => [name.split('-')[0], embedded])).toEqual(
      paper.fonts.map(() => ['Inter', true]),
    );
    expect(page?.lines).toEqual(
      expect.arrayContaining([
        'PEMERINTAH KABUPATEN CONTOH',
        'DINAS KESEHATAN',
        'Jalan Satu 1',
        TABLE.title,
        'Kabupaten Kotawaringin Timur, posisi Februari 2026',
        '62.02.06\tMentawa Baru Ketapang\t1.229\t73,9%\t−1,4',
        '62.02.08\t=HYPERLINK("x")\tbelum lapor\tbelum lapor',
        '62.02.09\tSeranau\ttidak berlaku\ttidak berlaku\ttidak berlaku',
        '62.02\tJumlah\t1.229\t50,0%\t0,0',
        'Catatan: Perubahan dibandingkan dengan Januari 2026.',
        'Penyebut\tPosyandu aktif',
        'Sampit, 1 Mei 2026',
        'Umar',
        'NIP 19700101',
        'Sumber: Data Dinas Kesehatan. Data per 11 Februari 2026 pukul 09.12 WIB.\tHalaman 1 dari 1',
      ]),
    );
    expect(page?.text).not.toContain('CONTOH:');
  });

  test('has its notes in one paragraph, so that the last of them need no page of their own', async () => {
    const notes = ['JUMLAH: jumlah dibagi jumlah.', 'Tanda *: laporan belum lengkap', 'Tanda: … belum lapor.'];
    const [page] = (await paperOf(tableDocument([{ ...TABLE, notes }], null))).pages;
    expect(page?.lines).toContain(
      'Catatan: JUMLAH: jumlah dibagi jumlah. Tanda *: laporan belum lengkap. Tanda: … belum lapor.',
    );
  });

  test('loses none of 310 rows, and says its header, CONTOH and the page’s number on every page', async () => {
    const table = { ...tableOf(310, 4), example: true };
    const paper = await paperOf(tableDocument([table], KOP));
    expect(lost(table, paper)).toEqual([]);
    expect(paper.pages.length).toBeGreaterThan(5);
    paper.pages.forEach(({ lines, text }, index) => {
      expect(lines).toContain('Kode\tKecamatan\tKolom 1\tKolom 2\tKolom 3\tKolom 4');
      expect(text).toContain('CONTOH: data contoh');
      expect(text).toContain(`Halaman ${index + 1} dari ${paper.pages.length}`);
    });
  });

  test('loses none of 60 columns: they follow in parts, each with the columns that name a row', async () => {
    const table = tableOf(12, 60);
    const paper = await paperOf(tableDocument([table], KOP));
    expect(lost(table, paper)).toEqual([]);
    expect(paper.pages.length).toBeGreaterThan(2);
    for (const { width, height, text } of paper.pages) {
      expect(width).toBeGreaterThan(height);
      expect(text).toContain('Desa 0');
    }
  });

  test('keeps every cell of tables of any size, and never writes into the rows it is given', async () => {
    const size = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 24 }));
    await fc.assert(
      fc.asyncProperty(size, async ([rows, columns]) => {
        const table = tableOf(rows, columns);
        const before = structuredClone(table);
        expect(lost(table, await paperOf(tableDocument([table], null)))).toEqual([]);
        expect(table).toEqual(before);
      }),
      { numRuns: 12, seed: 6 },
    );
  });

  test('goes on over a page where one row is taller than that', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `kata${index}`);
    const table = { ...TABLE, rows: [{ code: '62', name: words.join(' ') }], totalRow: null };
    const { pages } = await paperOf(tableDocument([table], null));
    const text = pages.map((page) => page.text).join(' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('numbers its columns where it is asked to', async () => {
    const { pages } = await paperWith([{ kind: 'table', table: { ...TABLE, numbered: true } }]);
    expect(pages[0]?.lines).toContain('(1)\t(2)\t(3)\t(4)\t(5)');
  });
});

describe('a document on paper', () => {
  test('leaves room to sign where nobody is named, and sets several who sign beside each other', async () => {
    const nobody = { role: 'Camat Hulu', name: '', rank: '', nip: '' };
    const { pages } = await paperWith([
      { kind: 'signatures', city: 'Sampit', day: '1 Mei 2026', signers: [SIGNER, nobody] },
    ]);
    expect(pages[0]?.lines).toContain('Kepala Dinas Kesehatan,\tCamat Hulu,');
    expect(pages[0]?.lines.some((line) => /^Umar\t\.{20,}$/.test(line))).toBe(true);
    const long = {
      ...nobody,
      role: 'Kepala Puskesmas Rawat Inap dan Pelayanan Obstetri Neonatal Emergensi Dasar Hulu',
    };
    const beside = await paperWith([
      { kind: 'signatures', city: 'Sampit', day: '1 Mei 2026', signers: [long, SIGNER] },
    ]);
    expect(beside.pages[0]?.lines.some((line) => /^\.{20,}\tUmar$/.test(line))).toBe(true);
  });

  test('draws pictures as lines and letters, not as pixels', async () => {
    const marks = [{ kind: 'text', x: 10, y: 20, text: 'Hulu 75,0%', size: 12, weight: 600 }] as const;
    const drawing = { width: 200, height: 40, title: '', description: '', marks };
    const { pages } = await paperWith([{ kind: 'drawing', drawing, width: 200 }]);
    expect(pages[0]?.text).toContain('Hulu 75,0%');
  });

  test('is the fullest of several that takes one page', async () => {
    const long = (lines: number): PdfDocument => ({
      title: 'Uji',
      kop: null,
      orientation: 'portrait',
      facts: '',
      example: false,
      changedAt: null,
      blocks: Array.from({ length: lines }, (_, index) => ({ kind: 'paragraph', text: `Baris ${index + 1}` })),
    });
    const makers = [300, 200, 100, 80, 20, 10, 0].map((lines) => () => long(lines));
    const { pages } = readPdf(await pdfOnePage(makers, PDF_FONTS));
    expect([pages.length, pages[0]?.lines.includes('Baris 20')]).toEqual([1, true]);
    expect(readPdf(await pdfOnePage(makers.slice(5), PDF_FONTS)).pages[0]?.text).toContain('Baris 10');
    await expect(pdfOnePage(makers.slice(0, 2), PDF_FONTS)).rejects.toThrow('fits on one page');
  });

  test('fails where the logo is no picture, rather than leaving it out', async () => {
    const drawing = { width: 9, height: 9, title: '', description: '', marks: [] };
    const logo = { type: 'image/png', content: new Uint8Array([1, 2, 3]) };
    const blocks = [{ kind: 'drawing', drawing }] as const;
    await expect(paperWith(blocks, { kop: { ...KOP, logo } })).rejects.toThrow(/Invalid image/);
  });
});

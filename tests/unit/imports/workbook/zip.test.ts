import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { inflate } from '@/db/imports/inflate';
import { WorkbookFailure } from '@/lib/imports/workbook/failure';
import { Zip } from '@/lib/imports/workbook/zip';
import { type Part, zipOf } from '../../../fixtures/workbook';

const LIMIT = 10_000;
const open = (parts: readonly Part[], limit = LIMIT) => new Zip(zipOf(parts), inflate, limit);
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function failure(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof WorkbookFailure) return error.code;
    throw error;
  }
  return 'none';
}

describe('Zip', () => {
  it('unpacks the parts by name, whatever the case, stroke and order', () => {
    const zip = open([
      { name: 'xl/Workbook.xml', content: 'isi' },
      { name: 'xl\\sheet.xml', content: '' },
    ]);
    expect(words(zip.part('xl/workbook.xml'))).toBe('isi');
    expect(words(zip.part('/xl/sheet.xml'))).toBe('');
    expect(zip.has('xl/lain.xml')).toBe(false);
    expect(failure(() => zip.part('xl/lain.xml'))).toBe('unreadable-file');
  });

  it('reads what another program packed', async () => {
    const zip = new Zip(await writeXlsx({ sheets: [{ name: 'kader', rows: [['Melati']] }] }), inflate, 1_000_000);
    expect(words(zip.part('xl/workbook.xml'))).toContain('kader');
  });

  it('takes exactly the limit, and refuses one byte more before unpacking anything', () => {
    const parts = [
      { name: 'a', content: 'x'.repeat(LIMIT - 10) },
      { name: 'b', content: 'x'.repeat(10) },
    ];
    expect(open(parts).part('a')).toHaveLength(LIMIT - 10);
    expect(failure(() => open(parts, LIMIT - 1))).toBe('too-large');
  });

  it('stops unpacking where the directory lied, however small it said the part is', () => {
    let unpacked = 0;
    const counting = (packed: Uint8Array, atMost: number) => {
      const bytes = inflate(packed, atMost);
      unpacked = Math.max(unpacked, bytes?.byteLength ?? 0);
      return bytes;
    };
    const bomb = zipOf([{ name: 'a', content: Buffer.alloc(50_000_000), size: 10 }]);
    expect(failure(() => new Zip(bomb, counting, LIMIT).part('a'))).toBe('too-large');
    expect(unpacked).toBe(0);
  });

  it('counts what it unpacks: parts that each fit do not fit together twice', () => {
    const zip = open([{ name: 'a', content: 'x'.repeat(LIMIT - 10) }]);
    zip.part('a');
    expect(failure(() => zip.part('a'))).toBe('too-large');
  });

  it('refuses more parts than a workbook has', () => {
    const parts = Array.from({ length: 5_001 }, (_, index) => ({ name: `${index}`, content: '' }));
    expect(failure(() => open(parts))).toBe('too-large');
  });

  it.each<[string, Partial<Part>]>([
    ['a size that is too large', { size: 400 }],
    ['a size that is too small', { size: 2 }],
    ['a wrong checksum', { crc: 1 }],
    ['a password on the part', { flags: 1 }],
  ])('refuses %s', (_, stated) => {
    const read = () => open([{ name: 'a', content: 'isi', ...stated }]).part('a');
    expect(failure(read)).toBe('unreadable-file');
  });

  it('refuses two parts of one name', () => {
    expect(
      failure(() =>
        open([
          { name: 'a', content: '1' },
          { name: 'A', content: '2' },
        ]),
      ),
    ).toBe('unreadable-file');
  });

  it('refuses a file that is cut off anywhere, or no zip at all', () => {
    const whole = zipOf([{ name: 'a', content: 'isi '.repeat(50) }]);
    for (let length = 0; length < whole.length; length += 1) {
      const cut = whole.subarray(0, length);
      expect(failure(() => new Zip(cut, inflate, LIMIT).part('a'))).toBe('unreadable-file');
    }
    expect(failure(() => new Zip(new Uint8Array(200), inflate, LIMIT))).toBe('unreadable-file');
  });
});

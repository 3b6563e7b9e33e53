import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { machineCsv, peopleCsv } from '@/lib/exports/csv';
import type { ExportTable } from '@/lib/exports/table';
import { TABLE } from './fixture';

function read(text: string): string[][] {
  return parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n' });
}

function withNames(names: readonly string[]): ExportTable {
  const columns = TABLE.columns.filter(({ key }) => key === 'name');
  return { ...TABLE, columns, rows: names.map((name) => ({ name })), totalRow: null };
}

describe('the CSV for people', () => {
  test('begins with a byte order mark and ends every line with CRLF', () => {
    const text = peopleCsv(TABLE);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n')).toHaveLength(TABLE.rows.length + 3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has one header row with units, id-ID numbers and the total last', () => {
    const [header, first, ...rest] = read(peopleCsv(TABLE));
    expect(header).toEqual(['Kecamatan', 'Melayani seluruh siklus hidup', 'Capaian (%)', 'Perubahan (poin persen)']);
    expect(first).toEqual(['Mentawa Baru Ketapang', '1229', '73,9', '-1,4']);
    expect(rest.at(-1)).toEqual(['Jumlah', '1229', '50,0', '0,0']);
  });

  test('keeps not reported, not applicable and a true zero apart', () => {
    const [, , zero, unreported, inapplicable] = read(peopleCsv(TABLE));
    expect(zero?.slice(1)).toEqual(['0', '0,0', '1,3']);
    expect(unreported?.slice(1)).toEqual(['belum lapor', 'belum lapor', '']);
    expect(inapplicable?.slice(1)).toEqual(['tidak berlaku', 'tidak berlaku', 'tidak berlaku']);
  });

  test.each(['=1+1', '+62', '-SUM(A1)', '-1,4', '@x', '\tx', '\rx', '＝1'])(
    'puts an apostrophe before the text %j',
    (name) => {
      expect(read(peopleCsv(withNames([name])))[1]).toEqual([`'${name}`]);
    },
  );

  test.each(['a;b', 'a"b', 'a\nb', 'a\rb', 'a\r\nb', "Jum'at", ' =1'])('reads back the text %j unchanged', (name) => {
    expect(read(peopleCsv(withNames([name])))[1]).toEqual([name]);
  });

  test('writes a rate per its unit and a month by its name', () => {
    const columns = [
      { key: 'rate', header: 'AKI', kind: 'rate', per: 100_000 },
      { key: 'month', header: 'Bulan', kind: 'month' },
    ] as const;
    const rows = [{ rate: 1234.5 / 100_000, month: 2026 * 12 + 1 }];
    expect(read(peopleCsv({ ...TABLE, columns, rows, totalRow: null }))).toEqual([
      ['AKI (per 100.000)', 'Bulan'],
      ['1234,5', 'Februari 2026'],
    ]);
  });
});

describe('the CSV for machines', () => {
  test('has raw keys, points, unrounded numbers, empty fields for null and lists joined by a space', () => {
    const text = machineCsv(
      ['code', 'value', 'active', 'target', 'met'],
      [{ code: '62.02', value: 229 / 310, active: true, target: null, met: ['PSY-AKTIF', 'PSY-SMD'] }],
    );
    expect(text).toBe(`code,value,active,target,met\n62.02,${229 / 310},true,,PSY-AKTIF PSY-SMD\n`);
  });

  test('reads back texts with separators, quotes and line breaks as they were', () => {
    const names = ['a,b', 'a"b', 'a\nb', 'a\rb', '=1+1', '-'];
    const text = machineCsv(
      ['name'],
      names.map((name) => ({ name })),
    );
    expect(parse(text, { columns: true })).toEqual(names.map((name) => ({ name })));
  });
});

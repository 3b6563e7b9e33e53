import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importCsv } from '@/lib/exports/import-table';
import { words } from '@/lib/imports/cells/text';
import type { Scope } from '@/lib/imports/cells/cell';
import { parse } from 'csv-parse/sync';

const SCOPE = {} as Scope;
const TARGET = { tahun: '2026', kode_indikator: 'K6', kode_wilayah: '62.02', target_persen: '73.5' };

const sourceIn = (sumber: string): string => {
  const [row] = parse(importCsv({ table: 'target', rows: [{ ...TARGET, sumber }] }), { columns: true }) as {
    sumber: string;
  }[];
  return row?.sumber ?? '';
};
const readBack = (text: string) => words(text, 'sumber', SCOPE);

describe('the CSV of an import table', () => {
  test('holds no words that a spreadsheet runs as a formula', () => {
    for (const sumber of ['=HYPERLINK("http://x";"SK")', '+62 812', '-1', '@SUM(A1)', '\t=1', '＝1+1']) {
      expect(sourceIn(sumber)).toBe(`'${sumber}`);
    }
    expect(sourceIn("SK Bupati 12/2026, Jum'at")).toBe("SK Bupati 12/2026, Jum'at");
  });

  test('is read back as it was, whatever the words', () => {
    const begin = fc.constantFrom('', "'", "''", '=', "'=", "''=", '-', "'a");
    fc.assert(
      fc.property(begin, fc.string({ maxLength: 12 }), (first, rest) => {
        const sumber = `${first}${rest}`;
        expect(readBack(sourceIn(sumber))).toEqual({ value: sumber });
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });
});

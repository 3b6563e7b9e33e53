import { describe, expect, it } from 'vitest';
import type { ImportError, ImportWarning } from '@/lib/imports/report';
import { findingGroups, outcomeSentence, placePhrase } from '@/lib/narrative/import-findings';

const error = (given: Partial<ImportError> = {}): ImportError => ({
  file: 'maret.xlsx',
  table: 'capaian',
  row: 12,
  column: 'pembilang',
  code: 'bad-number',
  message: 'pembilang "x" bukan angka. Isi angka.',
  value: 'x',
  ...given,
});
const warning: ImportWarning = { ...error(), code: 'outlier' };

describe('the place of a finding', () => {
  it.each([
    [error({ at: { sheet: 'REKAP', row: 12, column: 6 }, column: 'K1' }), 'lembar REKAP, sel F12, kolom K1'],
    [error({ at: { sheet: 'REKAP', row: 12, column: null }, column: null }), 'lembar REKAP, baris 12'],
    [error({ at: { sheet: null, row: 12, column: 28 }, file: 'a.csv' }), 'sel AB12, kolom pembilang'],
    [error(), 'lembar capaian, baris 12, kolom pembilang'],
    [error({ file: 'a.csv', column: '' }), 'baris 12'],
    [error({ row: null, column: null }), 'lembar capaian'],
    [error({ row: null, column: null, table: null }), 'seluruh berkas'],
  ])('%#', (finding, phrase) => {
    expect(placePhrase(finding)).toBe(phrase);
  });
});

describe('findings together', () => {
  it('gathers 4.000 of one slip into one entry with its first places', () => {
    const many = Array.from({ length: 4000 }, (_, index) => error({ row: index + 2 }));
    const groups = findingGroups([...many, error({ code: 'negative' }), error({ file: 'lain.csv' })]);
    expect(groups.map(({ file, heading, count, first }) => [file, heading, count, first.length])).toEqual([
      ['maret.xlsx', 'lembar capaian, kolom pembilang, bukan angka yang berlaku', 4000, 5],
      ['maret.xlsx', 'lembar capaian, kolom pembilang, kurang dari nol', 1, 1],
      ['lain.csv', 'kolom pembilang, bukan angka yang berlaku', 1, 1],
    ]);
    expect(groups[0]?.first[1]?.place).toBe('lembar capaian, baris 3, kolom pembilang');
  });

  it('says what a check came to', () => {
    expect(outcomeSentence({ errors: [error()], warnings: [] })).toBe(
      'Ada 1 kesalahan, jadi belum ada yang disimpan. Perbaiki, lalu kirim lagi semua berkasnya.',
    );
    expect(outcomeSentence({ errors: [], warnings: [warning] })).toBe(
      'Tidak ada kesalahan. Ada 1 peringatan yang perlu dilihat.',
    );
  });
});

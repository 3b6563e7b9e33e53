import { describe, expect, it } from 'vitest';
import { inflate } from '@/db/imports/inflate';
import { type CheckedImport, checkImport } from '@/lib/imports/check';
import { type Held, reference } from '../../../fixtures/import-reference';
import { type Rows, checkWide, spots, wideBook } from '../../../fixtures/wide';

const HEADER = ['KODE', 'PSY-SMD'];
const sheet = (at: string, ...cells: string[]): Rows => [
  ['Bulan', at],
  HEADER,
  ...cells.map((cell) => ['PSY-1', cell]),
];
const holding: Held = { criterion: { met: true, evidence: null } };

/** Checks several workbooks of one call, each of some sheets. */
function checkBooks(books: Readonly<Record<string, Readonly<Record<string, Rows>>>>, held: Held): CheckedImport {
  const files = Object.entries(books).map(([name, sheets]) => ({ name, content: wideBook(sheets) }));
  return checkImport(files, reference(held), inflate);
}

const rowsOf = ({ tables }: CheckedImport) =>
  tables.reduce((sum, { table, rows }) => sum + (table === 'kriteria' ? rows : 0), 0);

describe('what the sheets of one call say of a criterion', () => {
  it.each([
    ['ya', 'tidak'],
    ['tidak', 'ya'],
  ])('is refused where two rows of a sheet say %s and %s, though one of them holds', (first, second) => {
    const found = checkWide({ KRITERIA: sheet('2026-02', first, second) }, holding);
    expect(spots(found.errors)).toEqual(['kriteria 4 PSY-SMD duplicate-row @4:2']);
    expect(found.errors[0]?.message).toContain(`PSY-SMD di KRITERIA baris 3 berisi "${first}" untuk bulan yang sama`);
  });

  it('is refused where two files contradict each other, and names the other file', () => {
    const books = { 'a.xlsx': { KRITERIA: sheet('2026-02', 'ya') }, 'b.xlsx': { KRITERIA: sheet('2026-02', 'tidak') } };
    const { errors } = checkBooks(books, holding);
    expect(errors).toMatchObject([{ file: 'b.xlsx', row: 3, column: 'PSY-SMD', code: 'duplicate-row' }]);
    expect(errors[0]?.message).toContain('KRITERIA baris 3 a.xlsx berisi "ya"');
  });

  it('is refused where a long table contradicts what holds', () => {
    const long = [
      ['periode', 'kode_fasilitas', 'kode_kriteria', 'terpenuhi', 'bukti'],
      ['2026-02', 'PSY-1', 'PSY-SMD', 'tidak', ''],
    ];
    const { errors } = checkWide({ 'KRITERIA POSYANDU': sheet('2026-02', 'ya'), kriteria: long }, holding);
    expect(spots(errors)).toEqual(['kriteria 3 PSY-SMD duplicate-row @3:2']);
  });

  it('is no row where all say what holds', () => {
    const found = checkWide({ KRITERIA: sheet('2026-02', 'ya', 'ya') }, holding);
    expect(found).toMatchObject({ errors: [], changes: [] });
  });

  it.each([
    ['in their order', ['2026-01', '2026-02']],
    ['in any order', ['2026-02', '2026-01']],
  ])('keeps what a later month says again after an earlier one has said otherwise, %s', (_, months) => {
    const cells: Record<string, string> = { '2026-01': 'tidak', '2026-02': 'ya' };
    const books = months.map((at) => [`${at}.xlsx`, { KRITERIA: sheet(at, cells[at] ?? '') }] as const);
    const found = checkBooks(Object.fromEntries(books), holding);
    expect(found.errors).toEqual([]);
    // Both are rows; that the second is unchanged here is the fixture's, which holds the same in every month.
    expect(rowsOf(found)).toBe(2);
  });

  it('keeps a later AKTIF of DAFTAR in the same way', () => {
    const daftar = (at: string, aktif: string) => ({
      DAFTAR: [
        ['Bulan', at],
        ['KODE', 'NAMA', 'DESA', 'AKTIF'],
        ['PSY-1', 'Posyandu Melati', '62.02.01.2002', aktif],
      ],
    });
    const kriteria = {
      KRITERIA: [
        ['Bulan', '2026-01'],
        ['KODE', 'PSY-AKTIF'],
        ['PSY-1', 'tidak'],
      ],
    };
    const found = checkBooks({ 'feb.xlsx': daftar('2026-02', 'ya'), 'jan.xlsx': kriteria }, holding);
    expect(found.errors).toEqual([]);
    expect(rowsOf(found)).toBe(2);
    const alone = checkBooks({ 'feb.xlsx': daftar('2026-02', 'ya') }, holding);
    expect(rowsOf(alone)).toBe(0);
  });
});

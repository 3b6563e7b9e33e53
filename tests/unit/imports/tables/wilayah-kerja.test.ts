import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { check, counts, places } from '../../../fixtures/import-reference';

const checked = (line: string, held = {}) =>
  check({ 'wilayah_kerja 2026.csv': `mulai,kode_desa,kode_puskesmas\n${line}` }, held);

describe('wilayah_kerja', () => {
  it('reads a row, whose month may lie ahead', () => {
    expect(checked('2027-01,62.02.01.2002,PKM-1').changes).toEqual([
      {
        table: 'wilayah_kerja',
        key: { desa: '62.02.01.2002', from: month(2027, 1) },
        value: { puskesmas: 'PKM-1' },
      },
    ]);
  });

  it.each([
    ['1999-12,62.02.01.2002,PKM-1', 'mulai bad-period'],
    ['2026-01,62.02.01,PKM-1', 'kode_desa unknown-code'],
    ['2026-01,62.02.01.2002,PSY-1', 'kode_puskesmas unknown-code'],
    ['2026-01,62.02.01.2002,', 'kode_puskesmas missing-value'],
  ])('refuses %s', (line, place) => expect(places(checked(line).errors)).toEqual([`2 ${place}`]));

  it('names kode_desa for a key that comes twice', () => {
    const line = '2026-01,62.02.01.2002,PKM-1';
    expect(places(checked(`${line}\n${line}`).errors)).toEqual(['3 kode_desa duplicate-row']);
  });

  it('compares with what is stored', () => {
    const line = '2026-01,62.02.01.2002,PKM-1';
    expect(counts(checked(line, { serviceArea: { puskesmas: 'PKM-1' } }))).toBe('0 0 1 0');
    expect(counts(checked(line, { serviceArea: { puskesmas: 'PKM-2' } }))).toBe('0 1 0 0');
  });
});

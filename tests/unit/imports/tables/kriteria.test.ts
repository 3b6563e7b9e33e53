import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { check, counts, places } from '../../../fixtures/import-reference';

const checked = (line: string, held = {}) =>
  check({ 'kriteria.csv': `periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti\n${line}` }, held);

describe('kriteria', () => {
  it('reads a row', () => {
    expect(checked('2026-02,PSY-1,SH-BUMIL,Tidak,Foto').changes).toEqual([
      {
        table: 'kriteria',
        key: { facility: 'PSY-1', criterion: 'SH-BUMIL', month: month(2026, 2) },
        value: { met: false, evidence: 'Foto' },
      },
    ]);
  });

  it.each([
    ['2026-02,PSY-1,PST-HARI,ya,', 'kode_kriteria unknown-code'],
    ['2026-02,PST-1,PSY-AKTIF,ya,', 'kode_kriteria unknown-code'],
    ['2026-02,PKD-1,PSY-AKTIF,ya,', 'kode_kriteria unknown-code'],
    ['2026-02,PSY-1,psy-aktif,ya,', 'kode_kriteria unknown-code'],
    ['2026-12,PSY-1,PSY-AKTIF,ya,', 'periode bad-period'],
  ])('refuses %s', (line, place) => expect(places(checked(line).errors)).toEqual([`2 ${place}`]));

  it('holds criteria dated before berdiri from the opening on', () => {
    expect(checked('2001-01,PSY-1,PSY-AKTIF,ya,').errors).toEqual([]);
  });

  it('withdraws with an empty terpenuhi, whatever bukti says', () => {
    const stored = { criterion: { met: true, evidence: null } };
    expect(counts(checked('2026-02,PSY-1,PSY-AKTIF,,Foto', stored))).toBe('0 1 0 0');
    expect(checked('2026-02,PSY-1,PSY-AKTIF,,Foto', stored).changes[0]?.value).toBeNull();
    expect(counts(checked('2026-02,PSY-1,PSY-AKTIF,,'))).toBe('0 0 1 0');
  });
});

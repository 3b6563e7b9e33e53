import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { check, counts, facilityValue, places } from '../../../fixtures/import-reference';

const checked = (line: string, held = {}) =>
  check({ 'laporan.csv': `periode,kode_fasilitas,tanggal_lapor\n${line}` }, held);

describe('laporan', () => {
  it.each(['PKM-1', 'PST-1', 'PSY-1', 'PKD-1'])('reads the day %s reported', (code) => {
    expect(checked(`2026-02,${code},2026-03-05`).changes).toEqual([
      { table: 'laporan', key: { facility: code, month: month(2026, 2) }, value: { day: '2026-03-05' } },
    ]);
  });

  it.each([
    ['2026-02,PSY-1,2026-02-30', 'tanggal_lapor bad-date'],
    ['2026-02,PSY-1,05/03/2026', 'tanggal_lapor bad-date'],
    ['2026-02,PSY-X,2026-03-05', 'kode_fasilitas unknown-code'],
    ['2026-02,62.02.01.1001,2026-03-05', 'kode_fasilitas unknown-code'],
    ['2026-12,PSY-1,2026-03-05', 'periode bad-period'],
    ['2019-12,PSY-1,2020-01-05', 'periode bad-period'],
  ])('refuses %s', (line, place) => expect(places(checked(line).errors)).toEqual([`2 ${place}`]));

  it('stays within a facility’s life', () => {
    const held = { facilities: { 'PSY-1': facilityValue({ closed: month(2026, 3) }) } };
    expect(places(checked('2026-03,PSY-1,2026-04-05', held).errors)).toEqual(['2 periode bad-period']);
    expect(checked('2026-02,PSY-1,2026-04-05', held).errors).toEqual([]);
  });

  it('is withdrawn by an empty tanggal_lapor', () => {
    expect(counts(checked('2026-02,PSY-1,', { report: { day: '2026-03-05' } }))).toBe('0 1 0 0');
    expect(counts(checked('2026-02,PSY-1,'))).toBe('0 0 1 0');
    expect(counts(checked('2026-02,PSY-1,2026-03-05', { report: { day: '2026-03-05' } }))).toBe('0 0 1 0');
  });
});

import { describe, expect, it } from 'vitest';
import { check, counts, places } from '../../../fixtures/import-reference';

const checked = (line: string, held = {}) =>
  check({ 'penetapan.csv': `periode,kode_fasilitas,status,nomor_sk\n${line}` }, held);

describe('penetapan', () => {
  it('reads sudah, belum and the end of an override', () => {
    const lines = ['2026-01,PSY-1,SUDAH,84/2026', '2026-02,PSY-1,belum,', '2026-03,PSY-1,,'].join('\n');
    expect(checked(lines).changes.map((change) => change.value)).toEqual([
      { status: true, decree: '84/2026' },
      { status: false, decree: null },
      { status: null, decree: null },
    ]);
  });

  it('counts an empty status as a row: new where none is stored, unchanged where it is', () => {
    expect(counts(checked('2026-03,PSY-1,,'))).toBe('1 0 0 0');
    expect(counts(checked('2026-03,PSY-1,,', { declaration: { status: null, decree: null } }))).toBe('0 0 1 0');
    expect(counts(checked('2026-03,PSY-1,,', { declaration: { status: true, decree: null } }))).toBe('0 1 0 0');
  });

  it.each([
    ['2026-01,PSY-1,ya,', 'status bad-choice'],
    ['2026-01,PKD-1,sudah,', 'kode_fasilitas unknown-code'],
    ['2026-01,,sudah,', 'kode_fasilitas missing-value'],
  ])('refuses %s', (line, place) => expect(places(checked(line).errors)).toEqual([`2 ${place}`]));
});

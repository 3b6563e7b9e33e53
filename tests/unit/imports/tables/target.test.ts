import { describe, expect, it } from 'vitest';
import { check, counts, places } from '../../../fixtures/import-reference';

const checked = (line: string, held = {}) =>
  check({ 'target.csv': `tahun;kode_indikator;kode_wilayah;target_persen;sumber\n${line}` }, held);

describe('target', () => {
  it('reads whole hundredths, for an area of any level', () => {
    const areas = ['62', '62.02', '62.02.01', '62.02.01.1001'];
    const result = checked(areas.map((area) => `2026;ILP-PSY;${area};75,25;SK 1`).join('\n'));
    expect(result.errors).toEqual([]);
    expect(result.changes.map((change) => change.value)).toEqual(
      areas.map(() => ({ hundredths: 7525, source: 'SK 1' })),
    );
  });

  it.each([
    ['2026;ILP-PSY;62.02;100,01;', 'target_persen bad-number'],
    ['2026;ILP-PSY;62.02;75,123;', 'target_persen bad-number'],
    ['2026;ILP-PSY;62.02;-1;', 'target_persen negative'],
    ['2026;AKI;62.02;-1;', 'target_persen negative'],
    ['2026;ILP-XXX;62.02;75;', 'kode_indikator unknown-code'],
    ['2026;ILP-PSY;64.74;75;', 'kode_wilayah unknown-code'],
    ['2026;ILP-PSY;PKM-1;75;', 'kode_wilayah unknown-code'],
    ['2027;ILP-PSY;62.02;75;', 'tahun bad-period'],
    ['2026-01;ILP-PSY;62.02;75;', 'tahun bad-period'],
  ])('refuses %s', (line, place) => expect(places(checked(line).errors)).toEqual([`2 ${place}`]));

  it.each(['2026;AKI;62.02;183;', '2026;MTI;62.02;150;', '2026;ILP-PSY;62.02;100;', '2026;ILP-PSY;62.02;0;'])(
    'takes %s',
    (line) => expect(checked(line).errors).toEqual([]),
  );

  it('withdraws with an empty target_persen', () => {
    const line = '2026;ILP-PSY;62.02;;SK 1';
    expect(counts(checked(line, { target: { hundredths: 7500, source: null } }))).toBe('0 1 0 0');
    expect(counts(checked(line))).toBe('0 0 1 0');
  });
});

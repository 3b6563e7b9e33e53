import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { check, counts, facilityValue, places } from '../../../fixtures/import-reference';

const checked = (line: string, held = {}) =>
  check({ 'kader.csv': `periode,kode_posyandu,kader,dilatih,dinilai,purwa,madya,utama\n${line}` }, held);
const errors = (line: string, held = {}) => places(checked(line, held).errors);

describe('kader', () => {
  it('reads six counts, and says how it read a grouped one', () => {
    const result = checked('2026-01,PSY-1,1.234,5,4,1,2,1');
    expect(result.changes).toEqual([
      {
        table: 'kader',
        key: { facility: 'PSY-1', month: month(2026, 1) },
        value: { cadres: 1234, trained: 5, assessed: 4, purwa: 1, madya: 2, utama: 1 },
      },
    ]);
    expect(result.warnings).toMatchObject([{ row: 2, column: 'kader', code: 'read-as', value: '1.234' }]);
  });

  it.each([
    ['5,6,4,1,1,1', ['dilatih conflicting-counts']],
    ['5,4,5,1,1,1', ['dinilai conflicting-counts']],
    ['5,5,3,2,1,1', ['purwa conflicting-counts']],
    ['1,2,3,4,0,0', ['dilatih conflicting-counts', 'dinilai conflicting-counts', 'purwa conflicting-counts']],
    ['5,5,,1,1,1', ['dinilai missing-value']],
    ['5,,,,,', ['dilatih', 'dinilai', 'purwa', 'madya', 'utama'].map((column) => `${column} missing-value`)],
    ['5,-1,0,0,0,0', ['dilatih negative']],
    ['"5,5",5,5,0,0,0', ['kader bad-number']],
  ])('refuses %s', (counted, expected) => {
    expect(errors(`2026-01,PSY-1,${counted}`)).toEqual(expected.map((place) => `2 ${place}`));
  });

  it('takes counts that are just as large as they may be, and zeros', () => {
    expect(errors('2026-01,PSY-1,5,5,5,2,2,1')).toEqual([]);
    expect(errors('2026-01,PSY-1,0,0,0,0,0,0')).toEqual([]);
  });

  it('takes posyandu only, and only within their life', () => {
    expect(errors('2026-01,PST-1,5,0,0,0,0,0')).toEqual(['2 kode_posyandu unknown-code']);
    const held = { facilities: { 'PSY-1': facilityValue({ opened: month(2026, 3), closed: month(2026, 5) }) } };
    expect(errors('2026-02,PSY-1,5,0,0,0,0,0', held)).toEqual(['2 periode bad-period']);
    expect(errors('2026-03,PSY-1,5,0,0,0,0,0', held)).toEqual([]);
    expect(errors('2026-05,PSY-1,5,0,0,0,0,0', held)).toEqual(['2 periode bad-period']);
  });

  it('withdraws with six empty cells, also what lies outside a life that was corrected', () => {
    const cadre = { cadres: 5, trained: 0, assessed: 0, purwa: 0, madya: 0, utama: 0 };
    expect(counts(checked('2026-01,PSY-1,,,,,,', { cadre }))).toBe('0 1 0 0');
    expect(counts(checked('2019-01,PSY-1', { cadre }))).toBe('0 1 0 0');
    expect(counts(checked('2026-01,PSY-1,,,,,,'))).toBe('0 0 1 0');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedBy, desaSubject } from '../../../fixtures/quality-subjects';

describe('one service after another', () => {
  it.each([
    ['K4-K1', 'K4', 'K1'],
    ['K6-K1', 'K6', 'K1'],
    ['K6-K4', 'K6', 'K4'],
    ['DPT3-DPT1', 'DPT3', 'DPT1'],
  ])('%s: the later may not exceed the earlier, added up since January', (code, later, earlier) => {
    expect(comparedBy(code, desaSubject({ [later]: [3, 4], [earlier]: [5, 2] }))).toEqual(['7 = 7']);
    expect(comparedBy(code, desaSubject({ [later]: [3, 5], [earlier]: [5, 2] }))).toEqual(['8 ≠ 7']);
  });

  it('is compared over the months that were reported of both: a gap is no contradiction', () => {
    expect(comparedBy('K6-K1', desaSubject({ K6: [3, 9], K1: [5, null] }))).toEqual(['3 = 5']);
    expect(comparedBy('K6-K1', desaSubject({ K6: [3, null], K1: [null, 4] }))).toEqual([]);
  });

  it('agrees wherever every month agrees', () => {
    const month = fc.tuple(fc.nat(50), fc.nat(50)).map(([k6, more]) => [k6, k6 + more] as const);
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 12 }), (months) => {
        const subject = desaSubject({ K6: months.map(([k6]) => k6), K1: months.map(([, k1]) => k1) });
        expect(comparedBy('K6-K1', subject)[0]).toContain('=');
      }),
      { seed: 24, numRuns: 100 },
    );
  });
});

describe('parts and wholes', () => {
  it('D may not exceed S, nor N D, in the month itself', () => {
    const subject = desaSubject({
      DS: [
        [9, 5],
        [40, 50],
      ],
      ND: [
        [1, 2],
        [31, 30],
      ],
    });
    expect(comparedBy('D-S', subject)).toEqual(['40 = 50']);
    expect(comparedBy('N-D', subject)).toEqual(['31 ≠ 30']);
    expect(comparedBy('D-S', desaSubject({ DS: [[9, 5], null] }))).toEqual([]);
  });

  it('posyandu siklus hidup are among the aktif, and these among all', () => {
    const cascade = { existing: 6, active: 5, integrated: 4 };
    expect(comparedBy('KASKADE', desaSubject({}, { cascade }))).toEqual(['4 = 5', '5 = 6']);
    expect(comparedBy('KASKADE', desaSubject({}, { cascade: { ...cascade, integrated: 6 } }))).toEqual([
      '6 ≠ 5',
      '5 = 6',
    ]);
    expect(comparedBy('KASKADE', desaSubject({}))).toEqual([]);
  });
});

describe('sasaran', () => {
  const cumulative = [
    { code: 'K1', name: 'K1', group: 'bumil' },
    { code: 'K6', name: 'K6', group: 'bumil' },
    { code: 'IDL', name: 'IDL', group: 'bayi' },
  ] as const;

  it('may not be exceeded by what was counted since January, but may be reached', () => {
    const subject = desaSubject({ K1: [2, 2], K6: [4, 1] }, { cumulative, sizeOf: () => 4 });
    expect(comparedBy('LEBIH-SASARAN', subject)).toEqual(['4 = 4', '5 ≠ 4']);
  });

  it('is needed by whoever reports, and told once for each group', () => {
    const subject = desaSubject(
      { K1: [2, null], K6: [1, 1], IDL: [0, 0] },
      { cumulative, sizeOf: (group) => (group === 'bayi' ? 12 : 0) },
    );
    expect(comparedBy('TANPA-SASARAN', subject)).toEqual(['K1, K6 ≠ belum ada', 'IDL = 12']);
    expect(comparedBy('LEBIH-SASARAN', subject)).toEqual(['0 = 12']);
    expect(comparedBy('TANPA-SASARAN', desaSubject({}, { cumulative }))).toEqual([]);
  });
});

describe('a desa that tells one number for its posyandu', () => {
  it('names at least as many as are said to do it every month', () => {
    const told = (numerator: number, meeting: number) =>
      desaSubject({}, { ownRow: () => ({ numerator, denominator: 4 }), meeting: () => meeting });
    expect(comparedBy('RUTIN-BUKA', told(3, 3))).toEqual(['3 posyandu = 3']);
    expect(comparedBy('RUTIN-BUKA', told(2, 3))).toEqual(['3 posyandu ≠ 2']);
    expect(comparedBy('MELAPOR-LAPOR', told(0, 1))).toEqual(['1 posyandu ≠ 0']);
    expect(comparedBy('MELAPOR-LAPOR', told(0, 0))).toEqual([]);
    expect(comparedBy('RUTIN-BUKA', desaSubject({}, { meeting: () => 3 }))).toEqual([]);
  });
});

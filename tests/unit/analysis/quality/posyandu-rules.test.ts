import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedBy, posyanduSubject } from '../../../fixtures/quality-subjects';

const cadres = { cadres: 6, trained: 5, assessed: 4, purwa: 2, madya: 1, utama: 1 };

describe('a posyandu of two sources', () => {
  it('that is declared ILP is aktif', () => {
    expect(comparedBy('SK-AKTIF', posyanduSubject({}, { declared: true, active: false }))).toEqual(['sudah ≠ tidak']);
    expect(comparedBy('SK-AKTIF', posyanduSubject({}, { declared: true }))).toEqual(['sudah = ya']);
    expect(comparedBy('SK-AKTIF', posyanduSubject({}, { declared: false, active: false }))).toEqual([]);
  });

  it('has cadres whose every step is among the step before', () => {
    expect(comparedBy('KADER-URUT', posyanduSubject({}, { cadres }))).toEqual(['4 = 4', '4 = 5', '5 = 6']);
    const wrong = { ...cadres, utama: 2, trained: 7 };
    expect(comparedBy('KADER-URUT', posyanduSubject({}, { cadres: wrong }))).toEqual(['5 ≠ 4', '4 = 7', '7 ≠ 6']);
    expect(comparedBy('KADER-URUT', posyanduSubject({}))).toEqual([]);
  });

  it('meets PSY-KADER5 exactly where it has five cadres', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.boolean(), (count, met) => {
        const subject = posyanduSubject({ 'PSY-KADER5': met }, { cadres: { ...cadres, cadres: count } });
        const sign = met === count >= 5 ? '=' : '≠';
        expect(comparedBy('KADER5', subject)).toEqual([`${met ? 'ya' : 'tidak'} ${sign} ${count}`]);
      }),
      { seed: 24, numRuns: 60 },
    );
    expect(comparedBy('KADER5', posyanduSubject({}, { cadres }))).toEqual([]);
    expect(comparedBy('KADER5', posyanduSubject({ 'PSY-KADER5': true }))).toEqual([]);
  });

  it('that opens every month was open this month; one that does not was not open a whole year', () => {
    const year = (last: boolean | null) => [...Array.from({ length: 11 }, () => true), last];
    const said = (met: boolean, opened: readonly (boolean | null)[]) =>
      comparedBy('RUTIN-BUKA', posyanduSubject({ 'PSY-RUTIN': met }, { opened }));
    expect(said(true, year(true))).toEqual(['ya = buka Februari 2026: ya']);
    expect(said(true, year(false))).toEqual(['ya ≠ buka Februari 2026: tidak']);
    expect(said(false, year(true))).toEqual(['tidak ≠ buka 12 dari 12 bulan']);
    expect(said(false, [null, ...year(true).slice(1)])).toEqual(['tidak = buka 11 dari 12 bulan']);
    expect(said(true, year(null))).toEqual([]);
  });

  it('that reports to its pustu did so this month, by capaian and by laporan', () => {
    const subject = (met: boolean, reported: boolean | null, arrived: boolean | null) =>
      posyanduSubject({ 'PSY-MELAPOR': met }, { reported, arrived });
    expect(comparedBy('MELAPOR-LAPOR', subject(true, false, null))).toEqual(['ya ≠ tidak']);
    expect(comparedBy('MELAPOR-LAPOR', subject(false, true, null))).toEqual(['tidak ≠ ya']);
    expect(comparedBy('MELAPOR-LAPOR', subject(true, true, null))).toEqual(['ya = ya']);
    expect(comparedBy('MELAPOR-LAPORAN', subject(true, null, false))).toEqual(['ya ≠ tidak tercatat']);
    expect(comparedBy('MELAPOR-LAPORAN', subject(false, null, false))).toEqual(['tidak = tidak tercatat']);
    expect(comparedBy('MELAPOR-LAPORAN', subject(true, null, null))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { formatMonth, month } from '@/lib/coverage/period';
import { CATALOGUE, builtInIndicator } from '@/lib/indicators/catalogue';
import { INDICATOR_GROUPS } from '@/lib/indicators/groups';
import { monthsCounted } from '@/lib/indicators/span';
import { indicatorOf } from '../../fixtures/row';

const codes = (text: string) => text.split(' ');
const STANDARDS = Array.from({ length: 12 }, (_, index) => `SPM-${String(index + 1).padStart(2, '0')}`);

describe('the catalogue', () => {
  it('has every code of the contract, once', () => {
    const wanted = [
      ...codes('ILP-PKM ILP-PST ILP-PSY PSY-AKT PSY-BUKA PSY-LAPOR PSY-K5 PST-SDM DES-PST KDR-LTH KDR-PWA KDR-UTM'),
      ...codes('KR-RTN KR-TL PWS-EVB K1 K4 K6 PF KF KN1 KNL DPT1 DPT3 MR1 IDL IBL DS ND TND STN TTD UPD UPR LNS HT DM'),
      ...codes('ODGJ TB CKG PMT KEK WST SBS LHR MTI MTB AKI AKB'),
      ...STANDARDS,
    ];
    expect(CATALOGUE.map(({ code }) => code).sort()).toEqual(wanted.sort());
    expect(builtInIndicator('K6')?.code).toBe('K6');
    expect(builtInIndicator('k6')).toBeNull();
  });

  it('says what is done without a word of time, so that "belum" and "sudah" can stand before it', () => {
    expect(CATALOGUE.filter(({ done }) => /^(sudah|belum)\b/.test(done)).map(({ code }) => code)).toEqual([]);
  });

  it('divides the cumulative indicators by the contract’s target groups', () => {
    const groups = Object.fromEntries(
      CATALOGUE.filter(({ kind }) => kind === 'cumulative').map(({ code, targetGroup }) => [code, targetGroup]),
    );
    const standards = codes('bumil bulin bayi balita usia_dasar usia_produktif lansia ht dm odgj tb hiv');
    expect(groups).toEqual({
      ...Object.fromEntries(codes('K1 K4 K6').map((code) => [code, 'bumil'])),
      ...Object.fromEntries(codes('PF KF').map((code) => [code, 'bulin'])),
      ...Object.fromEntries(codes('KN1 KNL IDL DPT1 DPT3 MR1').map((code) => [code, 'bayi'])),
      ...{ IBL: 'baduta', UPD: 'usia_dasar', UPR: 'usia_produktif', LNS: 'lansia', HT: 'ht', DM: 'dm', ODGJ: 'odgj' },
      ...{ TB: 'tb', CKG: 'penduduk', 'KR-RTN': 'keluarga', PMT: 'balita_gizi_kurang' },
      ...Object.fromEntries(STANDARDS.map((code, index) => [code, standards[index]])),
    });
    for (const { kind, targetGroup } of CATALOGUE) expect(targetGroup !== null).toBe(kind === 'cumulative');
  });

  it('has the contract’s monthly, count and rate indicators', () => {
    const ofKind = (wanted: string) =>
      CATALOGUE.filter(({ kind }) => kind === wanted)
        .map(({ code }) => code)
        .sort();
    expect(ofKind('monthly')).toEqual(codes('DS ND TND STN TTD KEK WST SBS PSY-BUKA PSY-LAPOR KR-TL PWS-EVB').sort());
    expect(ofKind('count')).toEqual(['LHR', 'MTB', 'MTI']);
    expect(ofKind('rate')).toEqual(['AKB', 'AKI']);
    expect([indicatorOf('AKI').per, indicatorOf('AKB').per]).toEqual([100_000, 1_000]);
    expect(CATALOGUE.filter(({ per }) => per !== null)).toHaveLength(2);
  });

  it('has the contract’s default targets and no other', () => {
    const targets = Object.fromEntries(
      CATALOGUE.flatMap(({ code, defaultTarget }) => (defaultTarget ? [[code, defaultTarget.hundredths]] : [])),
    );
    const full = codes('ILP-PKM PSY-BUKA PSY-LAPOR PSY-K5 DES-PST KR-RTN KR-TL PWS-EVB UPD UPR LNS HT DM ODGJ TB');
    expect(targets).toEqual({
      'ILP-PSY': 7500,
      'PSY-AKT': 8000,
      CKG: 8000,
      ...Object.fromEntries([...full, ...STANDARDS].map((code) => [code, 10_000])),
    });
  });

  it('calls lower better where less is good', () => {
    const lower = CATALOGUE.filter(({ direction }) => direction === 'lower').map(({ code }) => code);
    expect(lower.sort()).toEqual(codes('AKB AKI KEK MTB MTI STN TND WST'));
  });

  it('asks the contract’s leaves', () => {
    const leaves = Object.fromEntries(
      codes('ILP-PSY PSY-AKT PSY-LAPOR PSY-BUKA DS ND TND PWS-EVB K6 STN DES-PST KDR-LTH').map((code) => [
        code,
        indicatorOf(code).leaf,
      ]),
    );
    expect(leaves).toEqual({
      ...{
        'ILP-PSY': 'active-posyandu',
        'PSY-LAPOR': 'active-posyandu',
        'PSY-AKT': 'posyandu',
        'PSY-BUKA': 'posyandu',
      },
      ...{ DS: 'posyandu', ND: 'posyandu', TND: 'posyandu', 'KDR-LTH': 'posyandu', 'PWS-EVB': 'puskesmas' },
      ...{ K6: 'desa', STN: 'desa', 'DES-PST': 'desa' },
    });
  });

  it('counts for a puskesmas the facilities that name it only where the contract says so', () => {
    const byFacility = CATALOGUE.filter((indicator) => indicator.byFacility).map(({ code }) => code);
    expect(byFacility.sort()).toEqual(
      codes('ILP-PKM ILP-PST ILP-PSY PSY-AKT PSY-K5 PST-SDM KDR-LTH KDR-PWA KDR-UTM PWS-EVB').sort(),
    );
  });

  it('stands on pages in exactly one group each', () => {
    for (const indicator of CATALOGUE) {
      expect(
        INDICATOR_GROUPS.filter(({ holds }) => holds(indicator)),
        indicator.code,
      ).toHaveLength(1);
    }
  });
});

describe('monthsCounted', () => {
  const counted = (code: string, first: number, asOf: number) =>
    monthsCounted(indicatorOf(code), month(2026, first), month(2026, asOf)).map(formatMonth);

  it('is the month for a stock, January on for a cumulative figure, the period’s months for the rest', () => {
    expect(counted('ILP-PSY', 1, 3)).toEqual(['2026-03']);
    expect(counted('K6', 3, 3)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(counted('DS', 3, 3)).toEqual(['2026-03']);
    expect(counted('DS', 2, 3)).toEqual(['2026-02', '2026-03']);
    expect(counted('MTI', 1, 2)).toEqual(['2026-01', '2026-02']);
  });
});

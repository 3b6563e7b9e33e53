import { type Month, month } from '@/lib/coverage/period';

/** Reports that travel together: where one is silent, all its indicators are. */
export const PROGRAMS = [
  'ibu',
  'bayi',
  'imunisasi',
  'gizi',
  'sekolah',
  'ptm',
  'penyakit',
  'keluarga',
  'spm',
  'posyandu',
] as const;
export type Program = (typeof PROGRAMS)[number];

/** Home visits, and the SPM by desa, are reported from here on; before it they are nobody's report. */
export const ILP_SINCE: Month = month(2025, 1);

/**
 * How an indicator that counts persons once a year goes in the example. `share`: of the true target group in the first
 * year, in a middling desa; none of this describes a real district.
 */
export type CumulativeService = Readonly<{
  code: string;
  program: Program;
  share: number;
  /** How far desa lie apart, and how much the district gains over the history; both in log odds. */
  spread: number;
  gain: number;
  /** Nobody is counted here who is not counted there: K6 within K1. */
  within: string | null;
  /** Screening starts the year slowly, schools are visited after July; births come all year. What lies within follows. */
  season: 'even' | 'slow-start' | 'after-july';
  since: Month | null;
}>;

type Required = Pick<CumulativeService, 'code' | 'program' | 'share'>;

function service(entry: Required & Partial<CumulativeService>): CumulativeService {
  return { spread: 0.7, gain: 0.15, within: null, season: 'even', since: null, ...entry };
}

function standard(entry: Pick<CumulativeService, 'code' | 'share'> & Partial<CumulativeService>): CumulativeService {
  return service({ program: 'spm', since: ILP_SINCE, ...entry });
}

/** Each after the one that it lies within. */
export const CUMULATIVE_SERVICES: readonly CumulativeService[] = [
  service({ code: 'K1', program: 'ibu', share: 0.92 }),
  service({ code: 'K4', program: 'ibu', share: 0.83, within: 'K1' }),
  service({ code: 'K6', program: 'ibu', share: 0.74, within: 'K4' }),
  service({ code: 'PF', program: 'ibu', share: 0.85, within: 'K1' }),
  service({ code: 'KF', program: 'ibu', share: 0.8, within: 'PF' }),
  service({ code: 'KN1', program: 'bayi', share: 0.93 }),
  service({ code: 'KNL', program: 'bayi', share: 0.88, within: 'KN1' }),
  service({ code: 'DPT1', program: 'imunisasi', share: 0.9 }),
  service({ code: 'DPT3', program: 'imunisasi', share: 0.84, within: 'DPT1' }),
  service({ code: 'MR1', program: 'imunisasi', share: 0.8, within: 'DPT3' }),
  service({ code: 'IDL', program: 'imunisasi', share: 0.75, within: 'MR1' }),
  service({ code: 'IBL', program: 'imunisasi', share: 0.66 }),
  service({ code: 'PMT', program: 'gizi', share: 0.72 }),
  service({ code: 'UPD', program: 'sekolah', share: 0.8, season: 'after-july', spread: 0.9 }),
  service({ code: 'UPR', program: 'ptm', share: 0.55, gain: 0.4, season: 'slow-start', spread: 0.9 }),
  service({ code: 'LNS', program: 'ptm', share: 0.68, gain: 0.3, season: 'slow-start', spread: 0.9 }),
  service({ code: 'HT', program: 'ptm', share: 0.45, gain: 0.4, season: 'slow-start', spread: 0.9 }),
  service({ code: 'DM', program: 'ptm', share: 0.56, gain: 0.3, season: 'slow-start', spread: 0.9 }),
  service({ code: 'ODGJ', program: 'penyakit', share: 0.7 }),
  service({ code: 'TB', program: 'penyakit', share: 0.55, gain: 0.5, spread: 0.9 }),
  service({ code: 'CKG', program: 'ptm', share: 0.07, gain: 1.4, spread: 1.4, since: month(2025, 2) }),
  service({ code: 'KR-RTN', program: 'keluarga', share: 0.45, gain: 0.9, spread: 1, since: ILP_SINCE }),
  standard({ code: 'SPM-01', share: 0.66, within: 'K6' }),
  standard({ code: 'SPM-02', share: 0.78, within: 'PF' }),
  standard({ code: 'SPM-03', share: 0.83, within: 'KNL' }),
  standard({ code: 'SPM-04', share: 0.72 }),
  standard({ code: 'SPM-05', share: 0.76, within: 'UPD', spread: 0.9 }),
  standard({ code: 'SPM-06', share: 0.5, gain: 0.4, within: 'UPR', spread: 0.9 }),
  standard({ code: 'SPM-07', share: 0.63, gain: 0.3, within: 'LNS', spread: 0.9 }),
  standard({ code: 'SPM-08', share: 0.41, gain: 0.4, within: 'HT', spread: 0.9 }),
  standard({ code: 'SPM-09', share: 0.52, gain: 0.3, within: 'DM', spread: 0.9 }),
  standard({ code: 'SPM-10', share: 0.66, within: 'ODGJ' }),
  standard({ code: 'SPM-11', share: 0.5, gain: 0.5, within: 'TB', spread: 0.9 }),
  standard({ code: 'SPM-12', share: 0.6, gain: 0.3, spread: 0.9 }),
];

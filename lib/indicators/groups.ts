import type { Indicator } from './indicator';

/** `key` is how an address names the group. */
export type IndicatorGroup = Readonly<{ key: string; title: string; holds: (indicator: Indicator) => boolean }>;

/** The twelve health SPM stand apart: the same people as the contact indicators, counted more strictly. */
export const SPM_GROUP = 'spm';

/** One of the twelve health SPM. */
export const isHealthStandard = ({ code }: Pick<Indicator, 'code'>) => /^SPM-\d\d$/.test(code);
const inLife =
  (...stages: readonly Indicator['lifeCycle'][]) =>
  (indicator: Indicator) =>
    indicator.kind !== 'stock' && !isHealthStandard(indicator) && stages.includes(indicator.lifeCycle);

/** How pages group the catalogue: adoption first, then the life cycle, then the twelve health SPM; each code once. */
export const INDICATOR_GROUPS: readonly IndicatorGroup[] = [
  { key: 'ilp', title: 'Pelaksanaan ILP', holds: ({ kind }) => kind === 'stock' },
  { key: 'ibu', title: 'Ibu', holds: inLife('ibu') },
  { key: 'balita', title: 'Bayi dan balita', holds: inLife('bayi-balita') },
  { key: 'remaja', title: 'Usia sekolah dan remaja', holds: inLife('sekolah-remaja') },
  { key: 'dewasa', title: 'Usia dewasa dan lanjut usia', holds: inLife('dewasa', 'lansia') },
  { key: 'semua-usia', title: 'Seluruh siklus hidup dan wilayah', holds: inLife('semua') },
  { key: SPM_GROUP, title: 'SPM Kesehatan (12)', holds: isHealthStandard },
];

const isJudged = ({ kind }: Indicator) => kind === 'cumulative' || kind === 'monthly' || kind === 'rate';

/** A group of the life cycle, or the health SPM, with the service indicators that PWS judges in it. */
export type ServiceGroup = Readonly<{ key: string; title: string; indicators: readonly Indicator[] }>;

/**
 * The service indicators by group, in catalogue order: what PWS judges by its four words, the SPM last. With
 * `level`, only those whose figure makes sense there: a maternal mortality ratio of one desa says nothing.
 */
export function serviceGroups(all: readonly Indicator[], level?: 'desa'): ServiceGroup[] {
  const shown = all.filter(
    (indicator) => isJudged(indicator) && (level === undefined || indicator.level !== 'kabupaten'),
  );
  return INDICATOR_GROUPS.map(({ key, title, holds }) => ({ key, title, indicators: shown.filter(holds) })).filter(
    ({ indicators }) => indicators.length > 0,
  );
}

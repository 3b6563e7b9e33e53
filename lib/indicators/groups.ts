import type { Indicator } from './indicator';

export type IndicatorGroup = Readonly<{ title: string; holds: (indicator: Indicator) => boolean }>;

const isHealthStandard = ({ code }: Indicator) => /^SPM-\d\d$/.test(code);
const inLife =
  (...stages: readonly Indicator['lifeCycle'][]) =>
  (indicator: Indicator) =>
    indicator.kind !== 'stock' && !isHealthStandard(indicator) && stages.includes(indicator.lifeCycle);

/** How pages group the catalogue: adoption first, then the life cycle, then the twelve health SPM; each code once. */
export const INDICATOR_GROUPS: readonly IndicatorGroup[] = [
  { title: 'Pelaksanaan ILP', holds: ({ kind }) => kind === 'stock' },
  { title: 'Ibu', holds: inLife('ibu') },
  { title: 'Bayi dan balita', holds: inLife('bayi-balita') },
  { title: 'Usia sekolah dan remaja', holds: inLife('sekolah-remaja') },
  { title: 'Usia dewasa dan lanjut usia', holds: inLife('dewasa', 'lansia') },
  { title: 'Seluruh siklus hidup dan wilayah', holds: inLife('semua') },
  { title: 'SPM Kesehatan (12)', holds: isHealthStandard },
];

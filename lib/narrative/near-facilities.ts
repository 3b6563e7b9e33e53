import type { NearFacilities } from '@/lib/analysis/one-step';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount } from './format';
import { unitNoun } from './headline';

/** What is left for the facilities of each list. */
export const NEAR_WORDS: Readonly<Record<keyof NearFacilities<unknown>, string>> = {
  steps: 'tinggal satu kriteria',
  unasked: 'tinggal satu kriteria yang belum dilaporkan',
  declaredSteps: 'tinggal satu kriteria, dan ditetapkan belum',
  declaredOnly: 'semua kriteria wajib terpenuhi, tetapi ditetapkan belum',
};

/**
 * "12 posyandu tinggal satu kriteria, terbanyak belum 5 kader (7)." with those whose last criterion nobody has reported,
 * and those declared belum, said apart. `most` is the first group's criterion in words.
 */
export function nearSentence(indicator: Indicator, near: NearFacilities<unknown>, most: string | null): string {
  const noun = unitNoun(indicator);
  const total = (key: 'steps' | 'unasked' | 'declaredSteps') =>
    near[key].reduce((sum, { facilities }) => sum + facilities.length, 0);
  const [first] = near.steps;
  const steps =
    first && most !== null
      ? `${formatCount(total('steps'))} ${noun} tinggal satu kriteria${near.steps.length === 1 ? `: ${most}` : `, terbanyak ${most} (${formatCount(first.facilities.length)})`}.`
      : `Tidak ada ${noun} yang tinggal satu kriteria yang dilaporkan kurang.`;
  const declared = total('declaredSteps') + near.declaredOnly.length;
  return [
    steps,
    total('unasked') > 0
      ? `${formatCount(total('unasked'))} ${noun} memenuhi semua kriteria kecuali satu yang belum dilaporkan: tanyakan dahulu.`
      : '',
    declared > 0 ? `${formatCount(declared)} ${noun} lain ditetapkan belum: perlu penetapan juga.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

import type { Month } from '@/lib/coverage/period';
import { type FacilityType, type Lifespan, existsIn } from '@/lib/facilities/facility';
import type { StandingWord, Stretch } from '@/lib/facilities/history';
import { capitalised, formatMonthName } from './format';

/** "Berdiri Maret 2025; tutup mulai Juni 2026." What is not recorded is not claimed. */
export function lifePhrase({ opened, closed }: Lifespan): string {
  const from = opened === null ? 'bulan berdiri tidak dicatat' : `berdiri ${formatMonthName(opened)}`;
  const to = closed === null ? '' : `; tutup mulai ${formatMonthName(closed)}`;
  return capitalised(`${from}${to}`);
}

/** Why nothing is shown of a facility in a month outside its life; empty within it. */
export function outsideLife(name: string, life: Lifespan, at: Month): string {
  if (existsIn(life, at)) return '';
  const month = formatMonthName(at);
  if (life.opened !== null && at < life.opened)
    return `${name} belum ada pada ${month}: berdiri ${formatMonthName(life.opened)}.`;
  return `${name} sudah tutup pada ${month}: tutup mulai ${formatMonthName(life.closed ?? at)}.`;
}

const WORDS: Readonly<Record<StandingWord, string>> = {
  sudah: 'sudah ILP',
  belum: 'belum ILP',
  'tidak-aktif': 'tidak aktif',
  ada: 'ada',
};

/** "sudah ILP (ditetapkan)" */
export function standingWords({ standing, declared }: Pick<Stretch, 'standing' | 'declared'>): string {
  return `${WORDS[standing]}${declared ? ' (ditetapkan)' : ''}`;
}

/** "Maret 2024–Mei 2025", one month by itself. */
export function stretchMonths({ first, last }: Pick<Stretch, 'first' | 'last'>): string {
  return first === last ? formatMonthName(first) : `${formatMonthName(first)}–${formatMonthName(last)}`;
}

/**
 * A facility's history in one sentence: "Sudah ILP sejak Juni 2025; sebelumnya belum ILP sejak Maret 2024." More than
 * one change before that is counted.
 */
export function historySentence(stretches: readonly Stretch[], type: FacilityType): string {
  const now = stretches.at(-1);
  if (!now) return 'Belum ada riwayat: belum ada bulan berdata dalam masa berdirinya.';
  if (type === 'poskesdes') return 'Poskesdes tidak memiliki status ILP; yang dicatat hanya keberadaannya.';
  const current = `${capitalised(standingWords(now))} sejak ${formatMonthName(now.first)}`;
  const before = stretches.at(-2);
  if (!before) return `${current}, bulan pertama yang berdata untuk fasilitas ini.`;
  const more = stretches.length > 2 ? ` Berubah ${stretches.length - 1} kali selama bulan yang berdata.` : '';
  return `${current}; sebelumnya ${standingWords(before)} sejak ${formatMonthName(before.first)}.${more}`;
}

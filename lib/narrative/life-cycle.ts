import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import type { CountedStage, WeakestStages } from '@/lib/analysis/weakest-stage';
import type { Known, ReportedCount } from '@/lib/coverage/reported-count';
import { formatCount, formatPercent } from './format';

/** What a mark of the matrix says. */
export const MARK_WORDS: Readonly<Record<Known, string>> = {
  met: 'melayani',
  lacking: 'belum melayani',
  unreported: 'belum dilaporkan',
};

/** What a posyandu that nobody has reported on is told apart by. */
export const STAGE_RULE =
  'Dihitung dari posyandu aktif yang kriterianya pernah dilaporkan; yang belum dilaporkan tidak dihitung belum melayani.';

/** Which stages are compared (decision 29), for the definition page. */
export const WEAKEST_RULE = `Tahap siklus hidup dengan kurang dari ${SMALL_DENOMINATOR} posyandu aktif yang dilaporkan tidak dibandingkan dengan tahap yang lebih banyak dilaporkan.`;

/**
 * The stage of life that the fewest posyandu serve, ties named: "Paling sedikit dilayani: remaja (180 dari 290 posyandu
 * aktif yang dilaporkan, 62,1%; 20 belum dilaporkan)." With what may still change the order.
 */
export function weakestSentence(weakest: WeakestStages | null, counts: readonly ReportedCount[]): string {
  if (counts.every(({ denominator }) => denominator === 0))
    return 'Belum dilaporkan tahap siklus hidup mana yang dilayani posyandu aktif di sini.';
  if (weakest === null) return alikeSentence(counts);
  const named = joined(weakest.stages.map(stagePhrase));
  const small = weakest.small ? ' Jumlahnya kecil: satu posyandu saja mengubah urutannya.' : '';
  const open = weakest.settled ? '' : ' Urutannya dapat berubah setelah yang belum dilaporkan masuk.';
  return `Paling sedikit dilayani: ${named}.${small}${open}`;
}

function alikeSentence(counts: readonly ReportedCount[]): string {
  const isWhole = counts.every(({ numerator, denominator }) => numerator === denominator);
  const silent = counts.some(({ unreported }) => unreported > 0) ? ' Sebagian belum dilaporkan.' : '';
  return isWhole
    ? `Semua tahap dilayani setiap posyandu aktif yang dilaporkan.${silent}`
    : `Tidak ada tahap yang lebih sedikit dilayani daripada yang lain.${silent}`;
}

function stagePhrase({ stage, count }: CountedStage): string {
  const { numerator, denominator, unreported } = count;
  const silent = unreported > 0 ? `; ${formatCount(unreported)} belum dilaporkan` : '';
  return (
    `${stage.name.toLowerCase()} (${formatCount(numerator)} dari ${formatCount(denominator)} posyandu aktif yang ` +
    `dilaporkan, ${formatPercent(count)}${silent})`
  );
}

function joined(phrases: readonly string[]): string {
  const last = phrases.at(-1) ?? '';
  return phrases.length > 1 ? `${phrases.slice(0, -1).join(', ')} dan ${last}` : last;
}

/** Whom the matrix leaves out, and why; empty when it leaves out nobody. */
export function leftOutSentence({ idle, unknown }: Readonly<{ idle: number; unknown: number }>): string {
  const parts = [
    idle > 0 ? `${formatCount(idle)} posyandu tidak aktif` : '',
    unknown > 0 ? `${formatCount(unknown)} posyandu yang belum dilaporkan aktif atau tidaknya` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `Tidak dihitung: ${parts.join(', ')}.` : '';
}

/** A cell of areas read aloud: "3 dari 4, 1 belum dilaporkan". */
export function stageCellText({ numerator, denominator, unreported }: ReportedCount): string {
  if (denominator + unreported === 0) return 'tidak ada posyandu aktif';
  if (denominator === 0) return MARK_WORDS.unreported;
  return `${formatCount(numerator)} dari ${formatCount(denominator)}`;
}

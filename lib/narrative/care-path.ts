import { type CareLink, type CarePath, type CareStep, isSameGroup } from '@/lib/analysis/care-path';
import type { Ratio } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import { formatPercent } from './format';
import { absentDenominator } from './headline';

/**
 * The finding in sentences: "Kehilangan terbesar: dari K1 (82,1%) ke K6 (61,0%), 21,1 poin." Then what stands higher
 * than the step before it, which steps have no value and why, and which are not complete.
 */
export function carePathSentence({ steps, links, largest }: CarePath): string {
  const compared = links.some(({ kind }) => kind !== 'broken');
  return [
    largest ? lossSentence(largest) : compared ? 'Tidak ada kehilangan antarlangkah yang dapat dibandingkan.' : '',
    ...links.filter(({ kind }) => kind === 'gain').map(gainSentence),
    ...steps.filter(({ measure }) => !ratioOf(measure)).map(missingSentence),
    partialSentence(steps),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why a place has no step at all to show: nobody has entered a sasaran, or nobody has reported. */
export function careAbsence({ steps }: CarePath, period: string): string {
  const codes = steps.map(({ indicator }) => indicator.code).join(', ');
  return steps.every(({ measure }) => measure.state === 'not-applicable')
    ? `Tidak berlaku: belum ada sasaran tahun ini untuk ${codes}.`
    : `Belum ada laporan ${codes} ${period}.`;
}

/** What stands between two steps: "turun 21,1 poin", "naik 5,0 poin", "sama", "tidak dibandingkan". */
export function linkPhrase({ kind, points }: CareLink): string {
  if (kind === 'broken' || !points) return 'tidak dibandingkan';
  if (kind === 'level') return 'sama';
  return `${kind === 'loss' ? 'turun' : 'naik'} ${pointsText(points)} poin`;
}

/** A distance of two coverages in percentage points, without a sign: `21,1`. */
export function pointsText(points: Ratio): string {
  return formatPercent(points).replace('%', '');
}

function lossSentence({ from, to, points }: CareLink): string {
  return `Kehilangan terbesar: dari ${stepText(from)} ke ${stepText(to)}, ${points ? pointsText(points) : ''} poin.`;
}

/** Every step has its own sasaran; over the same sasaran a rise comes from last year's mothers, or from the records. */
function gainSentence(link: CareLink): string {
  const why = isSameGroup(link)
    ? 'sasarannya sama; periksa pencatatan, atau layanannya dimulai tahun lalu'
    : 'sasaran keduanya berbeda';
  return `${stepText(link.to)} lebih tinggi daripada ${stepText(link.from)}: ${why}.`;
}

function stepText({ indicator, measure }: CareStep): string {
  const ratio = ratioOf(measure);
  return ratio ? `${indicator.code} (${formatPercent(ratio)})` : indicator.code;
}

function missingSentence({ indicator, measure }: CareStep): string {
  const why = measure.state === 'not-reported' ? 'belum lapor' : absentDenominator(indicator);
  return `${indicator.code} tidak dibandingkan: ${why}.`;
}

function partialSentence(steps: readonly CareStep[]): string {
  const partial = steps.filter(({ measure }) => measure.state === 'partial');
  if (partial.length === 0) return '';
  const which =
    partial.length === steps.length ? 'semua langkah' : partial.map((step) => step.indicator.code).join(', ');
  return `Laporan belum lengkap (${which}): selisih masih dapat berubah.`;
}

import type { BlockerLine } from '@/lib/analysis/blocker-lines';
import type { Blocker, Held } from '@/lib/analysis/blockers';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Indicator } from '@/lib/indicators/indicator';
import { ACTOR_GROUPS } from './actor';
import { capitalised, formatCount, formatPercent } from './format';
import { unitNoun } from './headline';
import { allOf } from './number-word';

/** "34 dari 76 yang dilaporkan (44,7%)"; of fewer than five a percentage would say nothing. */
export function reportedShare(blocker: Blocker): string {
  return shareText(blocker, ' yang dilaporkan');
}

/** The same where it is said elsewhere that it is of those reported: "34 dari 76 (44,7%)". */
export function blockerShare(blocker: Blocker): string {
  return shareText(blocker, '');
}

function shareText({ lacking }: Blocker, whose: string): string {
  if (lacking.denominator === 0) return 'belum ada yang dilaporkan';
  const counts = `${formatCount(lacking.numerator)} dari ${formatCount(lacking.denominator)}${whose}`;
  return lacking.denominator < SMALL_DENOMINATOR ? counts : `${counts} (${formatPercent(lacking)})`;
}

/** What holds back most; `tied` where another holds back as many. */
type Most = Readonly<{ blocker: Blocker; lacking: string; tied?: boolean }>;

/**
 * What holds back most, in one or two sentences: "Dari 81 posyandu aktif yang belum melayani seluruh siklus hidup, paling
 * banyak dilaporkan belum 5 kader: 34 dari 76 yang dilaporkan (44,7%)." `most` is the first of them, null without any.
 */
export function blockersSentence(indicator: Indicator, counted: Ratio, held: Held, most: Most | null): string {
  const { unit, done } = indicator;
  if (counted.denominator === 0) return `Tidak ada ${unit} di sini.`;
  if (held.count === 0) return `Semua ${unit} sudah ${done}.`;
  const whole = `${formatCount(held.count)} ${unit} yang belum ${done}`;
  if (!most || most.blocker.lacking.numerator === 0) {
    const asked =
      held.silent > 0
        ? `; ${formatCount(held.silent)} di antaranya masih memiliki kriteria yang belum dilaporkan: tanyakan dahulu`
        : '';
    return `Dari ${whole}, tidak ada kriteria wajib yang dilaporkan kurang${asked}.`;
  }
  return `Dari ${whole}, ${most.tied ? 'antara lain' : 'paling banyak'} dilaporkan ${most.lacking}: ${reportedShare(most.blocker)}.`;
}

/** How the list is to be read, and who stands apart in it; one sentence each. */
export function blockersNotes(indicator: Indicator, held: Held): string[] {
  const noun = unitNoun(indicator);
  const some = (count: number, text: string) => (count > 0 ? [`${formatCount(count)} ${noun} ${text}`] : []);
  return [
    `Satu ${noun} dapat kurang beberapa kriteria, jadi jumlahnya dapat melebihi ${formatCount(held.count)}. “Menjadi sudah” menghitung ${noun} yang lengkap bila kriteria itu dan semua di atasnya terpenuhi.`,
    ...some(
      held.silent,
      'masih memiliki kriteria yang belum dilaporkan: itu tidak dihitung kurang, dan tidak dihitung terpenuhi.',
    ),
    ...some(held.declared, 'ditetapkan belum: selain kriteria, penetapannya perlu diubah.'),
    ...some(held.idle, 'tidak aktif, tidak dihitung di sini.'),
  ];
}

/** "12 dari 81 menjadi sudah": what meeting a criterion and all above it would bring. */
export function completedPhrase(completed: number, held: number): string {
  return `${formatCount(completed)} dari ${formatCount(held)} menjadi sudah`;
}

/** What a kecamatan can bring by itself: "Bila yang dapat didorong kecamatan saja terpenuhi: 2 dari 7 menjadi sudah ILP." */
export function ownSentence(lines: readonly BlockerLine[], held: Held): string {
  const [own] = ACTOR_GROUPS;
  const last = lines.filter(({ actor }) => own?.actors.includes(actor)).at(-1);
  return last
    ? `Bila yang dapat didorong kecamatan saja terpenuhi: ${completedPhrase(last.completed, held.count)} ILP.`
    : '';
}

/**
 * What holds back most, as a slide's message: "Posyandu: 81 dari 310 yang aktif belum melayani seluruh siklus hidup;
 * terbanyak belum 5 kader, 34 dari 76 yang dilaporkan". That nothing is left, or nothing was reported, is said.
 */
export function blockersMessage(indicator: Indicator, counted: Ratio, held: Held, most: Most | null): string {
  const subject = capitalised(unitNoun(indicator));
  const whole = indicator.unit.slice(unitNoun(indicator).length).trim();
  const all = `${formatCount(counted.denominator)}${whole === '' ? '' : ` yang ${whole}`}`;
  if (held.count === 0) return `${subject}: ${allOf(counted.denominator, indicator.unit)} sudah ${indicator.done}`;
  const head = `${subject}: ${formatCount(held.count)} dari ${all} belum ${indicator.done}`;
  if (!most || most.blocker.lacking.numerator === 0)
    return `${head}; ${held.silent > 0 ? 'masih ada kriteria yang belum dilaporkan, tanyakan dahulu' : 'tidak ada kriteria wajib yang dilaporkan kurang'}`;
  const { numerator, denominator } = most.blocker.lacking;
  return `${head}; ${most.tied ? 'antara lain' : 'terbanyak'} ${most.lacking}, ${formatCount(numerator)} dari ${formatCount(denominator)} yang dilaporkan`;
}

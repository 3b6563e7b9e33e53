import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import type { Assumption, WhatIf } from '@/lib/analysis/what-if';
import type { Ratio } from '@/lib/coverage/ratio';
import { type Target, unitsToTarget } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatPercent, formatRatio } from './format';
import { listed } from './listed';
import { unitNoun } from './headline';
import { targetPhrase } from './target';

/** What stands inside every frame and file of an assumption. */
export const ASSUMPTION_MARK = 'Andaian, bukan capaian';

/** `77,7% (241/310)`; of fewer than five `3 dari 4`, without a percentage. */
export function assumedFigure(ratio: Ratio): string {
  const { numerator, denominator } = ratio;
  if (denominator === 0) return 'tidak berlaku';
  if (denominator < SMALL_DENOMINATOR) return `${formatCount(numerator)} dari ${formatCount(denominator)}`;
  return `${formatPercent(ratio)} (${formatRatio(ratio)})`;
}

type Given = Readonly<{
  indicator: Indicator;
  assumption: Assumption;
  /** What is said of a facility that lacks a criterion, by code. */
  lackingOf: (code: string) => string;
  result: WhatIf<unknown>;
  target: Target | null;
}>;

/**
 * "Bila semua posyandu yang belum 5 kader memenuhinya, 12 posyandu lagi melayani seluruh siklus hidup dan cakupan di sini
 * menjadi 77,7% (241/310), dari 73,9% (229/310). Itu mencapai acuan nasional 75%."
 */
export function whatIfSentence({ indicator, assumption, lackingOf, result, target }: Given): string {
  const { before, after, gained } = result;
  const noun = unitNoun(indicator);
  const joined = after.denominator - before.denominator;
  const figures =
    gained.length === 0 && joined === 0
      ? `tidak ada ${noun} yang menjadi sudah; cakupan di sini tetap ${assumedFigure(before)}`
      : `${formatCount(gained.length)} ${noun} lagi ${indicator.done} dan cakupan di sini menjadi ${assumedFigure(after)}, dari ${assumedFigure(before)}`;
  return [
    `Bila ${conditions(assumption, lackingOf, noun)}, ${figures}.`,
    joined > 0 ? `${formatCount(joined)} ${noun} menjadi aktif dan ikut dihitung.` : '',
    reachedPhrase(after, target, indicator),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same for the kabupaten that the place is a part of: "Cakupan kabupaten menjadi 75,2% (233/310), dari 73,9% (229/310)." */
export function wholeSentence({ before, after }: Readonly<{ before: Ratio; after: Ratio }>, noun: string): string {
  const isSame = before.numerator === after.numerator && before.denominator === after.denominator;
  if (isSame) return `Cakupan ${noun} tetap ${assumedFigure(before)}.`;
  return `Cakupan ${noun} menjadi ${assumedFigure(after)}, dari ${assumedFigure(before)}.`;
}

function conditions({ criteria, facilities }: Assumption, lackingOf: (code: string) => string, noun: string): string {
  const single = facilities.filter(({ criterion }) => criterion !== null).length;
  const declared = facilities.length - single;
  return [
    criteria.length > 0 ? `semua ${noun} yang ${listed(criteria.map(lackingOf), 'atau')} memenuhinya` : '',
    single > 0 ? `${formatCount(single)} ${noun} yang dicentang memenuhi kriterianya` : '',
    declared > 0 ? `${formatCount(declared)} ${noun} yang dicentang ditetapkan sudah` : '',
  ]
    .filter(Boolean)
    .join(' serta ');
}

function reachedPhrase(after: Ratio, target: Target | null, indicator: Indicator): string {
  if (!target || after.denominator === 0) return '';
  const missing = unitsToTarget(after, target, indicator.direction);
  const name = targetPhrase(target, indicator);
  return missing === 0
    ? `Itu mencapai ${name}.`
    : `Masih perlu ${formatCount(missing)} ${unitNoun(indicator)} lagi untuk ${name}.`;
}

type Counted = Readonly<{ missing: readonly string[]; unreported: readonly string[] }>;

/** Whom the assumption leaves where they are and why, and how much of it rests on what nobody has reported. */
export function whatIfNotes<F extends Counted>(
  indicator: Indicator,
  { gained, short, declared, idle }: WhatIf<F>,
  required: readonly string[],
): string[] {
  const noun = unitNoun(indicator);
  const some = (count: number, text: string) => (count > 0 ? [`${formatCount(count)} ${noun} ${text}`] : []);
  const waiting = short.filter(({ unreported }) => unreported.some((code) => required.includes(code))).length;
  return [
    ...some(
      gained.filter(({ unreported }) => unreported.length > 0).length,
      'di antaranya memiliki kriteria yang belum dilaporkan, dan dianggap terpenuhi karena dicentang.',
    ),
    ...some(
      short.length,
      `masih kurang kriteria lain${waiting > 0 ? `, ${formatCount(waiting)} di antaranya juga belum dilaporkan sebagian` : ''}.`,
    ),
    ...some(declared.length, 'ditetapkan belum: kriteria saja tidak mengubahnya.'),
    ...some(idle.length, 'tidak aktif: tetap tidak menjadi sudah.'),
  ];
}

/** An assumed figure beside its bar: the percentage first, of a small place the counts. */
export function assumedBar(ratio: Ratio): Readonly<{ main: string; aside: string }> {
  if (ratio.denominator === 0) return { main: 'tidak berlaku', aside: '' };
  if (ratio.denominator < SMALL_DENOMINATOR) return { main: assumedFigure(ratio), aside: formatPercent(ratio) };
  return { main: formatPercent(ratio), aside: formatRatio(ratio) };
}

type Missing = Readonly<{ lacking: readonly string[]; unreported: readonly string[] }>;

/** How far a facility is from ILP: "3 kriteria dilaporkan kurang, 2 belum dilaporkan, ditetapkan belum". */
export function standsShort({ lacking, unreported }: Missing, isDeclared: boolean): string {
  return [
    lacking.length > 0 ? `${formatCount(lacking.length)} kriteria dilaporkan kurang` : '',
    unreported.length > 0 ? `${formatCount(unreported.length)} kriteria belum dilaporkan` : '',
    isDeclared ? 'ditetapkan belum' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

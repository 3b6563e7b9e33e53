import { hasFewEvents, readingOf } from '@/lib/analysis/reading';
import { monthOfYear, yearOf } from '@/lib/coverage/period';
import { compareFractions } from '@/lib/coverage/ratio';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { MonthSpan } from '@/lib/indicators/span';
import { rowTargetToDate } from '@/lib/pws/target-path';
import { capitalised, formatCount } from './format';
import { type Reached, countsSentence, reachedCounts } from './headline';
import { targetPhrase, targetToDatePhrase } from './target';

/**
 * How the areas of a list stand, in one sentence: how many have reached the target (up to the month, for a cumulative
 * figure), how many keep within the bound where less is better, and of counts and of rates with few events how many
 * recorded any.
 */
export function standingSentence(
  indicator: Indicator,
  rows: readonly CoverageRow[],
  noun: string,
  target: Target | null,
  span: MonthSpan,
): string {
  const reading = readingOf(indicator);
  if (indicator.kind === 'count' || rows.some((row) => hasFewEvents(row, reading)))
    return recordedSentence(indicator, rows, noun);
  if (!target) return `${formatCount(rows.length)} ${noun}; target belum ditetapkan.`;
  const name = targetToDatePhrase(target, indicator, span.last);
  const done =
    indicator.direction === 'lower' ? `tidak melebihi ${targetPhrase(target, indicator)}` : `sudah mencapai ${name}`;
  return (
    countsSentence(standingCounts(indicator, rows, span), noun, done) ||
    `Belum ada ${noun} dengan nilai pada periode ini.`
  );
}

/** How many rows have reached their own target, of a cumulative figure the one up to the span's last month. */
export function standingCounts(indicator: Indicator, rows: readonly CoverageRow[], span: MonthSpan): Reached {
  return indicator.kind === 'cumulative' ? toDateCounts(rows, indicator, span) : reachedCounts(rows);
}

/** Rows by their own target up to the span's last month; in December the year's. */
function toDateCounts(rows: readonly CoverageRow[], { kind }: Indicator, { last }: MonthSpan): Reached {
  if (monthOfYear(last) === 12) return reachedCounts(rows);
  const named = rows.filter(({ area }) => area.code !== null);
  const judged = named.flatMap((row) => {
    const [ratio, wanted] = [ratioOf(row), rowTargetToDate(row.target, kind, last)];
    return ratio && ratio.denominator > 0 && wanted ? [compareFractions(ratio, wanted) >= 0] : [];
  });
  const reached = judged.filter(Boolean).length;
  return { reached, missing: judged.length - reached, absent: named.length - judged.length };
}

/** "6 dari 17 kecamatan mencatat kematian ibu; 9 melaporkan nol; 2 belum lapor." */
function recordedSentence({ done }: Indicator, rows: readonly CoverageRow[], noun: string): string {
  const some = rows.filter(({ numerator }) => numerator !== null && numerator > 0).length;
  const none = rows.filter(({ numerator }) => numerator === 0).length;
  const silent = rows.filter(({ numerator, state }) => numerator === null && state === 'not-reported').length;
  if (some + none === 0) return `Belum ada ${noun} yang melapor pada periode ini.`;
  const parts = [
    `${formatCount(some)} dari ${formatCount(rows.length)} ${noun} mencatat ${done}`,
    none > 0 ? `${formatCount(none)} melaporkan nol` : '',
    silent > 0 ? `${formatCount(silent)} belum lapor` : '',
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

/** What a list's n/N or number is: "Angka n/N: ibu hamil yang mendapat K6", "Jumlah kematian ibu". */
export function figureNote({ kind, unit, done }: Indicator): string {
  if (kind === 'count') return `Jumlah ${done}.`;
  if (kind === 'rate') return `${capitalised(done)} dibagi ${unit}.`;
  return `Angka n/N: ${unit} yang ${done}.`;
}

/** What stands in a row that nothing applies to: "tanpa sasaran 2026" where the year has none. */
export function inapplicableWords({ kind }: Indicator, { last }: MonthSpan): string {
  return kind === 'cumulative' ? `tanpa sasaran ${yearOf(last)}` : 'tidak berlaku';
}

/** What a list of areas is headed by: counts are no achievement. */
export function listTitle({ kind }: Indicator, noun: string): string {
  const word = kind === 'count' ? 'Jumlah' : kind === 'rate' ? 'Angka' : 'Capaian';
  return `${word} per ${noun}`;
}

/** The version of a definition that is not the first: "Versi definisi: PWS-KIA 2010." Empty for all others. */
export function versionPhrase({ version }: Indicator): string {
  return version === '1' ? '' : `Versi definisi: ${version}.`;
}

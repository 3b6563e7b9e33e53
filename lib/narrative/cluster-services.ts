import type { ClusterLine, ClusterServices } from '@/lib/analysis/cluster-services';
import type { ReportedCount } from '@/lib/coverage/reported-count';
import { ratioOf } from '@/lib/coverage/tally';
import { formatCount, formatPercent, formatRatio } from './format';
import type { Wording } from './catch-up';
import { reasonWord, statusWithAction } from './pws';
import { sheetWords } from './pws-sheet';
import { reachedWord } from './reached';
import { targetPhrase } from './target';

/** One indicator of a klaster in words; empty where there is nothing to say. */
export type ClusterWords = Readonly<{ figure: string; counts: string; target: string; standing: string }>;

/** A service by its PWS words, a stock figure by whether it reaches its target. */
export function clusterWords(given: ClusterLine, wording: Wording): ClusterWords {
  if (given.kind === 'service') {
    const { indicator, row } = given.line;
    const { figure, counts, targetToDate } = sheetWords(given.line);
    const status = statusWithAction(row, wording, indicator.direction);
    return { figure, counts, target: targetToDate, standing: status || reasonWord(row.reason, indicator.kind) };
  }
  const { indicator, row, target } = given.line;
  const ratio = ratioOf(row);
  return {
    figure: ratio ? formatPercent(ratio) : row.state === 'not-reported' ? 'belum lapor' : 'tidak berlaku',
    counts: ratio ? formatRatio(ratio) : '',
    target: target ? targetPhrase(target, indicator) : '',
    standing: reachedWord(row),
  };
}

/** "18 indikator, 16 dilaporkan; 5 dari 14 yang bertarget mencapai target s.d. bulan ini." */
export function clusterSentence({ lines, reported, judged, reached }: ClusterServices): string {
  const known = `${formatCount(lines.length)} indikator, ${formatCount(reported)} dilaporkan`;
  if (judged === 0) return `${known}; belum ada yang dapat dibandingkan dengan target.`;
  return `${known}; ${formatCount(reached)} dari ${formatCount(judged)} yang bertarget mencapai targetnya s.d. bulan ini.`;
}

/** A criterion over puskesmas: "18 dari 20", with what nobody reported; of one puskesmas a plain word. */
export function criterionPhrase({ numerator, denominator, unreported }: ReportedCount): string {
  if (denominator + unreported === 1) {
    if (unreported === 1) return 'belum dilaporkan';
    return numerator === 1 ? 'terpenuhi' : 'belum terpenuhi';
  }
  const silent = unreported > 0 ? `${formatCount(unreported)} belum dilaporkan` : '';
  const known = denominator > 0 ? `${formatCount(numerator)} dari ${formatCount(denominator)}` : '';
  return [known, silent].filter(Boolean).join('; ');
}

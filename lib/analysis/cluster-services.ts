import type { Month } from '@/lib/coverage/period';
import { compareFractions } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import type { IndicatorLine } from '@/lib/exports/indicator-table';
import { CLUSTERS, type Cluster, type Indicator } from '@/lib/indicators/indicator';
import type { SheetLine } from '@/lib/pws/sheet';
import { targetToDate } from '@/lib/pws/target-path';

/** One indicator of a klaster: a service of the PWS sheet, or a stock figure of the ILP itself. */
export type ClusterLine = Readonly<{ kind: 'service'; line: SheetLine } | { kind: 'stock'; line: IndicatorLine }>;

/** `reported` indicators have a figure; `judged` those of them that are held against a target, `reached` reach it. */
export type ClusterServices = Readonly<{
  cluster: Cluster;
  lines: readonly ClusterLine[];
  reported: number;
  judged: number;
  reached: number;
}>;

/**
 * What each klaster delivers (KMK HK.01.07/MENKES/2015/2023): its indicators in catalogue order, stock figures first,
 * each once. Counts of cases and rates are not judged: of few events neither says much (lib/analysis/reading).
 */
export function clusterServices(
  stock: readonly IndicatorLine[],
  services: readonly SheetLine[],
  month: Month,
): ClusterServices[] {
  const all: ClusterLine[] = [
    ...stock.map((line): ClusterLine => ({ kind: 'stock', line })),
    ...services.map((line): ClusterLine => ({ kind: 'service', line })),
  ];
  return CLUSTERS.map((cluster) => {
    const lines = all.filter(({ line }) => line.indicator.cluster === cluster);
    const judged = lines.flatMap((line) => reaches(line, month) ?? []);
    return {
      cluster,
      lines,
      reported: lines.filter(hasFigure).length,
      judged: judged.length,
      reached: judged.filter(Boolean).length,
    };
  });
}

function hasFigure(given: ClusterLine): boolean {
  const { row } = given.line;
  return ('cumulative' in row ? row.cumulative.numerator : row.numerator) !== null;
}

/** Whether the figure is at its target up to the month or on the better side of it; null where nothing is held against. */
function reaches(given: ClusterLine, month: Month): boolean | null {
  const { indicator, target } = given.line;
  if (!target || !isJudged(indicator)) return null;
  const { row } = given.line;
  const ratio = ratioOf('cumulative' in row ? { state: row.state, ...row.cumulative } : row);
  if (!ratio || ratio.denominator === 0) return null;
  const order = compareFractions(ratio, targetToDate(target, indicator.kind, month));
  return indicator.direction === 'higher' ? order >= 0 : order <= 0;
}

function isJudged({ kind }: Indicator): boolean {
  return kind !== 'count' && kind !== 'rate';
}

import type { PilotGroup } from '@/lib/analysis/pilot-comparison';
import { measureOf } from '@/lib/coverage/tally';
import { formatPercent } from '@/lib/narrative/format';
import type { PairedLine } from './paired-lines';

/** A group's months as a line, named with its last figure: `Lokus 100,0%`. */
export function pilotLine(name: string, { months }: PilotGroup): PairedLine {
  const last = months.at(-1)?.tally;
  return {
    label: last && last.denominator > 0 ? `${name} ${formatPercent(last)}` : name,
    points: months.map(({ month, tally }) => ({ month, measure: measureOf(tally, 'stock') })),
  };
}

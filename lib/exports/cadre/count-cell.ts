import type { CadreTotal } from '@/lib/facilities/cadre-total';
import { type CadreIndicator, cadreTally } from '@/lib/facilities/cadre-total';
import { fraction } from '@/lib/coverage/ratio';
import { measureOf, ratioOf } from '@/lib/coverage/tally';
import { type Cell, NOT_APPLICABLE, NOT_REPORTED, figureCell } from '../cell';

/** A count of kader: no posyandu at all, none that reported, or a number, which may be a true nought. */
export function countCell({ expected, reported }: Pick<CadreTotal, 'expected' | 'reported'>, count: number): Cell {
  if (expected === 0) return NOT_APPLICABLE;
  return reported === 0 ? NOT_REPORTED : count;
}

/** The value of one of the indicators over kader. */
export function shareCell(total: CadreTotal, code: CadreIndicator): Cell {
  const measure = measureOf(cadreTally(total, code));
  const ratio = ratioOf(measure);
  return figureCell(measure.state, ratio && fraction(ratio));
}

import { compareFractions } from '@/lib/coverage/ratio';
import { measureOf, ratioOf } from '@/lib/coverage/tally';
import { type CadreTotal, cadreTally } from '@/lib/facilities/cadre-total';
import { NAME_ORDER } from '@/lib/narrative/format';
import { SMALL_DENOMINATOR } from './ranking';

/** One line of a view of kader: an area, or a posyandu of a hamlet in its desa (`parent`). */
export type CadreRow = Readonly<{
  code: string | null;
  name: string;
  hamlet: string | null;
  parent: string | null;
  total: CadreTotal;
}>;

export type CadreOrder = Readonly<{
  ranked: readonly CadreRow[];
  small: readonly CadreRow[];
  absent: readonly CadreRow[];
}>;

/** The share trained (KDR-LTH) of a line, or null where it has none. */
export function trainedRatio(total: CadreTotal) {
  return ratioOf(measureOf(cadreTally(total, 'KDR-LTH')));
}

/** Areas by the share of their kader that is trained, highest first, ties by name; small ones and absences apart. */
export function cadreOrder(rows: readonly CadreRow[]): CadreOrder {
  const isSmall = ({ total }: CadreRow) => total.cadres < SMALL_DENOMINATOR;
  const byShare = (a: CadreRow, b: CadreRow) => {
    const [left, right] = [trainedRatio(a.total), trainedRatio(b.total)];
    return (left && right ? compareFractions(right, left) : 0) || NAME_ORDER.compare(a.name, b.name);
  };
  const valued = rows.filter(({ total }) => trainedRatio(total)).sort(byShare);
  return {
    ranked: valued.filter((row) => !isSmall(row)),
    small: valued.filter(isSmall),
    absent: rows.filter(({ total }) => !trainedRatio(total)).sort((a, b) => NAME_ORDER.compare(a.name, b.name)),
  };
}

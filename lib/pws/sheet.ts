import type { Month } from '@/lib/coverage/period';
import { type Ratio, compareFractions } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import { INDICATOR_GROUPS } from '@/lib/indicators/groups';
import { CLUSTERS, type Indicator } from '@/lib/indicators/indicator';
import type { PwsRow } from './row';
import { targetToDate } from './target-path';

/** One indicator on the PWS sheet of a place, with the year's target in force there. */
export type SheetLine = Readonly<{ indicator: Indicator; row: PwsRow; target: Target | null }>;
export type SheetGroup = Readonly<{ title: string; lines: readonly SheetLine[] }>;

export const SHEET_ORDERS = ['siklus', 'klaster', 'prioritas'] as const;
/** By stage of life, by klaster of ILP, or what needs support first. */
export type SheetOrder = (typeof SHEET_ORDERS)[number];

/** The klaster of ILP as headings (KMK HK.01.07/MENKES/2015/2023). */
export const CLUSTER_TITLES: Readonly<Record<Indicator['cluster'], string>> = {
  '1': 'Klaster 1: manajemen',
  '2': 'Klaster 2: ibu dan anak',
  '3': 'Klaster 3: usia dewasa dan lanjut usia',
  '4': 'Klaster 4: penanggulangan penyakit menular',
  lintas: 'Lintas klaster',
};

/** A sheet's lines under their headings; headings without a line are left out, and every line stands once. */
export function sheetGroups(lines: readonly SheetLine[], order: SheetOrder, month: Month): SheetGroup[] {
  if (order === 'prioritas') return [{ title: 'Yang perlu dukungan lebih dahulu', lines: byNeed(lines, month) }];
  const groups =
    order === 'siklus'
      ? INDICATOR_GROUPS.map(({ title, holds }) => ({
          title,
          lines: lines.filter(({ indicator }) => holds(indicator)),
        }))
      : CLUSTERS.map((cluster) => ({
          title: CLUSTER_TITLES[cluster],
          lines: lines.filter(({ indicator }) => indicator.cluster === cluster),
        }));
  return groups.filter((group) => group.lines.length > 0);
}

/** Below the target before above it, worsening first; lines without a status last, in the order they came in. */
const NEED = ['jelek', 'cukup', 'kurang', 'baik', null] as const;

/** What needs support first: by status, a steady one after a falling one, then by how little of its target is reached. */
function byNeed(lines: readonly SheetLine[], month: Month): SheetLine[] {
  const steady = ({ row }: SheetLine) => Number(row.trend === 'steady');
  return [...lines].sort(
    (a, b) =>
      NEED.indexOf(a.row.status) - NEED.indexOf(b.row.status) ||
      steady(a) - steady(b) ||
      compareAttainment(attainment(a, month), attainment(b, month)),
  );
}

/** How much of its target to date a line has reached, as an exact ratio; of a lower-is-better one the reciprocal. */
function attainment({ indicator, row, target }: SheetLine, month: Month): Ratio | null {
  const value = ratioOf({ state: row.state, ...row.cumulative });
  const bound = target && targetToDate(target, indicator.kind, month);
  if (!value || !bound) return null;
  const [upper, lower] = indicator.direction === 'higher' ? [value, bound] : [bound, value];
  const ratio = {
    numerator: upper.numerator * lower.denominator,
    denominator: upper.denominator * lower.numerator,
  };
  return ratio.denominator > 0 ? ratio : null;
}

function compareAttainment(a: Ratio | null, b: Ratio | null): number {
  if (!a || !b) return Number(a === null) - Number(b === null);
  return compareFractions(a, b);
}

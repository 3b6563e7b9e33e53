import { type GapRow, closingAreas } from '@/lib/analysis/gap';
import type { CoverageRow } from '@/lib/coverage/row';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount } from './format';
import { unitNoun } from './headline';

/**
 * Where the missing units are: "Di 8 kecamatan yang belum mencapai acuan terdapat 50 dari 81 posyandu yang belum
 * melayani seluruh siklus hidup. Kesenjangan 4 posyandu dapat ditutup dari 1 kecamatan saja." Names no place;
 * without a target only what is left.
 */
export function gapSentence(
  { total, rows: areas }: Readonly<{ total: CoverageRow; rows: readonly CoverageRow[] }>,
  rows: readonly GapRow[],
  noun: string,
  indicator: Indicator,
): string {
  const unit = unitNoun(indicator);
  const all = rows.reduce((sum, { remaining }) => sum + remaining, 0);
  const undone = `${formatCount(all)} ${unit} belum ${indicator.done}`;
  if (total.target === null) return `${undone}; target belum ditetapkan.`;
  const below = rows.filter(({ toTarget }) => toTarget !== null && toTarget > 0);
  const inBelow = below.reduce((sum, { remaining }) => sum + remaining, 0);
  // Of an area without a value nobody knows whether it has reached anything.
  const known = areas.some(({ area, value }) => area.code !== null && value === null) ? ' yang memiliki nilai' : '';
  const where =
    below.length > 0
      ? `Di ${formatCount(below.length)} ${noun} yang belum mencapai acuan terdapat ${formatCount(inBelow)} dari ${formatCount(all)} ${unit} yang belum ${indicator.done}.`
      : `Semua ${noun}${known} sudah mencapai acuan; ${undone}.`;
  const missing = total.unitsToTarget ?? 0;
  if (missing === 0) return where;
  const closing = closingAreas(rows, missing).length;
  // Where all of them are needed, nothing is said by their number.
  if (closing >= below.length) return where;
  return `${where} Kesenjangan ${formatCount(missing)} ${unit} dapat ditutup dari ${formatCount(closing)} ${noun} saja.`;
}

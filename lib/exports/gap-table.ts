import { type GapRow, closingAreas } from '@/lib/analysis/gap';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import type { TableFrame } from './coverage-table';
import { definitionLines } from './definition';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

export type GapTableInput = TableFrame &
  Readonly<{ indicator: Indicator; target: Target | null; rows: readonly GapRow[]; missing: number }>;

/** Where the gap to the target can be closed, as a table out: every area with something left to win. */
export function gapTable({ indicator, target, rows, missing, ...frame }: GapTableInput): ExportTable {
  const isLower = indicator.direction === 'lower';
  const closing = new Set(closingAreas(rows, missing).map(({ row }) => row.area.code));
  return framedTable(frame, {
    subject: `${indicator.code} kesenjangan`,
    name: 'Kesenjangan',
    title: `${indicator.name}: di mana kesenjangan dapat ditutup`,
    definition: definitionLines(indicator, target),
    columns: [
      { key: 'code', header: 'Kode', kind: 'area-code' },
      { key: 'name', header: capitalised(frame.levelLabel), kind: 'text' },
      { key: 'remaining', header: remainingHeader(indicator), kind: 'count' },
      {
        key: 'toTarget',
        header: isLower
          ? `Perlu turun untuk batas di ${frame.levelLabel} ini`
          : `Perlu lagi untuk acuan di ${frame.levelLabel} ini`,
        kind: 'count',
      },
      { key: 'closes', header: 'Cukup menutup kesenjangan', kind: 'text' },
    ],
    rows: rows.map(({ row, remaining, toTarget }) => ({
      code: row.area.code,
      name: row.area.name,
      remaining,
      toTarget,
      closes: missing > 0 && closing.has(row.area.code) ? 'ya' : null,
    })),
  });
}

/** `Posyandu belum melayani …`; where less is better the cases themselves: `Balita wasting`, `Kematian ibu`. */
function remainingHeader(indicator: Indicator): string {
  const { direction, kind, done } = indicator;
  if (kind === 'rate') return capitalised(done);
  return capitalised(
    direction === 'higher' ? `${unitNoun(indicator)} belum ${done}` : `${unitNoun(indicator)} ${done}`,
  );
}

import type { Month } from '@/lib/coverage/period';
import { formatCount } from '@/lib/narrative/format';
import { spanName } from '@/lib/narrative/period';
import type { CoverBlock } from '../cover';
import { definitionLines } from '../definition';
import { EXAMPLE_LABEL, type Line, sourceText } from '../table';
import { type GridLayout, LAYOUT_WORDS } from './layout';
import type { GridFrame } from './official-table';
import { symbolLines } from './symbols';
import { indicatorHeading, periodsTitle } from './titles';

/** What stands in front of a workbook of indicators: what, where, when, from which source, every definition, the signs. */
export function gridCover(frame: GridFrame, layout: GridLayout): CoverBlock[] {
  const { grid, targets } = frame;
  const definitions = grid.indicators.map((indicator, index) => ({
    heading: indicatorHeading(indicator),
    lines: definitionLines(indicator, targets[index] ?? null).slice(1),
  }));
  const symbols = symbolLines(layout === 'panjang' ? 'words' : 'signs', grid.split);
  return [
    { heading: null, lines: mainLines(frame, layout) },
    ...definitions,
    { heading: 'Arti tanda', lines: symbols },
  ];
}

function mainLines(
  { grid, place, levelLabel, example, changed, closed, source }: GridFrame,
  layout: GridLayout,
): Line[] {
  const series = grid.series.flat();
  const months = [...new Set(series.map(({ asOf }) => asOf))].sort((a, b) => a - b);
  const { name, meaning } = LAYOUT_WORDS[layout];
  return [
    ...(example ? [{ label: 'Label', text: EXAMPLE_LABEL }] : []),
    { label: 'Wilayah', text: `${place.name}, per ${levelLabel} (${formatCount(grid.areas.length)} baris)` },
    { label: 'Periode', text: periodsTitle(grid.periods, series) },
    { label: 'Indikator', text: grid.indicators.map(({ code }) => code).join(', ') },
    { label: 'Susunan', text: `${name}: ${meaning}` },
    { label: 'Data per', text: changed ?? 'belum ada data' },
    ...standingLines(months, closed),
    { label: 'Sumber data', text: sourceText({ source }) },
    {
      label: 'Jumlah',
      text: 'Baris jumlah adalah jumlah pembilang dibagi jumlah penyebut, bukan rata-rata persentase.',
    },
  ];
}

/** Figures of months whose books are closed are final, all others may still change. */
function standingLines(months: readonly Month[], closed: ReadonlySet<Month>): Line[] {
  const lines = [
    { label: 'Final', text: spansText(months.filter((month) => closed.has(month))) },
    { label: 'Sementara', text: spansText(months.filter((month) => !closed.has(month))) },
  ];
  return lines.filter(({ text }) => text !== '');
}

/** Months that follow each other as one span, the spans in a row. */
function spansText(months: readonly Month[]): string {
  const spans: { first: Month; last: Month }[] = [];
  for (const month of months) {
    const open = spans.at(-1);
    if (open && open.last === month - 1) open.last = month;
    else spans.push({ first: month, last: month });
  }
  return spans.map(spanName).join(', ');
}

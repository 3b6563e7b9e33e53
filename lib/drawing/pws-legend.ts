import type { PwsStatus } from '@/lib/pws/status';
import type { Mark } from './mark';
import { INK, MUTED_INK, NOT_REPORTED_HATCH, OUTLINE, HAIRLINE } from './palette';
import type { PwsGraphModel } from './pws-graph-model';
import { STATUS_MARK, statusMark } from './status-mark';
import { textWidth } from './text-width';

const SIZE = 11;
const ROW = 20;
const GAP = 18;

type Entry = Readonly<{ text: string; marks: (x: number, y: number) => Mark[] }>;

const STATUS_TEXTS: readonly (readonly [status: PwsStatus, higher: string, lower: string])[] = [
  ['baik', 'Baik: di atas target, naik/tetap', 'Baik: di bawah batas, turun/tetap'],
  ['kurang', 'Kurang: di atas target, turun', 'Kurang: di bawah batas, naik'],
  ['cukup', 'Cukup: di bawah target, naik', 'Cukup: di atas batas, turun'],
  ['jelek', 'Jelek: di bawah target, turun/tetap', 'Jelek: di atas batas, naik/tetap'],
];

/**
 * The key of the graph in as many lines as it needs: each status with its mark and its meaning in this direction, then
 * the absences that occur. Below and steady is the district's setting and stands with the status it was given.
 */
export function pwsLegend(
  { columns, total }: PwsGraphModel,
  { direction, belowSteady }: Readonly<{ direction: 'higher' | 'lower'; belowSteady: PwsStatus }>,
  { top, width }: Readonly<{ top: number; width: number }>,
): { marks: Mark[]; height: number } {
  const all = [...columns, total];
  const entries: (Entry | false)[] = [
    ...STATUS_TEXTS.map(([status, higher, lower]) => {
      const text = steadyText(status, direction === 'higher' ? higher : lower, belowSteady);
      return { text, marks: (x: number, y: number) => [statusMark(status, x, y)] };
    }),
    all.some(({ status, height }) => status === null && height !== null) && {
      text: 'belum dapat dinilai',
      marks: (x, y) => [box(x, y, HAIRLINE)],
    },
    all.some(({ absence }) => absence === 'not-reported') && {
      text: '… belum lapor',
      marks: (x, y) => [box(x, y, NOT_REPORTED_HATCH)],
    },
    all.some(({ absence }) => absence === 'not-applicable') && { text: '– tidak berlaku', marks: () => [] },
    columns.some(({ ownTarget }) => ownTarget !== null) && {
      text: 'target sendiri',
      marks: (x, y) => [
        { kind: 'line', x1: x, y1: y + 6, x2: x + STATUS_MARK, y2: y + 6, stroke: INK, strokeWidth: 2.5 },
      ],
    },
    all.some(({ small }) => small) && { text: '* jumlah kecil', marks: () => [] },
  ];
  return laidOut(
    entries.filter((entry) => entry !== false),
    top,
    width,
  );
}

function steadyText(status: PwsStatus, text: string, belowSteady: PwsStatus): string {
  if (status === 'jelek' && belowSteady !== 'jelek') return text.replace('/tetap', '');
  return status === 'cukup' && belowSteady === 'cukup' ? `${text}/tetap` : text;
}

function laidOut(entries: readonly Entry[], top: number, width: number): { marks: Mark[]; height: number } {
  let [x, line] = [0, 0];
  const marks = entries.flatMap(({ text, marks: sign }): Mark[] => {
    const signs = sign(0, 0).length > 0;
    const indent = signs ? STATUS_MARK + 6 : 0;
    const reach = indent + textWidth(text, SIZE);
    if (x > 0 && x + reach > width) [x, line] = [0, line + 1];
    const [left, y] = [x, top + line * ROW];
    x += reach + GAP;
    return [
      ...sign(left, y + 2),
      { kind: 'text', x: left + indent, y: y + 12, text, size: SIZE, fill: signs ? INK : MUTED_INK },
    ];
  });
  return { marks, height: (line + 1) * ROW };
}

function box(x: number, y: number, fill: typeof NOT_REPORTED_HATCH | string): Mark {
  const place = { x: x + 0.5, y: y + 0.5, width: STATUS_MARK - 1, height: STATUS_MARK - 1 };
  return { kind: 'rect', ...place, fill, stroke: OUTLINE, strokeWidth: 1 };
}

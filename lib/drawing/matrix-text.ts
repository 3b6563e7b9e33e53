import { ABSENCES } from '@/lib/exports/cell';
import type { Indicator } from '@/lib/indicators/indicator';
import { ratioOf } from '@/lib/coverage/tally';
import { formatPercent, formatRate } from '@/lib/narrative/format';
import { type CellSign, cellSign } from '@/lib/pws/cell-sign';
import type { PwsRow } from '@/lib/pws/row';
import { EXAMPLE_NOTE } from './example-note';
import { escaped } from './svg-text';

/** One indicator as a column: its code leads to `href`; `target` is the place's own, up to the month, as text. */
export type MatrixColumn = Readonly<{
  indicator: Pick<Indicator, 'code' | 'name' | 'kind' | 'per'>;
  href: string;
  target: string;
}>;
/** A group of the life cycle: a table of its own, so that paper can take one after the other. */
export type MatrixGroup = Readonly<{ title: string; columns: readonly MatrixColumn[] }>;
export type MatrixName = Readonly<{ name: string; href: string }>;
/** A kecamatan and its desa; `cells` in the order of all groups' columns. */
export type MatrixBlock = Readonly<{
  parent: MatrixName;
  lines: readonly Readonly<{ area: MatrixName; cells: readonly PwsRow[] }>[];
}>;

export type MatrixTextInput = Readonly<{
  /** What the rows are: `Desa/kelurahan`. */
  heading: string;
  /** True: the word CONTOH stands inside the table, on a screen and in every group on paper. */
  example: boolean;
  groups: readonly MatrixGroup[];
  blocks: readonly MatrixBlock[];
}>;

/** The classes that app/_ui/styles/matrix.css draws as marks and says as words. Short: there are thousands. */
export const SIGN_CLASSES: Readonly<Record<CellSign, string>> = {
  baik: 'b',
  kurang: 'k',
  cukup: 'c',
  'cukup-tetap': 'ct',
  jelek: 'j',
  'jelek-tetap': 'jt',
  unjudged: 'u',
  'not-reported': 'n',
  'not-applicable': 'a',
};

/** The head's third line: the place's own target of each indicator, up to the month. */
const TARGET = 'Target s.d. bulan ini';

/**
 * The matrix as HTML text: the names once, then a table for each group. On a screen the tables stand side by side
 * behind the names, which stay in sight; each keeps its row headings for paper and for readers of the text. Thousands
 * of cells are written as one text because making an element of each takes a server ten times as long, and without the
 * end tags that HTML leaves out because a page carries it twice. All names and addresses are escaped.
 */
export function matrixText({ heading, example, groups, blocks }: MatrixTextInput): string {
  const note = example ? EXAMPLE_NOTE : '';
  let from = 0;
  const tables = groups.map((group) => {
    const text = tableText({ heading, note }, group, blocks, from);
    from += group.columns.length;
    return text;
  });
  return namesText({ heading, note }, blocks) + tables.join('');
}

/** A cell's figure without its sign: `82,1`, per thousands for a rate; `*` behind it where reports are missing. */
export function matrixFigure({ state, cumulative }: PwsRow, { kind, per }: Pick<Indicator, 'kind' | 'per'>): string {
  const ratio = ratioOf({ state, ...cumulative });
  if (!ratio) return state === 'not-reported' ? ABSENCES['not-reported'].sign : ABSENCES['not-applicable'].sign;
  const text = kind === 'rate' ? formatRate(ratio, per ?? 1) : formatPercent(ratio).replace('%', '');
  return state === 'partial' ? `${text}*` : text;
}

/** What stands above the names. */
type Corner = Readonly<{ heading: string; note: string }>;

function namesText({ heading, note }: Corner, blocks: readonly MatrixBlock[]): string {
  const names = blocks.map(
    ({ parent, lines }) => `<b>${link(parent)}</b>` + lines.map(({ area }) => `<span>${link(area)}</span>`).join(''),
  );
  const corner = [note, escaped(heading), TARGET].map((line) => `<em>${line}</em>`).join('');
  return `<div class="matrix-names"><div class="matrix-corner">${corner}</div>${names.join('')}</div>`;
}

function tableText(
  { heading, note }: Corner,
  { title, columns }: MatrixGroup,
  blocks: readonly MatrixBlock[],
  from: number,
) {
  const span = columns.length;
  const heads = columns.map(
    ({ indicator: { name, code }, href }) =>
      `<th scope=col><a href="${escaped(href)}" title="${escaped(name)}">${escaped(code)}</a>`,
  );
  const targets = columns.map(({ target }) => `<td>${escaped(target)}`);
  const bodies = blocks.map(({ parent, lines }) => {
    const rows = lines.map(({ area, cells }) => {
      const own = columns.map(({ indicator }, index) => cellText(cells[from + index], indicator));
      return `<tr><th>${escaped(area.name)}${own.join('')}`;
    });
    return `<tbody><tr class=parent><th scope=rowgroup>${escaped(parent.name)}<td colspan=${span}>${rows.join('')}`;
  });
  return (
    `<table><thead><tr class=group><td>${note}<th scope=colgroup colspan=${span}>${escaped(title)}` +
    `<tr><th scope=col>${escaped(heading)}${heads.join('')}` +
    `<tr class=target><th scope=row>${TARGET}${targets.join('')}${bodies.join('')}</table>`
  );
}

/** The style sheet draws the sign as its mark and says its word to those who do not see it. */
function cellText(row: PwsRow | undefined, indicator: MatrixColumn['indicator']): string {
  return row ? `<td class=${SIGN_CLASSES[cellSign(row)]}>${matrixFigure(row, indicator)}` : '<td>';
}

function link({ name, href }: MatrixName): string {
  return `<a href="${escaped(href)}">${escaped(name)}</a>`;
}

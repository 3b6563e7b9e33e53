import type { MarkLooks } from './sheet-part';
import { XML_HEAD } from './markup';
import { type Element, XmlPart } from './xml-part';

/** Where the looks of the list and of the marks stand in a workbook's styles. */
export type Looks = Readonly<{ marks: MarkLooks; list: ListLooks }>;
export type ListLooks = Readonly<Record<'title' | 'note' | 'header' | 'text' | 'link' | 'error' | 'warning', number>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The order that ECMA-376 (18.8.39) lays down. */
const ORDER =
  'numFmts,fonts,fills,borders,cellStyleXfs,cellXfs,cellStyles,dxfs,tableStyles,colors,AlternateContent,extLst'.split(
    ',',
  );
const INK = '<color rgb="FF1A1D1C"/>';
const FACE = '<name val="Arial"/><family val="2"/>';
const FONTS = [
  `<font><sz val="10"/>${INK}${FACE}</font>`,
  `<font><b/><sz val="10"/>${INK}${FACE}</font>`,
  `<font><b/><sz val="14"/>${INK}${FACE}</font>`,
  `<font><u/><sz val="10"/><color rgb="FF0F4F4B"/>${FACE}</font>`,
];
const [ERROR, WARNING] = ['FFF6C1BA', 'FFFBE7A1'];
const FILLS = ['FFEEF1F4', ERROR, WARNING].map(
  (rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
);
const HAIR = '<border><left/><right/><top/><bottom style="hair"><color rgb="FF9AA5B1"/></bottom><diagonal/></border>';
/** Errors have a full frame, warnings a dashed one: they differ on a black-and-white print too. */
const MARKS = [
  mark(ERROR, '<font><b/><color rgb="FF7A1A10"/></font>', 'thin', 'FF9B2C1F'),
  mark(WARNING, '<font><color rgb="FF5A4300"/></font>', 'dashed', 'FF8A5A00'),
];
const XFS: Readonly<Record<keyof ListLooks, readonly [font: number, fill: number | null, extra: string]>> = {
  title: [2, null, ''],
  note: [0, null, ''],
  header: [1, 0, ''],
  // The mark of a text keeps `=1+1` one, also when somebody edits the cell.
  text: [0, null, ' quotePrefix="1"'],
  link: [3, null, ''],
  error: [1, 1, ''],
  warning: [1, 2, ''],
};
const NO_FONT = ['<font><sz val="11"/><name val="Calibri"/></font>'];
const NO_FILLS = ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`);
const NO_BORDER = ['<border><left/><right/><top/><bottom/><diagonal/></border>'];
const NO_XF = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'];

/** The styles of a workbook that has none; `format` is how a cell without a style of its own shows itself. */
export function plainStyles(format = 0): string {
  const xf = `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${format ? ' applyNumberFormat="1"' : ''}/>`;
  return (
    `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1">${NO_FONT.join('')}</fonts><fills count="2">${NO_FILLS.join('')}</fills>` +
    `<borders count="1">${NO_BORDER.join('')}</borders><cellStyleXfs count="1">${NO_XF.join('')}</cellStyleXfs>` +
    `<cellXfs count="1">${xf}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

/** Adds our looks to a workbook's styles; what is there keeps its number. */
export function withLooks(text: string): { text: string; looks: Looks } {
  const styles = new Styles(text);
  const font = styles.add('fonts', FONTS, NO_FONT);
  const fill = styles.add('fills', FILLS, NO_FILLS);
  const border = styles.add('borders', [HAIR], NO_BORDER);
  const names = Object.keys(XFS) as (keyof ListLooks)[];
  const xfs = names.map((name) => {
    const [ownFont, ownFill, extra] = XFS[name];
    const framed = name !== 'title' && name !== 'note';
    const wrap = framed ? '<alignment vertical="top" wrapText="1"/>' : '';
    return (
      `<xf numFmtId="${name === 'text' ? 49 : 0}" fontId="${font + ownFont}" fillId="${ownFill === null ? 0 : fill + ownFill}" ` +
      `borderId="${framed ? border : 0}"${styles.has('cellStyleXfs') ? ' xfId="0"' : ''}${extra} applyNumberFormat="1" ` +
      `applyFont="1" applyFill="1" applyBorder="1"${framed ? ' applyAlignment="1"' : ''}>${wrap}</xf>`
    );
  });
  const xf = styles.add('cellXfs', xfs, NO_XF);
  const dxf = styles.add('dxfs', MARKS, []);
  const list = Object.fromEntries(names.map((name, index) => [name, xf + index])) as ListLooks;
  return { text: styles.result(), looks: { marks: { error: dxf, warning: dxf + 1 }, list } };
}

class Styles {
  private readonly part: XmlPart;

  constructor(text: string) {
    this.part = new XmlPart(text);
  }

  has(section: string): boolean {
    return (this.find(section)?.children.length ?? 0) > 0;
  }

  /** Adds to a section, which begins with `first` when it has nothing yet; returns the number of what was added first. */
  add(section: string, items: readonly string[], first: readonly string[]): number {
    const found = this.find(section);
    const held = found ? found.children.map(({ from, to }) => this.part.text.slice(from, to)) : [];
    const begun = held.length > 0 ? [] : first;
    const count = (held.length || first.length) + items.length;
    const p = this.part.prefix;
    const xml = [...begun, ...items].join('').replace(/<(\/?)(?=[a-z])/g, `<$1${p}`);
    const whole = `<${p}${section} count="${count}">${held.join('')}${xml}</${p}${section}>`;
    if (found) {
      this.part.replace(found, whole);
    } else {
      const later = ORDER.slice(ORDER.indexOf(section) + 1);
      const next = this.part.root.children.find(({ name }) => later.includes(name));
      if (next) this.part.insertBefore(next, whole);
      else this.part.append(this.part.root, whole);
    }
    return count - items.length;
  }

  result(): string {
    return this.part.result();
  }

  private find(section: string): Element | undefined {
    return this.part.root.children.find(({ name }) => name === section);
  }
}

function mark(fill: string, font: string, frame: string, colour: string): string {
  const side = (name: string) => `<${name} style="${frame}"><color rgb="${colour}"/></${name}>`;
  const border = ['left', 'right', 'top', 'bottom'].map(side).join('');
  const pattern = `<patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill>`;
  return `<dxf>${font}<fill>${pattern}</fill><border>${border}</border></dxf>`;
}

import type { Attributes } from '@/lib/imports/workbook/xml';
import { columnOf } from '@/lib/imports/workbook/sheet';
import { type Mark, type MarkKind, rangesOf } from './marks';
import { type Element, XmlPart } from './xml-part';

/** The numbers of the looks of marked cells, in the workbook's styles. */
export type MarkLooks = Readonly<Record<MarkKind, number>>;

/**
 * The condition of our colours: always true, and known again by its words. A colour by condition leaves every cell as
 * it was written, its style, formula and absence included, and is taken away without a trace.
 */
const CONDITION = 'LEN("Pantau ILP")>0';
const OURS = /LEN\("Pantau ILP"\)/;
const RANGES_A_RULE = 100;
/** What may stand before, and what stands after, in the order that ECMA-376 (18.3.1.99) lays down for a sheet. */
const AFTER_DRAWING = ['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'];
const LAST = ['AlternateContent', 'tableParts', 'extLst'];
const AFTER_COLOURS = [
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  ...AFTER_DRAWING,
  ...LAST,
];

/** A sheet's part under change. */
export class SheetPart {
  private readonly part: XmlPart;
  /** How far each of the rows reaches that are marked as a whole. */
  private readonly lastColumns = new Map<number, number>();
  private changed = false;

  constructor(
    text: string,
    private readonly marks: readonly Mark[],
  ) {
    const wanted = new Set(marks.flatMap(({ row, whole }) => (whole ? [row] : [])));
    const reach = wanted.size > 0 ? reachOf(wanted, this.lastColumns) : undefined;
    this.part = new XmlPart(text, new Set(['sheetData']), reach);
  }

  /** The sheet is no longer the one that opens; two such would both be written to at once. */
  deselect(): void {
    for (const view of this.childrenOf('sheetViews').flatMap(({ children }) => children)) {
      if (!view.attributes().has('tabSelected')) continue;
      this.part.setAttribute(view, 'tabSelected', null);
      this.changed = true;
    }
  }

  /** Takes away the colours of an earlier copy and lays on those of the marks, above every other condition. */
  colour(looks: MarkLooks): void {
    const own = this.childrenOf('conditionalFormatting');
    const stale = own.filter((element) => OURS.test(this.part.inside(element).replaceAll('&quot;', '"')));
    for (const element of stale) this.part.replace(element, '');
    this.changed ||= stale.length > 0;
    const ranges = rangesOf(this.marks, this.lastColumns);
    const rules = (['error', 'warning'] as const).flatMap((kind) =>
      chunks(ranges[kind], RANGES_A_RULE).map((sqref) => ({ kind, sqref })),
    );
    if (rules.length === 0) return;
    this.yieldPriority(rules.length, new Set(stale));
    const p = this.part.prefix;
    const xml = rules.map(
      ({ kind, sqref }, index) =>
        `<${p}conditionalFormatting sqref="${sqref.join(' ')}"><${p}cfRule type="expression" dxfId="${looks[kind]}" ` +
        `priority="${index + 1}"><${p}formula>${CONDITION.replace('>', '&gt;')}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
    );
    this.insert(xml.join(''), AFTER_COLOURS);
  }

  /** The relation to the boxes of comments, when the sheet names one. */
  get drawing(): string | undefined {
    return this.childrenOf('legacyDrawing')[0]?.attributes().get('id');
  }

  draw(id: string, office: string): void {
    const { prefix } = this.part;
    this.insert(`<${prefix}legacyDrawing xmlns:r="${office}" r:id="${id}"/>`, [...AFTER_DRAWING, ...LAST]);
  }

  /** The new text, or null when it is the old one. */
  result(): string | null {
    return this.changed ? this.part.result() : null;
  }

  private insert(xml: string, after: readonly string[]): void {
    const { root } = this.part;
    const data = root.children.findIndex(({ name }) => name === 'sheetData');
    const next = root.children.slice(data + 1).find(({ name }) => after.includes(name));
    if (next) this.part.insertBefore(next, xml);
    else this.part.append(root, xml);
    this.changed = true;
  }

  private yieldPriority(by: number, stale: ReadonlySet<Element>): void {
    const walk = (element: Element) => {
      if (stale.has(element)) return;
      if (element.name === 'cfRule') {
        const priority = Number(element.attributes().get('priority'));
        if (Number.isInteger(priority)) this.part.setAttribute(element, 'priority', String(priority + by));
      }
      element.children.forEach(walk);
    };
    walk(this.part.root);
  }

  private childrenOf(name: string): Element[] {
    return this.part.root.children.filter((element) => element.name === name);
  }
}

/** Notes the last column that has a cell in each of the wanted rows. */
function reachOf(wanted: ReadonlySet<number>, lastColumns: Map<number, number>) {
  let [row, column] = [0, 0];
  return (name: string, attributes: Attributes) => {
    if (name === 'row') {
      row = Number(attributes().get('r') ?? row + 1);
      column = 0;
    } else if (name === 'c' && wanted.has(row)) {
      const reference = attributes().get('r');
      column = reference === undefined ? column + 1 : columnOf(reference) + 1;
      lastColumns.set(row, Math.max(column, lastColumns.get(row) ?? 0));
    }
  };
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

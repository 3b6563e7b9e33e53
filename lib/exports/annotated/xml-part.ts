import { WorkbookFailure, damaged } from '@/lib/imports/workbook/failure';
import { type Attributes, readXmlText } from '@/lib/imports/workbook/xml';

/** An element and where it stands in the text: `from`..`start` its opening tag, `end`..`to` its closing one. */
export type Element = Readonly<{
  name: string;
  attributes: Attributes;
  from: number;
  start: number;
  children: Element[];
}> & { end: number; to: number };

/** What lies inside elements that are too many to be kept, as it is met. */
export type Passed = (name: string, attributes: Attributes) => void;

/** No list of styles, comments or links of a real workbook comes near it; the cells of a sheet are not kept. */
const MOST_ELEMENTS = 500_000;

/**
 * A part of a workbook that is changed in some places and otherwise stays as it was written, to the letter. Elements
 * named in `opaque` are kept without what is in them; `passed` is told of that.
 */
export class XmlPart {
  readonly root: Element;
  private readonly edits: { from: number; to: number; xml: string }[] = [];

  constructor(
    readonly text: string,
    opaque: ReadonlySet<string> = new Set(),
    passed: Passed = () => undefined,
  ) {
    this.root = treeOf(text, opaque, passed);
  }

  /** What stands before the names of the root's own elements: `x:` or nothing. */
  get prefix(): string {
    return /^<([^\s:/>]+:)/.exec(this.text.slice(this.root.from, this.root.from + 100))?.[1] ?? '';
  }

  /** What is written inside an element. */
  inside({ start, end }: Element): string {
    return this.text.slice(start, end);
  }

  replace({ from, to }: Readonly<{ from: number; to: number }>, xml: string): void {
    this.edits.push({ from, to, xml });
  }

  insertBefore({ from }: Element, xml: string): void {
    this.replace({ from, to: from }, xml);
  }

  /** Adds to the end of an element, also when it has been written without content. */
  append(element: Element, xml: string): void {
    const { from, start, end, to } = element;
    if (end < to) return this.replace({ from: end, to: end }, xml);
    const tag = this.text.slice(from, start);
    const [name = ''] = /[^\s</>]+/.exec(tag) ?? [];
    this.replace({ from, to }, `${tag.replace(/\s*\/>$/, '')}>${xml}</${name}>`);
  }

  /** Writes an attribute of an element anew, or takes it away with null. */
  setAttribute({ from, start }: Element, name: string, value: string | null): void {
    const tag = this.text.slice(from, start);
    const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
    const written = value === null ? bare : bare.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trim()}`);
    this.replace({ from, to: start }, written);
  }

  /** The text with all changes made; in one place, what is added stands before what is replaced, in the order asked for. */
  result(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, xml } of [...this.edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
      if (from < at) throw damaged();
      pieces.push(this.text.slice(at, from), xml);
      at = to;
    }
    return [...pieces, this.text.slice(at)].join('');
  }
}

function treeOf(text: string, opaque: ReadonlySet<string>, passed: Passed): Element {
  const open: Element[] = [];
  let root: Element | null = null;
  let count = 0;
  let inside = 0;
  readXmlText(text, {
    open(name, attributes, from, start) {
      if (inside > 0) {
        inside += 1;
        return passed(name, attributes);
      }
      count += 1;
      if (count > MOST_ELEMENTS) throw new WorkbookFailure('too-large', 'Buku kerja terlalu rumit untuk ditandai.');
      const element: Element = { name, attributes, from, start, end: start, to: start, children: [] };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else if (root) throw damaged();
      else root = element;
      open.push(element);
      if (opaque.has(name)) inside = 1;
    },
    close(_name, from, to) {
      if (inside > 1) {
        inside -= 1;
        return;
      }
      inside = 0;
      const element = open.pop();
      if (!element) throw damaged();
      element.end = from;
      element.to = to;
    },
    text() {},
  });
  if (!root) throw damaged();
  return root;
}

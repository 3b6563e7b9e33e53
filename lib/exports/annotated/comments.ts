import { XML_HEAD, xmlText } from './markup';
import { type Element, XmlPart } from './xml-part';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const AUTHOR = 'Pantau ILP';
/** How our comments begin, by which a later copy knows them even when another program has written them anew. */
const OURS = /^\s*(KESALAHAN|PERINGATAN) \([a-z-]+\): /;
/** Between what we say of a cell and what had been said of it before. */
const BEFORE = 'Catatan semula:';
/** Line breaks as programs write them, at the ends of a text. */
const BREAKS = /^(?:\s|&#10;|&#13;)+|(?:\s|&#10;|&#13;)+$/g;

export type CommentsPart = Readonly<{
  text: string;
  /** Cells that had no comment and have one now, and those whose comment was ours alone and is gone. */
  added: readonly string[];
  removed: readonly string[];
  /** Every cell that had a comment before. */
  before: readonly string[];
}>;

/** A part that holds no comments yet. */
export function noComments(): string {
  return `${XML_HEAD}<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;
}

/**
 * Puts comments on cells, by their names. A comment that stands there already is kept below ours; comments of an
 * earlier copy of ours are taken away first. Where people talk in threads, spreadsheets show the thread alone: those
 * are left as they are.
 */
export function withComments(text: string, comments: ReadonlyMap<string, string>): CommentsPart {
  const part = new XmlPart(text);
  const { prefix, root } = part;
  const authors = child(root, 'authors');
  const list = child(root, 'commentList');
  if (!authors || !list) return withComments(noComments(), comments);
  const author = authors.children.length;
  const threads = new Set(
    authors.children.flatMap((each, index) => (part.inside(each).startsWith('tc=') ? [index] : [])),
  );
  const before = new Map<string, Element>();
  const removed: string[] = [];
  for (const element of list.children) before.set(element.attributes().get('ref') ?? '', element);
  for (const [ref, element] of before) {
    const body = child(element, 'text');
    if (!body || threads.has(Number(element.attributes().get('authorId')))) continue;
    const { runs, ours: isOurs } = saidBefore(part, body);
    const ours = comments.get(ref);
    if (ours !== undefined) {
      const kept = runs === '' ? '' : `${run(prefix, `\n\n${BEFORE}\n`, false)}${runs}`;
      part.replace(body, `<${prefix}text>${paragraphs(prefix, ours)}${kept}</${prefix}text>`);
    } else if (isOurs && runs === '') {
      part.replace(element, '');
      removed.push(ref);
    } else if (isOurs) {
      part.replace(body, `<${prefix}text>${runs}</${prefix}text>`);
    }
  }
  const added = [...comments.keys()].filter((ref) => !before.has(ref));
  part.append(authors, `<${prefix}author>${AUTHOR}</${prefix}author>`);
  part.append(
    list,
    added
      .map((ref) => {
        const body = paragraphs(prefix, comments.get(ref) ?? '');
        return `<${prefix}comment ref="${ref}" authorId="${author}"><${prefix}text>${body}</${prefix}text></${prefix}comment>`;
      })
      .join(''),
  );
  return { text: part.result(), added, removed, before: [...before.keys()] };
}

/** What people said of a cell, as it was written: all of a comment that is not ours, else what stands below ours. */
function saidBefore(part: XmlPart, body: Element): { runs: string; ours: boolean } {
  const { prefix } = part;
  const words = (element: Element): string =>
    element.name === 't' ? part.inside(element) : element.children.map(words).join('');
  const plain = (text: string) => `<${prefix}r><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}r>`;
  // A text alone becomes a run: before other runs a bare text is out of order.
  const pieces = body.children.flatMap((element) => {
    if (element.name === 'r') return [{ words: words(element), xml: part.text.slice(element.from, element.to) }];
    return element.name === 't' ? [{ words: words(element), xml: plain(words(element)) }] : [];
  });
  const said = (of: typeof pieces) => (of.every((each) => each.words === '') ? '' : of.map(({ xml }) => xml).join(''));
  if (!OURS.test(words(body))) return { runs: said(pieces), ours: false };
  let passed = '';
  for (const [index, piece] of pieces.entries()) {
    passed += piece.words;
    const at = passed.lastIndexOf(BEFORE);
    if (at < 0) continue;
    const rest = passed.slice(at + BEFORE.length).replace(BREAKS, '');
    return { runs: (rest === '' ? '' : plain(rest)) + said(pieces.slice(index + 1)), ours: true };
  }
  return { runs: '', ours: true };
}

/** Each finding in a run of its own, what it is in bold. */
function paragraphs(prefix: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      const [head = ''] = OURS.exec(line) ?? [];
      const start = index > 0 ? '\n' : '';
      return head === ''
        ? run(prefix, `${start}${line}`, false)
        : run(prefix, `${start}${head}`, true) + run(prefix, line.slice(head.length), false);
    })
    .join('');
}

function run(prefix: string, text: string, bold: boolean): string {
  const weight = bold ? `<${prefix}b/>` : '';
  const look = `<${prefix}rPr>${weight}<${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr>`;
  return `<${prefix}r>${look}<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`;
}

function child(element: Element, name: string): Element | undefined {
  return element.children.find((each) => each.name === name);
}

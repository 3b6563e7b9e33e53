import { damaged } from './failure';

/** A tag's attributes by name without prefix, looked at only when they are asked for. */
export type Attributes = () => ReadonlyMap<string, string>;

/**
 * What stands in a piece of XML, in its order; names are without their prefix, `from` and `to` say where the tag itself
 * stands in the text. An element without content closes where its tag ends.
 */
export type XmlHandler = Readonly<{
  open(name: string, attributes: Attributes, from: number, to: number): void;
  close(name: string, from: number, to: number): void;
  /** Text with its entities resolved; the text of one element may come in several pieces. */
  text(text: string): void;
}>;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Workbooks nest a dozen tags. */
const DEEPEST = 256;
const [QUOTE, APOSTROPHE, GREATER, STROKE] = [0x22, 0x27, 0x3e, 0x2f];

/**
 * Walks through a part of a workbook once, keeping nothing. Programs write these parts, never people, so only what
 * they use is understood; a document type, by which XML may be made to grow, is refused with everything else.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  readXmlText(decodeXml(bytes), handler);
}

/** The same, for a part whose text is at hand. */
export function readXmlText(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at && open.length > 0) handler.text(resolved(xml.slice(at, tag)));
    at = readMarkup(xml, tag, open, handler);
  }
  if (open.length > 0) throw damaged();
}

/** The text of a part; programs write all parts as UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

/** Reads what begins at `<`; returns where it ends. */
function readMarkup(xml: string, at: number, open: string[], handler: XmlHandler): number {
  if (xml.startsWith('<?', at)) return after(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at);
    handler.text(xml.slice(at + 9, end - 3));
    return end;
  }
  if (xml.startsWith('<!', at)) throw damaged();
  if (xml.charCodeAt(at + 1) === STROKE) {
    const end = after(xml, '>', at);
    const name = local(xml.slice(at + 2, end - 1).trimEnd());
    if (open.pop() !== name) throw damaged();
    handler.close(name, at, end);
    return end;
  }
  const end = endOfTag(xml, at + 1);
  const empty = xml.charCodeAt(end - 1) === STROKE;
  const tag = xml.slice(at + 1, empty ? end - 1 : end);
  const space = tag.search(/\s/);
  const name = local(space < 0 ? tag : tag.slice(0, space));
  handler.open(name, () => attributesOf(space < 0 ? '' : tag.slice(space)), at, end + 1);
  if (empty) handler.close(name, end + 1, end + 1);
  else if (open.push(name) > DEEPEST) throw damaged();
  return end + 1;
}

/** Where a tag that begins before `at` ends: at the first `>` outside of quotes. */
function endOfTag(xml: string, at: number): number {
  let quote = 0;
  for (let index = at; index < xml.length; index += 1) {
    const code = xml.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return index;
  }
  throw damaged();
}

function after(xml: string, text: string, at: number): number {
  const found = xml.indexOf(text, at);
  if (found < 0) throw damaged();
  return found + text.length;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  for (;;) {
    const equals = text.indexOf('=', at);
    if (equals < 0) return attributes;
    const start = text.slice(equals + 1).search(/["']/) + equals + 1;
    const end = text.indexOf(text.charAt(start), start + 1);
    if (start === equals || end < 0) throw damaged();
    attributes.set(local(text.slice(at, equals).trim()), resolved(text.slice(start + 1, end)));
    at = end + 1;
  }
}

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (written, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? written;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

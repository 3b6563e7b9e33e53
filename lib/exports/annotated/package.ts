import { damaged } from '@/lib/imports/workbook/failure';
import { type Relation, mainPart, relationsOf, relationsPart } from '@/lib/imports/workbook/workbook';
import { decodeXml } from '@/lib/imports/workbook/xml';
import type { PackedPart, Zip } from '@/lib/imports/workbook/zip';
import { XML_HEAD, xmlAttribute } from './markup';
import { XmlPart } from './xml-part';
import { type Deflate, packedPart, zipOf } from './zip-writer';

const CONTENT_TYPES = '[Content_Types].xml';
const LONGEST_KEPT = 1_000_000;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A workbook under change: what is put replaces or joins its parts, everything else is handed on as it was packed. */
export class Package {
  readonly main: string;
  /** The namespace of relations, which the stricter form of the standard spells in another way. */
  readonly office: string;
  private readonly parts: Map<string, PackedPart>;
  private readonly texts = new Map<string, string>();
  private readonly relations = new Map<string, Map<string, Relation>>();
  private readonly added = new Map<string, string[]>();
  private readonly types = new Map<string, string>();

  constructor(
    private readonly zip: Zip,
    private readonly deflate: Deflate,
  ) {
    this.parts = new Map(zip.packedParts().map((part) => [part.name.toLowerCase(), part]));
    this.main = mainPart(zip);
    this.office = this.text(this.main).includes('http://purl.oclc.org/ooxml/spreadsheetml') ? STRICT : OFFICE;
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  /** The text of a part as it now is. */
  text(path: string): string {
    const key = path.toLowerCase();
    const text = this.texts.get(key) ?? decodeXml(this.zip.part(path));
    this.keep(key, text);
    return text;
  }

  /** Writes a part; `type` is its content type where it has none yet. */
  put(path: string, text: string, type?: string): void {
    const key = path.toLowerCase();
    const name = this.parts.get(key)?.name ?? path;
    this.parts.set(key, packedPart(name, new TextEncoder().encode(text), this.deflate));
    this.keep(key, text);
    if (type !== undefined) this.types.set(`/${name}`, type);
  }

  /** Sheets may be large, and are read and written once; what is returned to is small. */
  private keep(key: string, text: string): void {
    if (text.length <= LONGEST_KEPT) this.texts.set(key, text);
  }

  /** Leaves a part's relations out. */
  dropRelations(of: string): void {
    this.parts.delete(relationsPart(of).toLowerCase());
    this.relations.set(of, new Map());
  }

  relationsOf(path: string): ReadonlyMap<string, Relation> {
    const known = this.relations.get(path);
    if (known) return known;
    const read = relationsOf(this.zip, path);
    this.relations.set(path, read);
    return read;
  }

  /** Where a part's relation of a kind leads, or undefined. */
  related(path: string, type: string): string | undefined {
    return [...this.relationsOf(path).values()].find((relation) => relation.type === type)?.path;
  }

  /** Adds a relation from a part to another; returns its id. */
  relate(from: string, type: string, to: string): string {
    const known = this.relationsOf(from);
    const added = this.added.get(from) ?? [];
    let number = known.size + added.length + 1;
    while (known.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const target = xmlAttribute(`/${to}`);
    this.added.set(from, [...added, `<Relationship Id="${id}" Type="${this.office}/${type}" Target="${target}"/>`]);
    this.relations.set(from, new Map([...known, [id, { type, path: to }]]));
    return id;
  }

  /** A path that no part has yet: `xl/comments`, `.xml` gives `xl/comments3.xml`. */
  freePath(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number += 1;
    return `${stem}${number}${ending}`;
  }

  /** The whole workbook as a file. */
  bytes(): Uint8Array {
    for (const [from, relations] of this.added) this.putRelations(from, relations);
    this.putTypes();
    return zipOf([...this.parts.values()]);
  }

  private putRelations(from: string, added: readonly string[]): void {
    const path = relationsPart(from);
    if (!this.has(path)) {
      this.put(path, `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${added.join('')}</Relationships>`);
      return;
    }
    const part = new XmlPart(this.text(path));
    const named = part.prefix === '' ? added : added.map((each) => each.replace('<', `<${part.prefix}`));
    part.append(part.root, named.join(''));
    this.put(path, part.result());
  }

  private putTypes(): void {
    if (!this.has(CONTENT_TYPES)) throw damaged();
    const part = new XmlPart(this.text(CONTENT_TYPES));
    const named = new Set<string | undefined>();
    for (const { attributes } of part.root.children) {
      named.add(attributes().get('PartName')?.toLowerCase());
      const ending = attributes().get('Extension');
      if (ending !== undefined) named.add(`.${ending.toLowerCase()}`);
    }
    const vml = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
    const boxes = named.has('.vml') ? '' : `<${part.prefix}Default Extension="vml" ContentType="${vml}"/>`;
    const overrides = [...this.types].filter(([name]) => !named.has(name.toLowerCase()));
    const xml = overrides.map(
      ([name, type]) => `<${part.prefix}Override PartName="${xmlAttribute(name)}" ContentType="${type}"/>`,
    );
    part.append(part.root, boxes + xml.join(''));
    this.put(CONTENT_TYPES, part.result());
  }
}

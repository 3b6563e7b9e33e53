import type { ImportLimits } from '../limits';
import type { CellForm } from './cell-form';
import { damaged, WorkbookFailure } from './failure';
import { readNumberForms } from './number-format';
import { readSharedStrings } from './shared-strings';
import { type SheetRow, readSheet } from './sheet';
import { readXml } from './xml';
import { type Inflate, Zip, locked } from './zip';

/** A sheet, hidden or not; it is read only when asked for. */
export type Sheet = Readonly<{
  name: string;
  /** Its rows with something in them, or null when there are more than `limit` after the first. */
  rows(limit: number, columns?: number): SheetRow[] | null;
}>;

/** Old binary workbooks and password-protected ones share this container; only the latter hold an encrypted package. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_PACKAGE = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';

/**
 * The sheets of an .xlsx in its own order. Nothing in it is run or followed: macros, links, queries and pictures are
 * not even unpacked. Throws WorkbookFailure for whatever cannot be read.
 */
export function openWorkbook(content: Uint8Array, limits: ImportLimits, inflate: Inflate): Sheet[] {
  refuseContainers(content);
  const zip = new Zip(content, inflate, limits.unpackedBytes);
  const path = mainPart(zip);
  const { sheets, from1904 } = readMain(zip.part(path));
  const relations = relationsOf(zip, path);
  const shared = once(() => sharedParts(zip, relations));
  return sheets.flatMap(({ name, id }) => {
    const relation = relations.get(id);
    if (!relation) throw damaged();
    // A sheet may be a chart and have no rows at all.
    if (relation.type !== 'worksheet') return [];
    const context = () => ({ ...shared(), from1904, characters: limits.unpackedBytes });
    return [{ name, rows: (limit, columns) => readSheet(zip.part(relation.path), context(), limit, columns) }];
  });
}

/** The part that lists the sheets. */
export function mainPart(zip: Zip): string {
  const path = [...relationsOf(zip, '').values()].find(({ type }) => type === 'officeDocument')?.path;
  if (path === undefined) throw damaged();
  return path;
}

function refuseContainers(content: Uint8Array): void {
  if (!CONTAINER.every((byte, index) => content[index] === byte)) return;
  if (new TextDecoder('latin1').decode(content).includes(ENCRYPTED_PACKAGE)) throw locked();
  throw new WorkbookFailure(
    'unreadable-file',
    'Berkas berformat .xls lama. Buka di aplikasinya, pilih "Simpan sebagai", lalu jenis .xlsx.',
  );
}

export type Relation = Readonly<{ type: string; path: string }>;

/** What a part refers to, by id: the kind is the last word of its type, the path is from the root. */
export function relationsOf(zip: Zip, of: string): Map<string, Relation> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const name = relationsPart(of);
  const relations = new Map<string, Relation>();
  if (!zip.has(name)) return relations;
  readXml(zip.part(name), {
    open(tag, attributes) {
      if (tag !== 'Relationship') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attributes().get(key) ?? '');
      if (!id || !type || !target) return;
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: resolvedPath(folder, target) });
    },
    close() {},
    text() {},
  });
  return relations;
}

/** Where the relations of a part are written. */
export function relationsPart(of: string): string {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  return `${folder}_rels/${of.slice(folder.length)}.rels`;
}

function resolvedPath(folder: string, target: string): string {
  const path: string[] = [];
  const whole = target.startsWith('/') ? target : `${folder}${target}`;
  for (const step of whole.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function readMain(part: Uint8Array): { sheets: { name: string; id: string }[]; from1904: boolean } {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  let inSheets = false;
  readXml(part, {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes().get('date1904') ?? '');
      if (tag === 'sheets') inSheets = true;
      if (tag !== 'sheet' || !inSheets) return;
      sheets.push({ name: attributes().get('name') ?? '', id: attributes().get('id') ?? '' });
    },
    close(tag) {
      if (tag === 'sheets') inSheets = false;
    },
    text() {},
  });
  return { sheets, from1904 };
}

function sharedParts(zip: Zip, relations: ReadonlyMap<string, Relation>): { strings: string[]; forms: CellForm[] } {
  const pathOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.path;
  const [strings, styles] = [pathOf('sharedStrings'), pathOf('styles')];
  return {
    strings: strings !== undefined && zip.has(strings) ? readSharedStrings(zip.part(strings)) : [],
    forms: styles !== undefined && zip.has(styles) ? readNumberForms(zip.part(styles)) : [],
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

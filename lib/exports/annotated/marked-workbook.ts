import type { Finding, UploadedFile } from '@/lib/imports/report';
import type { ImportLimits } from '@/lib/imports/limits';
import { damaged } from '@/lib/imports/workbook/failure';
import { openWorkbook } from '@/lib/imports/workbook/workbook';
import { type Inflate, Zip } from '@/lib/imports/workbook/zip';
import { noComments, withComments } from './comments';
import { LIST_NAME, LIST_TITLE, MOST_LISTED, listSheet } from './list-sheet';
import { plainStyles, withLooks } from './look';
import { type ListedFinding, type Mark, commentsOf, marksOf } from './marks';
import { xmlAttribute } from './markup';
import { noShapes, withShapes } from './note-shapes';
import { Package } from './package';
import { type MarkLooks, SheetPart } from './sheet-part';
import { XmlPart } from './xml-part';
import type { Deflate } from './zip-writer';

/** What packs and unpacks: `lib` has neither by itself. */
export type Packing = Readonly<{ inflate: Inflate; deflate: Deflate }>;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of the workbook, whatever its kind. */
type PlacedSheet = Readonly<{ name: string; type: string; path: string; hidden: boolean }>;

/**
 * A workbook with the cells of the findings coloured and commented and a last sheet that lists them, on which it
 * opens. Nothing else is changed: parts that say nothing of it are handed on as they were packed. `only.sheet` is the
 * name of the only sheet where findings name none. Throws for what cannot be read or is no workbook.
 */
export function markedWorkbook(
  { name: file, content }: UploadedFile,
  findings: readonly ListedFinding[],
  { inflate, deflate }: Packing,
  limits: ImportLimits,
  only: Readonly<{ sheet: string | null; list: boolean }>,
): Uint8Array {
  const book = new Package(new Zip(content, inflate, limits.unpackedBytes), deflate);
  const styles = book.related(book.main, 'styles') ?? newStyles(book);
  const { text, looks } = withLooks(book.has(styles) ? book.text(styles) : plainStyles());
  book.put(styles, text, `${TYPE}.styles+xml`);
  const sheets = sheetsOf(book);
  const old = oldList(content, limits, inflate);
  const list = placeList(book, sheets, old);
  const marks = marksOf(findings);
  const sheetOf = ({ at }: Finding<string>) => {
    const name = at?.sheet ?? only.sheet;
    return sheets.find((sheet) => sheet.name === name) ?? null;
  };
  const done = new Set([list.toLowerCase()]);
  for (const { path, type, name } of sheets) {
    if (done.has(path.toLowerCase())) continue;
    done.add(path.toLowerCase());
    const own = [...(marks.get(name) ?? []), ...(name === only.sheet ? (marks.get(null) ?? []) : [])];
    markSheet(book, path, type === 'worksheet' ? own : [], looks.marks);
  }
  const marked = [...marks.values()].reduce((sum, each) => sum + each.length, 0);
  const subject = { file, findings, sheetOf, marked, only: only.list };
  book.put(list, listSheet(subject, looks.list), `${TYPE}.worksheet+xml`);
  return book.bytes();
}

function newStyles(book: Package): string {
  const path = book.freePath(`${folderOf(book.main)}styles`, '.xml');
  book.relate(book.main, 'styles', path);
  return path;
}

function sheetsOf(book: Package): PlacedSheet[] {
  const relations = book.relationsOf(book.main);
  const { root } = new XmlPart(book.text(book.main));
  const list = root.children.find(({ name }) => name === 'sheets')?.children ?? [];
  return list.map((sheet) => {
    const [name = '', id = '', state] = ['name', 'id', 'state'].map((key) => sheet.attributes().get(key));
    const relation = relations.get(id);
    if (!relation) throw damaged();
    return { name, type: relation.type, path: relation.path, hidden: state !== undefined && state !== 'visible' };
  });
}

/** The name of the list that an earlier copy was given, or null. */
function oldList(content: Uint8Array, limits: ImportLimits, inflate: Inflate): string | null {
  const ours = openWorkbook(content, limits, inflate).find(
    ({ name, rows }) => name.startsWith(LIST_NAME) && rows(MOST_LISTED + 10)?.[0]?.cells[0] === LIST_TITLE,
  );
  return ours?.name ?? null;
}

/** Makes room for the list, last among the sheets, or where it has been; the workbook opens on it. */
function placeList(book: Package, sheets: readonly PlacedSheet[], old: string | null): string {
  const part = new XmlPart(book.text(book.main));
  const { root, prefix } = part;
  const container = root.children.find(({ name }) => name === 'sheets');
  if (!container) throw damaged();
  const known = sheets.findIndex(({ name }) => name === old);
  const index = known < 0 ? sheets.length : known;
  let path = sheets[known]?.path ?? '';
  if (known >= 0) {
    book.dropRelations(path);
  } else {
    path = book.freePath(`${folderOf(book.main)}worksheets/sheet`, '.xml');
    const ids = container.children.map(({ attributes }) => Number(attributes().get('sheetId')) || 0);
    const id = book.relate(book.main, 'worksheet', path);
    part.append(
      container,
      `<${prefix}sheet name="${xmlAttribute(freeName(sheets))}" sheetId="${Math.max(0, ...ids) + 1}" xmlns:r="${book.office}" r:id="${id}"/>`,
    );
  }
  const view = root.children.find(({ name: tag }) => tag === 'bookViews')?.children[0];
  if (view) part.setAttribute(view, 'activeTab', String(index));
  else
    part.insertBefore(
      container,
      `<${prefix}bookViews><${prefix}workbookView activeTab="${index}"/></${prefix}bookViews>`,
    );
  book.put(book.main, part.result());
  return path;
}

function freeName(sheets: readonly PlacedSheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toUpperCase()));
  let [name, number] = [LIST_NAME, 1];
  while (taken.has(name)) name = `${LIST_NAME} (${(number += 1)})`;
  return name;
}

function markSheet(book: Package, path: string, marks: readonly Mark[], looks: MarkLooks): void {
  const sheet = new SheetPart(book.text(path), marks);
  sheet.deselect();
  sheet.colour(looks);
  commentSheet(book, path, sheet, marks);
  const text = sheet.result();
  if (text !== null) book.put(path, text);
}

function commentSheet(book: Package, path: string, sheet: SheetPart, marks: readonly Mark[]): void {
  const wanted = commentsOf(marks);
  const known = book.related(path, 'comments');
  if (known === undefined && wanted.size === 0) return;
  const text = known !== undefined ? book.text(known) : noComments();
  // Comments of an earlier copy are to be taken away even where nothing is wrong any more.
  if (wanted.size === 0 && !/KESALAHAN|PERINGATAN/.test(text)) return;
  const comments = withComments(text, wanted);
  const at = known ?? book.freePath(`${folderOf(book.main)}comments`, '.xml');
  if (known === undefined) book.relate(path, 'comments', at);
  book.put(at, comments.text, `${TYPE}.comments+xml`);
  const drawn = book.relationsOf(path).get(sheet.drawing ?? '')?.path;
  if (drawn === undefined && sheet.drawing !== undefined) throw damaged();
  const boxes = drawn ?? book.freePath(`${folderOf(book.main)}drawings/vmlDrawing`, '.vml');
  const added = drawn === undefined ? [...comments.before, ...comments.added] : comments.added;
  const shapes = withShapes(drawn === undefined ? noShapes() : book.text(drawn), added, comments.removed);
  book.put(boxes, shapes);
  if (drawn === undefined) sheet.draw(book.relate(path, 'vmlDrawing', boxes), book.office);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

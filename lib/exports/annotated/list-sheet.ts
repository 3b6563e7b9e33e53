import type { Finding } from '@/lib/imports/report';
import { cellName, columnLetters } from '@/lib/imports/workbook/cell-name';
import { formatCount } from '@/lib/narrative/format';
import { tallestOf } from '../layout';
import type { ListLooks } from './look';
import { KIND_WORDS, type ListedFinding, MOST_MARKS, placeOf } from './marks';
import { XML_HEAD, xmlAttribute, xmlText } from './markup';

/** The first cell of the list, by which a later copy knows the list of an earlier one. */
export const LIST_TITLE = 'Hasil pemeriksaan Pantau ILP';
export const LIST_NAME = 'KESALAHAN';
/** The list goes so far; the answer to the import has all. */
export const MOST_LISTED = 10_000;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LONGEST_TEXT = 2_000;
const COLUMNS = [
  ['Jenis', 14],
  ['Lembar', 18],
  ['Sel', 10],
  ['Kolom', 18],
  ['Yang perlu diperbaiki', 78],
  ['Isi sel', 24],
  ['Kode', 22],
] as const;
const HEADER_ROW = 5;
const WIDTHS = COLUMNS.map(([, width]) => width);
/** Points, for ten-point letters. */
const LINE_HEIGHT = 13.5;
/** A row is no higher than a spreadsheet lets it be. */
const MOST_LINES = 30;

/** What a list is about; `only`: the workbook is this list and nothing else, and why. */
export type ListSubject = Readonly<{
  file: string;
  findings: readonly ListedFinding[];
  /** The sheet of a finding in the copy, or null where the copy has none. */
  sheetOf: (finding: Finding<string>) => Readonly<{ name: string; hidden: boolean }> | null;
  marked: number;
  only: boolean;
}>;

/** The sheet that lists every finding, each with a link to its cell; all its texts are texts, never formulas. */
export function listSheet(subject: ListSubject, looks: ListLooks): string {
  const shown = subject.findings.slice(0, MOST_LISTED);
  const lines = shown.map((each) => lineOf(each, subject));
  const styles = (kind: ListedFinding['kind']) =>
    [looks[kind], looks.text, looks.link, looks.text, looks.text, looks.text, looks.text] as const;
  const rows = lines.map(({ kind, texts }, index) => row(HEADER_ROW + 1 + index, texts, styles(kind)));
  const links = lines.flatMap(({ target }, index) =>
    target === null
      ? []
      : [
          `<hyperlink ref="C${HEADER_ROW + 1 + index}" location="${xmlAttribute(target)}" display="${xmlAttribute(target)}"/>`,
        ],
  );
  const heading = [LIST_TITLE, summary(subject), remedy(subject)].map((text, index) =>
    row(index + 1, [text], [index === 0 ? looks.title : looks.note]),
  );
  const columns = COLUMNS.map(
    ([, width], index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = row(
    HEADER_ROW,
    COLUMNS.map(([name]) => name),
    COLUMNS.map(() => looks.header),
  );
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr><tabColor rgb="FF9B2C1F"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${columnLetters(COLUMNS.length - 1)}${HEADER_ROW + rows.length}"/>` +
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" ` +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.join('')}</cols><sheetData>${heading.join('')}${header}${rows.join('')}</sheetData>` +
    (links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

function summary({ file, findings }: ListSubject): string {
  const errors = findings.filter(({ kind }) => kind === 'error').length;
  const warnings = findings.length - errors;
  const more = findings.length > MOST_LISTED ? ` Daftar ini memuat ${formatCount(MOST_LISTED)} yang pertama.` : '';
  return `${file}: ${formatCount(errors)} kesalahan, ${formatCount(warnings)} peringatan.${more}`;
}

function remedy({ only, findings, marked }: ListSubject): string {
  if (only)
    return 'Isi berkas Anda tidak dapat disalin ke sini. Perbaiki di berkas aslinya menurut daftar ini, lalu kirim lagi.';
  const places = findings.filter(({ finding }) => placeOf(finding)).length;
  const some =
    marked >= MOST_MARKS && places > marked ? `${formatCount(marked)} sel pertama ditandai` : 'Sel-selnya ditandai';
  return `${some} dan diberi komentar. Perbaiki, simpan, lalu kirim lagi berkas ini; lembar ini sendiri tidak ikut dibaca.`;
}

type Line = Readonly<{ kind: ListedFinding['kind']; texts: readonly string[]; target: string | null }>;

function lineOf({ kind, finding }: ListedFinding, { sheetOf }: ListSubject): Line {
  const { table, row: line, column, message, value, code } = finding;
  const place = placeOf(finding) ?? null;
  const sheet = sheetOf(finding);
  const cell = place && (place.column === null ? `baris ${place.row}` : cellName(place.row, place.column));
  const shown = cell ?? (line === null ? 'seluruhnya' : `baris ${line}`);
  // Spreadsheets do not follow a link to a sheet that is hidden.
  const target =
    place && sheet && !sheet.hidden
      ? `'${sheet.name.replaceAll("'", "''")}'!${cellName(place.row, place.column ?? 1)}`
      : null;
  const named = sheet ? `${sheet.name}${sheet.hidden ? ' (tersembunyi)' : ''}` : (place?.sheet ?? table ?? '');
  const texts = [KIND_WORDS[kind], named, shown, column ?? '', message, value ?? '', code];
  return { kind, texts, target };
}

/** A row of the table is as high as its longest text is tall; the lines above it run on over empty cells. */
function row(number: number, texts: readonly string[], styles: readonly number[]): string {
  const cells = texts.map((text, index) => {
    const place = `r="${columnLetters(index)}${number}" s="${styles[index] ?? 0}"`;
    if (text === '') return `<c ${place}/>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(text))}</t></is></c>`;
  });
  const lines = texts.length > 1 ? Math.min(MOST_LINES, tallestOf(texts, WIDTHS)) : 1;
  const height = lines > 1 ? ` ht="${lines * LINE_HEIGHT + 2}" customHeight="1"` : '';
  return `<row r="${number}"${height}>${cells.join('')}</row>`;
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

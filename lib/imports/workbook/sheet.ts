import { LAST_SPREADSHEET_ROW } from '../limits';
import { type CellForm, type FormedCell, booleanCell, failedCell, numberCell, textCell } from './cell-form';
import { WorkbookFailure, damaged } from './failure';
import { unescaped } from './text';
import { type Attributes, readXml } from './xml';

/** A row of a sheet that has something in it: `row` as the spreadsheet numbers it, the cells and forms by column. */
export type SheetRow = Readonly<{ row: number; cells: readonly string[]; forms: readonly CellForm[] }>;

/** What a sheet's cells refer to. */
export type SheetContext = Readonly<{
  strings: readonly string[];
  forms: readonly CellForm[];
  /** Whether days are counted from 1904, as old Macs did. */
  from1904: boolean;
  /** The bound on the text of all cells together: a text that many cells share counts each time. */
  characters: number;
}>;

/** The widest table has thirteen columns; notes beside it may take some more. */
const TABLE_COLUMNS = 100;
/** What a spreadsheet lets a cell hold. */
const LONGEST_TEXT = 32_767;

class EnoughRows extends Error {}

/**
 * The rows of a sheet that have something in them, hidden ones and all; null when there are more than `limit` after
 * the first, and a failure when something stands beyond the first `columns`. Empty cells and rows cost nothing, however far down or many. A merged cell has its value in the first.
 */
export function readSheet(
  part: Uint8Array,
  context: SheetContext,
  limit: number,
  columns = TABLE_COLUMNS,
): SheetRow[] | null {
  const reader = new RowReader(context, limit, columns);
  try {
    readXml(part, reader);
  } catch (error) {
    if (error instanceof EnoughRows) return null;
    throw error;
  }
  return reader.rows;
}

/** A cell as far as it has been read; `value` is null as long as none stands in it. */
type OpenCell = { column: number; type: string; style: number; value: string | null; text: string; formula: boolean };

class RowReader {
  readonly rows: SheetRow[] = [];
  private inData = false;
  private row = 0;
  private column = 0;
  private cells: string[] = [];
  private forms: CellForm[] = [];
  private cell: OpenCell | null = null;
  private into: 'value' | 'text' | null = null;
  private inPhonetic = false;
  private characters = 0;

  constructor(
    private readonly context: SheetContext,
    private readonly limit: number,
    private readonly columns: number,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.inData = true;
    if (!this.inData) return;
    if (name === 'row') this.openRow(attributes().get('r'));
    else if (name === 'c') this.openCell(attributes());
    else if (!this.cell) return;
    else if (name === 'f') this.cell.formula = true;
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 't' && !this.inPhonetic) this.into = 'text';
    else if (name === 'v') {
      this.into = 'value';
      this.cell.value = '';
    }
  }

  close(name: string): void {
    if (name === 'sheetData') this.inData = false;
    else if (name === 'row') this.closeRow();
    else if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'v' || name === 't') this.into = null;
  }

  text(text: string): void {
    if (this.cell && this.into) this.cell[this.into] = `${this.cell[this.into] ?? ''}${text}`;
  }

  private openRow(written: string | undefined): void {
    const row = written === undefined ? this.row + 1 : Number(written);
    // Rows come from top to bottom, or the file was not made by a spreadsheet.
    if (!Number.isInteger(row) || row <= this.row || row > LAST_SPREADSHEET_ROW) throw damaged();
    this.row = row;
    this.column = 0;
    this.cells = [];
    this.forms = [];
  }

  private openCell(attributes: ReadonlyMap<string, string>): void {
    const reference = attributes.get('r');
    const column = reference === undefined ? this.column : columnOf(reference);
    this.column = column + 1;
    this.cell = {
      column,
      type: attributes.get('t') ?? 'n',
      style: Number(attributes.get('s') ?? 0),
      value: null,
      text: '',
      formula: false,
    };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const { text, form } = this.formed(cell);
    if (text === '' && form !== 'no-result') return;
    this.characters += text.length;
    if (text.length > LONGEST_TEXT || this.characters > this.context.characters) {
      throw new WorkbookFailure(
        'too-large',
        'Teks dalam sel terlalu panjang. Persingkat, atau bagi menjadi beberapa berkas.',
      );
    }
    if (cell.column >= this.columns) {
      const message = `Ada isi di luar ${this.columns} kolom pertama (baris ${this.row}). Hapus, lalu kirim lagi.`;
      throw new WorkbookFailure('too-large', message);
    }
    while (this.cells.length < cell.column) {
      this.cells.push('');
      this.forms.push('text');
    }
    this.cells[cell.column] = text;
    this.forms[cell.column] = form;
  }

  private closeRow(): void {
    if (!this.inData || this.cells.length === 0) return;
    if (this.rows.push({ row: this.row, cells: this.cells, forms: this.forms }) > this.limit + 1)
      throw new EnoughRows();
    this.cells = [];
  }

  private formed({ type, style, value: written, text, formula }: OpenCell): FormedCell {
    const { strings, forms, from1904 } = this.context;
    const value = written?.trim() ?? '';
    if (type === 'inlineStr') return textCell(unescaped(text));
    if (type === 'str' && written !== null) return textCell(unescaped(written));
    if (type === 'e') return failedCell(value);
    if (value === '') return formula ? failedCell('') : textCell('');
    if (type === 'b') return booleanCell(value === '1');
    if (type === 'd') return { text: value.slice(0, 10), form: 'date' };
    if (type === 's') {
      const shared = strings[Number(value)];
      if (shared === undefined) throw damaged();
      return textCell(shared);
    }
    const number = Number(value);
    if (type !== 'n' || !Number.isFinite(number)) throw damaged();
    return numberCell(number, forms[style] ?? 'number', from1904);
  }
}

/** The column of `C7`, from 0. */
export function columnOf(reference: string): number {
  const [letters = ''] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (letters === '') throw damaged();
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

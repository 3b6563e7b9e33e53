import { type Month, parseMonth } from '@/lib/coverage/period';
import { type Scope, isProblem } from '../cells/cell';
import { yaTidak } from '../cells/choice';
import { columnText } from '../cells/formed';
import type { Source, SourceRow } from '../source';
import type { WideCell } from './sheet';

/** What a row or cell of the call says of a criterion of a facility in a month; `place` and `written` are for messages. */
export type Saying = Readonly<{
  facility: string;
  criterion: string;
  month: Month;
  met: boolean;
  file: string;
  place: string;
  written: string;
  /** True for the column AKTIF of DAFTAR, which KRITERIA may repeat. */
  listed: boolean;
}>;

/** `repeats`: somebody else in the call has said it. `holds`: no row is needed. `differs`: one is. */
export type Judgement = 'repeats' | 'holds' | 'differs' | Readonly<{ contradiction: string }>;

/**
 * Everything that a call says of criteria, so that a cell of a wide sheet is only dropped as saying what holds already
 * where that holds after the call too: another month's sheet, a second copy of the same one or a long table may say
 * otherwise. Without this the cell would be lost, and the same files sent twice would never come to rest.
 */
export class Sayings {
  private readonly byCriterion = new Map<string, Saying[]>();
  private readonly byRow = new Map<SourceRow, Saying>();

  /** `row` is the row that it is already made of, which `needed` leaves out where it is not needed. */
  note(saying: Saying, row: SourceRow | null = null): void {
    if (row) this.byRow.set(row, saying);
    const key = `${saying.facility}\n${saying.criterion}`;
    const known = this.byCriterion.get(key);
    if (known) known.push(saying);
    else this.byCriterion.set(key, [saying]);
  }

  /** The rows of a long table of criteria, as far as they can be read. */
  noteTable({ file, definition, rows }: Source, scope: Scope): void {
    if (definition?.table !== 'kriteria') return;
    for (const row of rows) {
      const saying = row.broken ? null : sayingOf(row, file, scope);
      if (saying) this.note(saying);
    }
  }

  /** A table without the rows that only say what holds; null when nothing is left of it. */
  needed(source: Source, scope: Scope): Source | null {
    const rows = source.rows.filter((row) => {
      const saying = this.byRow.get(row);
      const judgement = saying ? this.judge(saying, scope) : 'differs';
      return judgement !== 'holds' && judgement !== 'repeats';
    });
    if (rows.length === source.rows.length) return source;
    return rows.length > 0 ? { ...source, rows } : null;
  }

  /** What a cell that was noted comes to beside what is stored and what the rest of the call says, noted before it or after. */
  judge(own: Saying, { reference }: Scope): Judgement {
    const { facility, criterion, month: at, met } = own;
    const all = this.byCriterion.get(`${facility}\n${criterion}`) ?? [];
    const before = all.slice(0, all.indexOf(own)).filter(({ month }) => month === at);
    const against = before.find((other) => other.met !== met);
    if (against) {
      const place = against.file === own.file ? against.place : `${against.place} ${against.file}`;
      const said = `${place} berisi "${against.written}" untuk bulan yang sama.`;
      return { contradiction: `${said} Samakan keduanya, atau kosongkan salah satunya.` };
    }
    if (before.some(({ listed }) => listed)) return 'repeats';
    const undone = all.some((other) => other.met !== met && other.month <= at);
    return !undone && reference.criterionAt(facility, criterion, at) === met ? 'holds' : 'differs';
  }
}

function sayingOf({ row, text }: SourceRow, file: string, scope: Scope): Saying | null {
  const month = parseMonth(text('periode') ?? '');
  const written = text('terpenuhi') ?? '';
  const met = meaningOf({ text: written, form: 'text' }, scope);
  if (month === null || met === null) return null;
  const [facility = '', criterion = ''] = [text('kode_fasilitas'), text('kode_kriteria')];
  return { facility, criterion, month, met, file, place: `Baris ${row}`, written, listed: false };
}

/** What a cell says of a criterion; null when it says nothing that can be read. */
export function meaningOf(cell: Pick<WideCell, 'text' | 'form'>, scope: Scope): boolean | null {
  if (cell.form === 'no-result') return null;
  const read = yaTidak(cell.form === 'text' ? cell.text : columnText(cell, 'choice'), '', scope);
  return isProblem(read) ? null : read.value;
}

/** A cell of a wide sheet as a saying; null where its month or its meaning cannot be read. */
export function sayingAt(
  sheet: Readonly<{ file: string; sheet: string }>,
  cell: WideCell,
  {
    facility,
    criterion,
    at,
    listed,
  }: Readonly<{ facility: string; criterion: string; at: Month | null; listed: boolean }>,
  scope: Scope,
): Saying | null {
  const met = meaningOf(cell, scope);
  if (at === null || met === null) return null;
  const place = `${cell.header} di ${sheet.sheet} baris ${cell.row}`;
  return { facility, criterion, month: at, met, file: sheet.file, place, written: cell.text, listed };
}

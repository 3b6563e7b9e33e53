import { ABSENCES, type Cell, SYMBOLS, isAbsent } from '../cell';
import { type Column, type Line, type TableRow, cellOf, textOf } from '../table';

/** An absence in the narrow cells of an official table: its sign, explained below the table and on the cover. */
export function signOf(cell: Cell): string | null {
  return isAbsent(cell) ? ABSENCES[cell.absence].sign : null;
}

/** A cell of an official table as people read it; a figure whose reports are not complete carries an asterisk. */
export function officialText(row: TableRow, column: Column, isPartial: boolean): string {
  const text = signOf(cellOf(row, column)) ?? textOf(row, column);
  return isPartial ? `${text}*` : text;
}

/** The key of symbols on a cover: signs where the tables have signs, words where they have words. */
export function symbolLines(written: 'signs' | 'words', split: boolean): Line[] {
  const absences = (['not-reported', 'not-applicable', ...(split ? (['not-split'] as const) : [])] as const).map(
    (key) => {
      const { sign, word, meaning } = ABSENCES[key];
      return written === 'signs' ? { label: sign, text: `${word}: ${meaning}` } : { label: word, text: meaning };
    },
  );
  const zero = SYMBOLS.filter(({ symbol }) => symbol === '0').map(({ symbol, meaning }) => ({
    label: symbol,
    text: meaning,
  }));
  return [
    ...absences,
    ...zero,
    { label: '(kosong)', text: 'tidak ada: jumlah kejadian tidak memiliki penyebut dan persen' },
    ...(written === 'signs' ? [{ label: '*', text: 'laporan belum lengkap: belum semua yang diminta melapor' }] : []),
  ];
}

/** The same in one line, below a table. */
export function symbolNote(split: boolean): string {
  const keys = ['not-reported', 'not-applicable', ...(split ? (['not-split'] as const) : [])] as const;
  return `${keys.map((key) => `${ABSENCES[key].sign} ${ABSENCES[key].word}`).join('; ')}; 0 nol yang sebenarnya.`;
}

import type { Month } from '@/lib/coverage/period';
import type { ReportState } from '@/lib/coverage/tally';
import { formatCount, formatFraction, formatMonthName, formatPoints, formatSignedCount } from '@/lib/narrative/format';

/**
 * Two of the three absences; the third, nol, is the number 0 itself (design section 2.4). `not-split` is no absence of a
 * figure: it was reported, but not by sex.
 */
export type Absence = 'not-reported' | 'not-applicable' | 'not-split';
export type AbsentCell = Readonly<{ absence: Absence }>;

/**
 * One cell: a count, a fraction (percent kinds) or a Month as a number, a text, an absence, or null for a cell that has
 * nothing to say (no target, no month to compare with).
 */
export type Cell = number | string | AbsentCell | null;

export const NOT_REPORTED: AbsentCell = { absence: 'not-reported' };
export const NOT_APPLICABLE: AbsentCell = { absence: 'not-applicable' };
export const NOT_SPLIT: AbsentCell = { absence: 'not-split' };

/** How each absence is written: in words for people, as a sign where there is no room for words. */
export const ABSENCES: Readonly<Record<Absence, Readonly<{ word: string; sign: string; meaning: string }>>> = {
  'not-reported': {
    word: 'belum lapor',
    sign: '…',
    meaning: 'laporan bulan itu belum diterima; bukan nol',
  },
  'not-applicable': {
    word: 'tidak berlaku',
    sign: '–',
    meaning: 'tidak ada fasilitas atau kelompok sasaran yang dihitung',
  },
  'not-split': {
    word: 'tidak dipilah',
    sign: 'NA',
    meaning: 'dilaporkan tanpa dipilah laki-laki (L) dan perempuan (P)',
  },
};

/** The key of symbols, in the order in which covers and legends print it. */
export const SYMBOLS: readonly Readonly<{ symbol: string; meaning: string }>[] = [
  { symbol: ABSENCES['not-reported'].word, meaning: ABSENCES['not-reported'].meaning },
  { symbol: ABSENCES['not-applicable'].word, meaning: ABSENCES['not-applicable'].meaning },
  { symbol: '0', meaning: 'nol yang sebenarnya: sudah dilaporkan, jumlahnya nol' },
  { symbol: '(kosong)', meaning: 'tidak ada target atau bulan pembanding' },
];

/** The value of a figure's cell: its absence where the state is one, else the number. */
export function figureCell(state: ReportState, value: number | null): Cell {
  if (state === 'not-reported') return value ?? NOT_REPORTED;
  return state === 'not-applicable' ? NOT_APPLICABLE : value;
}

export function isAbsent(cell: Cell): cell is AbsentCell {
  return typeof cell === 'object' && cell !== null;
}

/**
 * What a number means. `percent` is a fraction (0.739 is 73,9 %), `signed-percent` a difference of fractions shown in
 * percentage points, `rate` a fraction shown per 1.000 or 100.000, `month` a Month, `area-code` a dotted Kemendagri
 * code as text.
 */
export type ColumnKind =
  'text' | 'area-code' | 'count' | 'signed-count' | 'percent' | 'signed-percent' | 'rate' | 'month';

/** How a column's numbers are written; `decimals` for percent kinds and rates, `per` for rates. */
export type NumberStyle = Readonly<{ kind: ColumnKind; decimals?: number; per?: number }>;

/** The decimals where a column does not say otherwise: one, everywhere (design section 6). */
export const DEFAULT_DECIMALS = 1;

/** A cell as people read it, id-ID: `73,9%`, `1.234`, `+1,3`, `Februari 2026`, `belum lapor`; empty for null. */
export function cellText(cell: Cell, style: NumberStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return isAbsent(cell) ? ABSENCES[cell.absence].word : numberText(cell, style);
}

function numberText(value: number, { kind, decimals = DEFAULT_DECIMALS, per = 1 }: NumberStyle): string {
  switch (kind) {
    case 'count':
      return formatCount(value);
    case 'signed-count':
      return formatSignedCount(value);
    case 'percent':
      return formatFraction(value, decimals);
    case 'signed-percent':
      return formatPoints(value, decimals);
    case 'rate':
      return formatFraction((value * per) / 100, decimals).replace('%', '');
    case 'month':
      return formatMonthName(value as Month);
    case 'text':
    case 'area-code':
      return String(value);
  }
}

import { describe, expect, it } from 'vitest';
import { formatMonth } from '@/lib/coverage/period';
import { type Reader, isProblem } from '@/lib/imports/cells/cell';
import { FIRST_OPENING, dateCell, monthCell, yearCell } from '@/lib/imports/cells/period';
import { Hints } from '@/lib/imports/hints';
import { reference } from '../../../fixtures/import-reference';

const scope = { reference: reference(), hints: new Hints() };
function read<T>(reader: Reader<T>, text: string): T | string {
  const cell = reader(text, 'kolom', scope);
  return isProblem(cell) ? cell.code : cell.value;
}

describe('monthCell, in November 2026', () => {
  it.each(['2000-01', '2026-11'])('takes %s', (text) => {
    const cell = monthCell()(text, 'periode', scope);
    expect(isProblem(cell) ? null : formatMonth(cell.value)).toBe(text);
  });

  it.each(['1999-12', '2026-12', '2026-13', '2026-1', '2026', '2026-T1', '2026-02-01', '45678', 'Feb-26'])(
    'refuses %s',
    (text) => expect(read(monthCell(), text)).toBe('bad-period'),
  );

  it('takes openings from 1950, and what may lie ahead', () => {
    expect(read(monthCell({ first: FIRST_OPENING }), '1950-01')).toBeTypeOf('number');
    expect(read(monthCell({ first: FIRST_OPENING }), '1949-12')).toBe('bad-period');
    expect(read(monthCell({ ahead: true }), '2030-01')).toBeTypeOf('number');
    expect(read(monthCell({ ahead: true }), '9999-12')).toBe('bad-period');
  });
});

describe('yearCell, in November 2026', () => {
  it.each([
    ['2000', 2000],
    ['2026', 2026],
    ['2027', 'bad-period'],
    ['1999', 'bad-period'],
    ['26', 'bad-period'],
    ['2026-01', 'bad-period'],
  ])('reads %s as %s', (text, expected) => expect(read(yearCell, text)).toBe(expected));
});

describe('dateCell', () => {
  it.each(['2026-02-17', '2024-02-29', '2026-12-31'])('takes %s', (text) => expect(read(dateCell, text)).toBe(text));
  it.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-01-00', '17-02-2026', '2026-2-7', '2026-02'])(
    'refuses %s',
    (text) => expect(read(dateCell, text)).toBe('bad-date'),
  );
});

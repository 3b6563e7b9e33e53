import fc from 'fast-check';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { inflate } from '@/db/imports/inflate';
import { checkImport } from '@/lib/imports/check';
import { type ImportTable, withoutPlace } from '@/lib/imports/report';
import { TABLES } from '@/lib/imports/tables';
import { reference } from '../../fixtures/import-reference';

type Table = Readonly<{ table: ImportTable; rows: readonly (readonly string[])[] }>;

/** What may stand under a header: what is right there now and then, and what people write instead. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  code: [
    'PSY-1',
    'PST-1',
    'PKM-1',
    'PSY-9',
    '62.02.01.2002',
    '62.02',
    'PSY-AKTIF',
    'PKM-SK',
    'ILP-PSY',
    'K1',
    'DS',
    'bumil',
  ],
  count: ['0', '5', '12', '-3', '1.234', '1,5', 'lima', '99999999999'],
  decimal: ['-2,5', '112.9', '200'],
  percent: ['75', '75,5', '101', '7,555', '75%'],
  month: ['2026-01', '2026-02', '2031-01', '2026-13', '2026', 'Feb-26'],
  year: ['2026', '2025', '1999'],
  date: ['2026-02-28', '2026-02-30'],
  choice: ['ya', ' Tidak ', 'posyandu', 'puskesmas', 'sudah', 'belum', 'L', 'TRUE', 'kader'],
  words: ['Melati', 'Posyandu "Mawar", RT 2', 'a;b', '=1+1', 'é < ü & \u00a0 ö', 'satu\ndua'],
};

function header(table: ImportTable): fc.Arbitrary<readonly string[]> {
  const names = TABLES[table].headers.map(({ name }) => name);
  const spoilt = fc.constantFrom(
    (all: readonly string[]) => all,
    (all: readonly string[]) => all.slice(1),
    (all: readonly string[]) => [...all, 'catatan'],
    (all: readonly string[]) => [...all, all[0] ?? ''],
    (all: readonly string[]) => all.map((name) => ` ${name.toUpperCase()} `),
  );
  return fc.tuple(fc.shuffledSubarray(names, { minLength: names.length }), spoilt).map(([all, spoil]) => spoil(all));
}

function cell(table: ImportTable, name: string): fc.Arbitrary<string> {
  const sort = TABLES[table].headers.find((each) => each.name === name.trim().toLowerCase())?.sort ?? 'words';
  const right = fc.constantFrom(...(WRITTEN[sort] ?? []));
  const any = fc.constantFrom('', '', ...Object.values(WRITTEN).flat());
  return fc.oneof({ arbitrary: right, weight: 6 }, { arbitrary: any, weight: 1 });
}

const TABLE: fc.Arbitrary<Table> = fc.constantFrom(...(Object.keys(TABLES) as ImportTable[])).chain((table) =>
  header(table).chain((headers) => {
    const full = fc.tuple(...headers.map((name) => cell(table, name)));
    const empty = fc.constant(headers.map(() => ''));
    const row = fc.oneof({ arbitrary: full, weight: 8 }, { arbitrary: empty, weight: 1 });
    return fc.array(row, { maxLength: 8 }).map((rows) => ({ table, rows: [headers, ...rows] }));
  }),
);

function csv({ rows }: Table): Uint8Array {
  const lines = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return new TextEncoder().encode(lines.join('\n'));
}

/** Counts become numbers, as they do when they are typed; everything else stays text. */
function typed({ table, rows: [headers = [], ...rows] }: Table): CellValue[][] {
  const sorts = new Map(TABLES[table].headers.map(({ name, sort }) => [name, sort]));
  const isFigure = (index: number) =>
    ['count', 'year'].includes(sorts.get((headers[index] ?? '').trim().toLowerCase()) ?? '');
  const value = (cell: string, index: number): CellValue =>
    cell === '' ? null : isFigure(index) && /^-?\d+$/.test(cell) ? Number(cell) : cell;
  return [[...headers], ...rows.map((cells) => cells.map(value))];
}

/** The report of a call as the contract has it, the files' names apart. */
function told(files: readonly { name: string; content: Uint8Array }[]): string {
  const { tables, errors, warnings, changes } = checkImport(files, reference(), inflate);
  const bare = JSON.stringify({
    tables,
    errors: errors.map(withoutPlace),
    warnings: warnings.map(withoutPlace),
    changes,
  });
  return files.reduce((text, { name }) => text.replaceAll(name, 'BERKAS'), bare);
}

describe('a table as a workbook', () => {
  it('gives the report that it gives as a CSV, whatever is right or wrong in it', async () => {
    let faulty = 0;
    await fc.assert(
      fc.asyncProperty(TABLE, fc.boolean(), async (table, inline) => {
        const sheets = [{ name: table.table, rows: typed(table) }];
        const content = await writeXlsx({ sheets, stringMode: inline ? 'inline' : 'shared' });
        const expected = told([{ name: `${table.table}.csv`, content: csv(table) }]);
        expect(told([{ name: 'data.xlsx', content }])).toBe(expected);
        if (expected.includes('"code"')) faulty += 1;
      }),
      { numRuns: 300, seed: 4 },
    );
    expect(faulty).toBeGreaterThan(100);
  });

  it('gives the report of as many CSV files when its sheets refer to each other', async () => {
    const some = fc.uniqueArray(TABLE, { minLength: 2, maxLength: 5, selector: ({ table }) => table });
    await fc.assert(
      fc.asyncProperty(some, async (tables) => {
        const content = await writeXlsx({
          sheets: tables.map((table) => ({
            name: table.table,
            rows: typed(table),
            hidden: table.rows.length % 2 === 0,
          })),
        });
        const files = tables.map((table) => ({ name: `${table.table}.csv`, content: csv(table) }));
        expect(told([{ name: 'data.xlsx', content }])).toBe(told(files));
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { byAreaTables } from '@/lib/exports/grid/by-area-tables';
import { officialPages } from '@/lib/exports/grid/official-pages';
import { FRAME } from './fixture';

const [table] = byAreaTables(FRAME);
const widths = (width: number) => table?.columns.map(() => width) ?? [];

describe('the pages of an official table', () => {
  it('are as wide as one where that can be read, and a table a little too long is made to fit', () => {
    if (!table) throw new Error('no table');
    const short = officialPages(table, widths(7), 500);
    expect(short.seen).toBe(table.columns.length);
    expect(short.setup.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 1, orientation: 'landscape' });
    expect(officialPages(table, widths(7), 5000).setup.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0 });
  });

  it('are cut between indicators, never within one', () => {
    if (!table) throw new Error('no table');
    const { seen, titled, setup } = officialPages(table, widths(14), 500);
    const ends = setup.colBreaks ?? [];
    expect(ends.length).toBeGreaterThan(0);
    expect(titled).toBe(table.naming);
    expect(seen).toBe((ends[0] ?? 0) + 1);
    for (const end of ends) expect(table.columns[end]?.block).not.toBe(table.columns[end + 1]?.block);
    expect(setup.pageSetup?.scale).toBeGreaterThan(30);
    expect(setup.pageSetup?.fitToPage).toBeUndefined();
  });
});

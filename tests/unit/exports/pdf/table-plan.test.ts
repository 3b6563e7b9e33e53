import { describe, expect, test } from 'vitest';
import type { PdfTable } from '@/lib/exports/pdf/document';
import { roomOf } from '@/lib/exports/pdf/paper';
import { orientationOf, planOf } from '@/lib/exports/pdf/table-plan';
import { textWidth } from '@/lib/drawing/text-width';
import { TABLE } from '../fixture';

const ROOM = { ...roomOf('portrait'), dense: false };

/** A name and so many columns of counts. */
function counts(columns: number): PdfTable {
  const keys = Array.from({ length: columns }, (_, index) => `c${index}`);
  return {
    columns: [
      { key: 'name', header: 'Nama', kind: 'text' },
      ...keys.map((key) => ({ key, header: 'Jumlah', kind: 'count' as const })),
    ],
    rows: [{ name: 'Mentawa Baru Ketapang', ...Object.fromEntries(keys.map((key) => [key, 1_234_567])) }],
    totalRow: null,
    notes: [],
  };
}

const widthOf = (group: readonly Readonly<{ width: number }>[]) => group.reduce((sum, { width }) => sum + width, 0);

describe('how a table goes on paper', () => {
  test('fills the width of the page, upright while its letters read well', () => {
    expect(orientationOf(TABLE)).toBe('portrait');
    const { size, groups, keepsRows } = planOf(TABLE, ROOM);
    expect([size, groups.length, keepsRows]).toEqual([9, 1, true]);
    expect(widthOf(groups[0] ?? [])).toBeCloseTo(ROOM.width, 6);
  });

  test('sets smaller letters, then turns the page, then parts the columns, and never leaves one out', () => {
    const columns = [4, 8, 12, 40];
    expect(columns.map((count) => orientationOf(counts(count)))).toEqual([
      'portrait',
      'portrait',
      'landscape',
      'landscape',
    ]);
    const { width, height } = roomOf('landscape');
    for (const count of columns) {
      const { groups } = planOf(counts(count), { width, height, dense: false });
      const keys = groups.flatMap((group) => group.slice(1).map(({ column }) => column.key));
      expect(keys).toEqual(Array.from({ length: count }, (_, index) => `c${index}`));
      for (const group of groups) {
        expect(group[0]?.column.key).toBe('name');
        expect(widthOf(group)).toBeLessThanOrEqual(width + 1e-6);
      }
    }
  });

  test('repeats all that names a row where columns are parted: its number, code and name', () => {
    const [name, ...others] = counts(40).columns;
    if (!name) throw new Error('no column');
    const naming = [
      { key: 'position', header: 'Urutan', kind: 'count' as const },
      { key: 'code', header: 'Kode', kind: 'area-code' as const },
      name,
    ];
    const { groups } = planOf({ ...counts(40), columns: [...naming, ...others] }, ROOM);
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      expect(group.slice(0, 3).map(({ column }) => column.key)).toEqual(['position', 'code', 'name']);
    }
  });

  test('keeps columns under one heading on one page, and gives its words the room that they take together', () => {
    const [name, ...others] = counts(40).columns;
    if (!name) throw new Error('no column');
    const headed = others.map((column, index) => ({
      ...column,
      over: ['Ketidakseimbanganterlaluan'],
      block: String(Math.floor(index / 4)),
    }));
    const { groups, size } = planOf({ ...counts(40), columns: [name, ...headed], naming: 1 }, ROOM);
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      expect((group.length - 1) % 4).toBe(0);
      expect(widthOf(group.slice(1))).toBeGreaterThan(textWidth('Ketidakseimbanganterlaluan', size, 700));
    }
  });

  test('keeps a text that follows a number away from it', () => {
    const table: PdfTable = { ...TABLE, columns: [...TABLE.columns, { key: 'word', header: 'Kata', kind: 'text' }] };
    const [group = []] = planOf(table, ROOM).groups;
    expect(group.map(({ indent }) => indent > 0)).toEqual([false, false, false, false, false, true]);
  });

  test('lets a row go on over a page where it is taller than half of one', () => {
    const name = Array.from({ length: 2_000 }, () => 'kata').join(' ');
    expect(planOf({ ...TABLE, rows: [{ name }] }, ROOM).keepsRows).toBe(false);
  });
});

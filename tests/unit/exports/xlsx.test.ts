import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { workbook } from '@/lib/exports/xlsx';
import type { ExportTable } from '@/lib/exports/table';
import { TABLE } from './fixture';

const EXAMPLE: ExportTable = { ...TABLE, example: true };

async function sheetsOf(tables: readonly [ExportTable, ...ExportTable[]]) {
  const { sheets } = await readXlsx(await workbook(tables), { readStyles: true });
  return sheets;
}

async function tableSheet(table: ExportTable) {
  const sheet = (await sheetsOf([table]))[1];
  if (!sheet) throw new Error('no table sheet');
  const header = sheet.rows.findIndex((row) => row.includes('Kode'));
  return { sheet, header, rows: sheet.rows.slice(header + 1) };
}

describe('the workbook', () => {
  test('opens with a cover that says what, where, when, from which source, and what the signs mean', async () => {
    const [cover] = await sheetsOf([TABLE]);
    expect(cover?.name).toBe('Sampul');
    const lines = new Map(cover?.rows.map(([label, text]) => [label, text]));
    expect(cover?.rows[0]?.[0]).toBe(TABLE.title);
    expect(lines.get('Wilayah')).toBe('Kabupaten Kotawaringin Timur');
    expect(lines.get('Periode')).toBe('posisi Februari 2026');
    expect(lines.get('Pembilang')).toBe('Posyandu aktif yang melayani seluruh siklus hidup');
    expect(lines.get('Data per')).toBe('11 Februari 2026 pukul 09.12 WIB');
    expect(lines.get('Sumber data')).toBe('Data Dinas Kesehatan');
    expect([...lines.keys()]).toEqual(expect.arrayContaining(['belum lapor', 'tidak berlaku', '0', '(kosong)']));
    expect(lines.has('Label')).toBe(false);
  });

  test('holds real numbers under formats, words for absences, and the total last', async () => {
    const { sheet, header, rows } = await tableSheet(TABLE);
    expect(sheet.rows[header]?.at(-1)).toBe('Perubahan (poin persen)');
    expect(rows[0]).toEqual(['62.02.06', 'Mentawa Baru Ketapang', 1229, 229 / 310, -1.4]);
    expect(rows[1]?.slice(2)).toEqual([0, 0, 1.25]);
    expect(rows[2]?.slice(2, 4)).toEqual(['belum lapor', 'belum lapor']);
    expect(rows[2]?.[4] ?? null).toBeNull();
    expect(rows[3]?.slice(2)).toEqual(['tidak berlaku', 'tidak berlaku', 'tidak berlaku']);
    expect(rows[4]?.slice(0, 3)).toEqual(['62.02', 'Jumlah', 1229]);
    const format = (column: number) => sheet.cells?.get(`${header + 1},${column}`)?.style?.numFmt;
    expect([format(2), format(3), format(4)]).toEqual(['#,##0', '0.0%', '+0.0;-0.0;0.0']);
  });

  test('keeps texts that look like formulas, dates or numbers as texts', async () => {
    const names = ['=1+1', '+62', '-1', '@x', '007', '2026-02', 'a & b <c>'];
    const table = { ...TABLE, rows: names.map((name) => ({ code: '62', name })), totalRow: null };
    const { sheet, rows } = await tableSheet(table);
    expect(rows.slice(0, names.length).map((row) => row[1])).toEqual(names);
    expect([...(sheet.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
  });

  test('freezes the header and the naming columns, filters the rows without the total, prints on A4 landscape', async () => {
    const { sheet, header } = await tableSheet(TABLE);
    expect(sheet.freezePane).toEqual({ rows: header + 1, columns: 2 });
    expect(sheet.autoFilter?.range).toBe(`A${header + 1}:E${header + 1 + TABLE.rows.length}`);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
    expect(sheet.pageSetup?.printTitlesRow?.replaceAll('$', '')).toBe(`${header + 1}:${header + 1}`);
  });

  test('writes months as dates that sort', async () => {
    const columns = [{ key: 'month', header: 'Kode', kind: 'month' }] as const;
    const { rows } = await tableSheet({ ...TABLE, columns, rows: [{ month: 2026 * 12 + 1 }], totalRow: null });
    expect(rows[0]?.[0]).toEqual(new Date(Date.UTC(2026, 1, 1)));
  });

  test('says CONTOH on the cover, above the table and on every printed page of example data', async () => {
    const [cover, sheet] = await sheetsOf([EXAMPLE]);
    expect(cover?.rows.flat().join(' ')).toContain('CONTOH');
    expect(sheet?.rows[0]?.[0]).toContain('CONTOH');
    expect(cover?.headerFooter?.oddHeader).toContain('CONTOH');
    expect(sheet?.headerFooter?.oddHeader).toContain('CONTOH');
    expect(JSON.stringify(await sheetsOf([TABLE]))).not.toContain('CONTOH');
  });

  test('gives several tables a sheet each, with names that spreadsheets accept', async () => {
    const names = [
      'Sampul',
      'Desa/kelurahan',
      'desa kelurahan',
      'Sebuah nama tabel yang sangat panjang sekali',
      "'History'",
    ];
    const tables = names.map((name) => ({ ...TABLE, name }));
    const sheets = await sheetsOf([TABLE, ...tables]);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Sampul',
      'Kecamatan',
      'Sampul 2',
      'Desa kelurahan',
      'desa kelurahan 2',
      'Sebuah nama tabel yang sangat p',
      'History 1',
    ]);
  });

  test('stands with no rows at all', async () => {
    const { rows } = await tableSheet({ ...TABLE, rows: [], totalRow: null, notes: [] });
    expect(rows.flat()).toEqual([]);
  });

  test('gives the same bytes for the same tables, dated by the data and not by the clock', async () => {
    const [once, again] = [await workbook([TABLE]), await workbook([TABLE])];
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
    expect((await readXlsx(once)).properties?.modified).toEqual(TABLE.changedAt);
    const undated = await readXlsx(await workbook([{ ...TABLE, changedAt: null }]));
    expect(undated.properties?.modified).toEqual(new Date(Date.UTC(2000, 0, 1)));
  });
});

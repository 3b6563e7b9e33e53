import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { gridCover } from '@/lib/exports/grid/grid-cover';
import { gridTables } from '@/lib/exports/grid/grid-tables';
import { gridWorkbook } from '@/lib/exports/grid/grid-workbook';
import type { GridLayout } from '@/lib/exports/grid/layout';
import type { GridFrame } from '@/lib/exports/grid/official-table';
import { presetLetterhead } from '@/lib/settings/letterhead';
import { FRAME } from './fixture';

const book = (layout: GridLayout, frame: GridFrame = FRAME) =>
  gridWorkbook({
    title: 'Tabel indikator',
    cover: gridCover(frame, layout),
    tables: gridTables(frame, layout),
    split: frame.grid.split,
    signer: presetLetterhead('Kabupaten Contoh'),
  });

/** LibreOffice is asked where it is installed; elsewhere the structure alone is checked. */
const office = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'soffice'))
  .find((file) => fs.existsSync(file));

describe('the workbook of indicator tables', () => {
  it('has a cover, contents that lead to each sheet, and one table a sheet', async () => {
    const { sheets } = await readXlsx(await book('periode'), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['Sampul', 'Daftar isi', 'K1', 'K6', 'LNS', 'MTI']);
    expect(sheets[1]?.rows[3]?.slice(0, 2)).toEqual([1, 'K1']);
    expect(sheets[1]?.cells?.get('3,1')?.hyperlink?.location).toBe("'K1'!A1");
  });

  it('writes numbers under formats, incomplete ones with an asterisk in the format, and repeats its heads', async () => {
    const { sheets } = await readXlsx(await book('wilayah'), { readStyles: true });
    const sheet = sheets[2];
    const numbers = sheet?.rows.findIndex((row) => row[0] === '(1)') ?? 0;
    const format = (row: number, column: number) => sheet?.cells?.get(`${numbers + row},${column}`)?.style?.numFmt;
    expect(sheet?.rows[numbers + 1]?.slice(4, 7)).toEqual([30, 40, 0.75]);
    expect([format(1, 4), format(1, 6), format(1, 9)]).toEqual(['#,##0', '0.0%"*"', '0.0%']);
    expect(sheet?.freezePane).toEqual({ rows: numbers + 1, columns: 4 });
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape' });
    expect(sheet?.pageSetup?.printTitlesColumn?.replaceAll('$', '')).toBe('A:D');
    expect(sheet?.pageSetup?.printTitlesRow?.replaceAll('$', '')).toBe(`${numbers - 2}:${numbers + 1}`);
    expect([...(sheet?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it('says CONTOH on every sheet of example data, and gives the same bytes for the same tables', async () => {
    const example = { ...FRAME, example: true };
    const [once, again] = [await book('profil', example), await book('profil', example)];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    const { sheets } = await readXlsx(once);
    expect(sheets[2]?.rows[0]?.[0]).toContain('CONTOH');
    expect(sheets.every(({ headerFooter }) => headerFooter?.oddHeader?.includes('CONTOH'))).toBe(true);
  });

  it.runIf(office)(
    'is opened by LibreOffice with the same figures',
    async () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-office-'));
      try {
        const file = path.join(folder, 'tabel.xlsx');
        fs.writeFileSync(file, await book('wilayah'));
        const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,3';
        const profile = `-env:UserInstallation=file://${folder}/profil`;
        execFileSync(office ?? '', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
          stdio: 'ignore',
          timeout: 100_000,
        });
        const csv = fs.readdirSync(folder).find((name) => name.endsWith('.csv')) ?? '';
        const lines = fs.readFileSync(path.join(folder, csv), 'utf8').split('\n');
        expect(lines.find((line) => line.startsWith('1;'))).toMatch(
          /^1;PKM-1;Hulu;Puskesmas Hulu;30;40;75(?:[.,]0)?%\*?;0;40;0(?:[.,]0)?%;/,
        );
        expect(lines.find((line) => line.startsWith('JUMLAH'))).toMatch(
          /^JUMLAH \(KAB\/KOTA\);;;;30;140;21[.,]4\d*%\*?;/,
        );
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

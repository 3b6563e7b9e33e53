import { describe, expect, it } from 'vitest';
import { peopleCsv } from '@/lib/exports/csv';
import { byAreaTables } from '@/lib/exports/grid/by-area-tables';
import { byPeriodTables } from '@/lib/exports/grid/by-period-tables';
import { gridCover } from '@/lib/exports/grid/grid-cover';
import { gridCsvTable } from '@/lib/exports/grid/grid-tables';
import { headCells } from '@/lib/exports/grid/heads';
import { longTable } from '@/lib/exports/grid/long-table';
import type { OfficialTable } from '@/lib/exports/grid/official-table';
import { profileTables } from '@/lib/exports/grid/profile-tables';
import { officialText } from '@/lib/exports/grid/symbols';
import { allRows } from '@/lib/exports/table';
import { FRAME } from './fixture';

/** A table's rows as people read them. */
function texts(table: OfficialTable | undefined): string[][] {
  if (!table) return [];
  return allRows(table).map((row) =>
    table.columns.map((column) => officialText(row, column, table.partial.get(row)?.has(column.key) ?? false)),
  );
}

const headings = ({ columns }: OfficialTable) =>
  headCells(columns).map(({ row, column, rows, columns: wide, text }) => `${row},${column} ${wide}x${rows} ${text}`);

describe('tables per area', () => {
  const [table] = byAreaTables(FRAME);

  it('give each indicator its numbers, absences as signs, and JUMLAH as the sum over the sum', () => {
    const [first, second, third, total] = texts(table);
    expect(first?.slice(0, 10)).toEqual([
      '1',
      'PKM-1',
      'Hulu',
      'Puskesmas Hulu',
      '30',
      '40',
      '75,0%*',
      '0',
      '40',
      '0,0%',
    ]);
    expect(second?.slice(4, 7)).toEqual(['…', '100', '…']);
    expect(third?.slice(4, 7)).toEqual(['–', '–', '–']);
    expect(total?.slice(3, 7)).toEqual(['JUMLAH (KAB/KOTA)', '30', '140', '21,4%*']);
  });

  it('show L, P and L+P where people of both sexes are counted, and say what was not split', () => {
    const [first, second, third] = texts(table);
    expect(first?.slice(10, 19)).toEqual(['4', '10', '40,0%', '6', '10', '60,0%', '10', '20', '50,0%']);
    expect(second?.slice(10, 19)).toEqual(['NA', 'NA', 'NA', 'NA', 'NA', 'NA', '5', '10', '50,0%']);
    expect(third?.slice(10, 19)).toEqual(['…', '…', '…', '…', '…', '…', '…', '8', '…']);
  });

  it('give a count its number alone', () => {
    expect(table?.columns.at(-1)).toMatchObject({ over: ['Kematian ibu (MTI)'], header: 'Pembilang', kind: 'count' });
    expect(texts(table).map((row) => row.at(-1))).toEqual(['1', '0', '…', '1*']);
  });

  it('carry the title block of official tables and say which months the figures are of', () => {
    expect(table?.titleLines).toEqual([
      'TABEL 24',
      'CAPAIAN 4 INDIKATOR MENURUT KECAMATAN DAN PUSKESMAS',
      'KABUPATEN CONTOH',
      'FEBRUARI 2026',
    ]);
    expect(table?.notes[0]).toBe('Kumulatif s.d. Februari 2026; jumlah kejadian Januari–Februari 2026.');
    expect(table?.dataPer).toBe('1 Maret 2026 pukul 09.00 WIB (sementara)');
    expect(byAreaTables({ ...FRAME, sheets: 3, title: 'Judul & lain' })[0]?.titleLines.slice(0, 2)).toEqual([
      'TABEL 24 (1 DARI 3)',
      'JUDUL & LAIN',
    ]);
  });
});

describe('tables of the Profil Kesehatan', () => {
  const [table] = profileTables({ ...FRAME, grid: { ...FRAME.grid, split: false } });

  it('write a shared denominator once, then number and percentage of each', () => {
    expect(table && headings(table)).toEqual([
      '0,0 1x2 NO',
      '0,1 1x2 KECAMATAN',
      '0,2 1x2 PUSKESMAS',
      '0,3 1x1 IBU HAMIL',
      '0,4 2x1 KUNJUNGAN IBU HAMIL PERTAMA (K1)',
      '0,6 2x1 KUNJUNGAN IBU HAMIL KEENAM (K6)',
      '0,8 1x1 LANSIA',
      '0,9 2x1 LANSIA DISKRINING',
      '0,11 1x1 KEMATIAN IBU',
      ...['JUMLAH', 'JUMLAH', '%', 'JUMLAH', '%', 'JUMLAH', 'JUMLAH', '%', 'JUMLAH'].map(
        (text, at) => `1,${at + 3} 1x1 ${text}`,
      ),
    ]);
    expect(texts(table)[3]).toEqual([
      '',
      '',
      'JUMLAH (KAB/KOTA)',
      '140',
      '30',
      '21,4%*',
      '0',
      '0,0%*',
      '38',
      '15',
      '39,5%*',
      '1*',
    ]);
    expect(table?.name).toBe('Tabel 24');
  });

  it('set L, P and L+P between the heading and its columns', () => {
    const [bySex] = profileTables(FRAME);
    const own = bySex ? headings(bySex) : [];
    expect(own).toContain('0,8 3x1 LANSIA');
    expect(own.filter((text) => text.startsWith('1,'))).toContain('1,11 2x1 L');
  });
});

describe('other forms of the same figures', () => {
  it('are one table for each indicator, with the periods beside each other', () => {
    const tables = byPeriodTables(FRAME);
    expect(tables.map(({ name }) => name)).toEqual(['K1', 'K6', 'LNS', 'MTI']);
    expect(texts(tables[0])[0]).toEqual(['1', 'PKM-1', 'Hulu', 'Puskesmas Hulu', '30', '40', '75,0%*']);
    expect(tables[0]?.titleLines[1]).toBe('KUNJUNGAN IBU HAMIL PERTAMA (K1) MENURUT PUSKESMAS');
  });

  it('are one row for each figure, the sum told from its parts by its level', () => {
    const { rows } = longTable(FRAME);
    expect(rows).toHaveLength(4 + 4 + 12 + 4);
    expect(rows[3]).toMatchObject({
      indicator: 'K1',
      level: 'kabupaten',
      name: 'Jumlah Kabupaten Contoh',
      numerator: 30,
      denominator: 140,
      state: 'sebagian',
    });
  });

  it('are a CSV for people: words for absences, decimal commas, nothing that runs as a formula', () => {
    const title = {
      ...FRAME,
      grid: { ...FRAME.grid, areas: FRAME.grid.areas.map((area) => ({ ...area, name: '=1+1' })) },
    };
    const [header = '', first = '', second = ''] = peopleCsv(gridCsvTable(title, 'wilayah')).slice(1).split('\r\n');
    expect(header).toContain('No;Kecamatan;Puskesmas;Kunjungan ibu hamil pertama (K1), Pembilang;');
    expect(first).toMatch(/^1;Hulu;'=1\+1;30;40;75,0;0;40;0,0;4;10;40,0;/);
    expect(second).toContain('belum lapor;100;belum lapor');
    expect(second).toContain('tidak dipilah');
  });

  it('say the unit of each indicator in the CSV of periods, and leave L and P empty where they do not apply', () => {
    const csv = peopleCsv(gridCsvTable(FRAME, 'periode')).slice(1).split('\r\n');
    expect(csv[0]).toMatch(/^Indikator;Satuan capaian;No;Kecamatan;Puskesmas;/);
    expect(csv[1]).toMatch(/^Kunjungan ibu hamil pertama \(K1\);%;1;Hulu;Puskesmas Hulu;;;;;;;30;40;75,0/);
  });
});

describe('the cover', () => {
  it('says what, where, when and how final, defines every indicator and every sign', () => {
    const blocks = gridCover(FRAME, 'profil');
    const lines = blocks.flatMap(({ lines: own }) => own.map(({ label, text }) => `${label}: ${text}`));
    expect(lines).toContain('Sementara: Februari 2026');
    expect(lines).toContain('Sumber data: Data Dinas Kesehatan');
    expect(blocks.map(({ heading }) => heading)).toEqual([
      null,
      'Kunjungan ibu hamil pertama (K1)',
      'Kunjungan ibu hamil keenam (K6)',
      'Lansia diskrining (LNS)',
      'Kematian ibu (MTI)',
      'Arti tanda',
    ]);
    expect(blocks.at(-1)?.lines.map(({ label }) => label)).toEqual(['…', '–', 'NA', '0', '(kosong)', '*']);
  });
});

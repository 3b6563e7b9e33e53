import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '@/db/queries/coverage';
import { bodyOf, serve } from '../../fixtures/api';
import { meetsAll, networkStore } from '../../fixtures/network';

const QUERY = 'indicator=ILP-PSY&area=62.02&level=puskesmas&period=2026-02';
const LOOSE = { fasilitas: ['PSY-7,posyandu,"Cempaka, ""Putih""",62.02.01.2003,,,,,,'] };

describe('coverage.csv', () => {
  it('is for machines: UTF-8, comma, point, the JSON’s rows with the total last', async () => {
    const get = serve(networkStore({ ...LOOSE, kriteria: ['2026-02,PSY-7,PSY-AKTIF,ya,'] }));
    const response = await get(`coverage.csv?${QUERY}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = await response.text();
    const [header, ...lines] = text.trimEnd().split('\n');
    expect(header).toBe('code,name,level,state,numerator,denominator,value,low,high,target,unitsToTarget');
    expect(lines[0]).toMatch(/^PKM-1,Puskesmas Hulu,puskesmas,reported,2,4,0\.5,0\.15\d+,0\.84\d+,0\.75,1$/);
    expect(lines[2]).toMatch(/^,Puskesmas belum ditetapkan,puskesmas,reported,0,1,0,0,/);
    expect(lines.at(-1)).toMatch(/^62\.02,Kabupaten Contoh,kabupaten,reported,2,6,/);
    const body = await bodyOf<Coverage>(get(`coverage?${QUERY}`));
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ code, value, high }) => [code, Number(value), Number(high)])).toEqual(
      [...body.rows, body.total].map(({ area, value, interval }) => [area.code ?? '', value, interval?.high]),
    );
  });

  it('leaves an absence empty beside its state', async () => {
    const get = serve(networkStore());
    const text = await (await get('coverage.csv?indicator=ILP-PSY&area=62.02&level=kecamatan&period=2025-12')).text();
    expect(text.trimEnd().split('\n')).toEqual([
      'code,name,level,state,numerator,denominator,value,low,high,target,unitsToTarget',
      '62.02.01,Hulu,kecamatan,not-reported,,,,,,0.75,',
      '62.02.02,Hilir,kecamatan,not-reported,,,,,,0.75,',
      '62.02,Kabupaten Contoh,kabupaten,not-reported,,,,,,0.75,',
    ]);
  });
});

describe('facilities.csv', () => {
  it('joins lists by a space and quotes what needs it', async () => {
    const get = serve(networkStore({ ...LOOSE, kriteria: meetsAll('pustu', 'PST-1', '2026-01') }));
    const text = await (await get('facilities.csv?area=62.02.01&period=2026-02')).text();
    const [header, ...lines] = text.trimEnd().split('\n');
    expect(header).toBe('code,name,type,area,puskesmas,active,status,declared,met,missing,unreported');
    expect(lines).toContain(
      'PST-1,Pustu Hulu,pustu,62.02.01.2002,PKM-1,,sudah,,PST-HARI PST-PERAWAT PST-BIDAN PST-KADER2 PST-PAKET PST-KUNJUNGAN PST-PWS,PST-ALKES,PST-ALKES',
    );
    const [loose] = (parse(text, { columns: true }) as Record<string, string>[]).filter(({ code }) => code === 'PSY-7');
    expect(loose).toMatchObject({ name: 'Cempaka, "Putih"', puskesmas: '', active: 'false', status: 'belum' });
  });
});

describe('workbooks', () => {
  const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

  it('opens with a cover and the same figures as the JSON', async () => {
    const response = await serve(networkStore())(`coverage.xlsx?${QUERY}`);
    expect(response.headers.get('content-type')).toBe(WORKBOOK);
    expect(response.headers.get('content-disposition')).toContain('ilp-psy_contoh_2026-02.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(sheets[0]?.name).toBe('Sampul');
    const [total] = (sheets[1]?.rows ?? []).filter((row) => String(row[1]).startsWith('Jumlah'));
    expect(total?.slice(2, 5)).toEqual([2, 5, 0.4]);
  });

  it('lists facilities by name', async () => {
    const response = await serve(networkStore())('facilities.xlsx?area=62.02&period=2026-02&type=posyandu');
    expect(response.headers.get('content-type')).toBe(WORKBOOK);
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const cells = (sheets[1]?.rows ?? []).flat();
    for (const name of ['Melati', 'Kenanga', 'Mawar', 'Anggrek', 'Dahlia', 'Teratai']) expect(cells).toContain(name);
  });
});

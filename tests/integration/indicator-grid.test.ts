import { parse } from 'csv-parse/sync';
import { type Sheet, readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/db/client';
import { indicators } from '@/db/indicators';
import { bySex } from '@/db/queries/by-sex';
import { coverage } from '@/db/queries/coverage';
import { indicatorGrid } from '@/db/queries/indicator-grid';
import { findPlace, levelsOf } from '@/db/queries/place';
import { month, monthsOf, parsePeriod } from '@/lib/coverage/period';
import type { CoverageRow } from '@/lib/coverage/row';
import { countsBothSexes } from '@/lib/indicators/both-sexes';
import { ratioOf } from '@/lib/coverage/tally';
import { formatCount, formatPercent } from '@/lib/narrative/format';
import { gridFiles } from '../fixtures/grid-files';
import { imported } from '../fixtures/imports';
import { readPdf } from '../fixtures/pdf';
import { DESA, randomOf, randomReports } from '../fixtures/random-reports';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const CURRENT = month(2026, 11);
const PERIODS = ['2025-12', '2026-02', '2026-03', '2026-T1', '2025', '2026'].map((text) => parsePeriod(text)!);

/** The random district with some reports and sasaran by sex as well. */
function splitStore(seed: number): Store {
  const store = randomReports(seed);
  const random = randomOf(seed * 104_729);
  const half = (code: string, sex: string) => `2026,${code},usia_produktif,${1 + random(30)},uji,${sex}`;
  imported(store, {
    sasaran: DESA.flatMap((code) => [half(code, 'L'), half(code, 'P')]),
    capaian: ['2026-01', '2026-02', '2026-03'].flatMap((at) =>
      DESA.flatMap((code) =>
        random(4) === 0
          ? []
          : random(5) === 0
            ? [`${at},${code},UPR,${random(6)},,`]
            : ['L', 'P'].map((sex) => `${at},${code},UPR,${random(6)},,${sex}`),
      ),
    ),
  });
  return store;
}

function answered(store: Store, code: string, level: CoverageRow['area']['level'], indicator: string, period: string) {
  const place = findPlace(store, code)!;
  const found = indicators(store).find((each) => each.code === indicator)!;
  return coverage(store, { indicator: found, place, level, period: parsePeriod(period)!, current: CURRENT });
}

describe('the grid of indicators', () => {
  it.each([1, 2])('gives every cell and total as coverage answers it, on random data (%i)', (seed) => {
    const store = splitStore(seed);
    const all = indicators(store);
    for (const code of ['62', '62.02', '62.02.01', '62.02.01.2002', 'PKM-1', 'PKM-2']) {
      const place = findPlace(store, code)!;
      for (const level of levelsOf(place)) {
        const asked = { place, level, indicators: all, periods: PERIODS, split: true, current: CURRENT };
        const { areas, series } = indicatorGrid(store, asked);
        for (const { indicator, period, cells, total, asOf } of series.flat()) {
          const answer = coverage(store, { indicator, place, level, period, current: CURRENT });
          const where = `${code} ${level} ${indicator.code} ${JSON.stringify(period)}`;
          const rows = new Map(answer.rows.map((row) => [`${row.area.code} ${row.area.name}`, row]));
          areas.forEach((area, index) => {
            const { measure } = cells[index]!;
            const row = rows.get(`${area.code} ${area.name}`);
            if (row) expect(measure, `${where} ${area.name}`).toMatchObject(measureOf(row));
            else expect(measure.state, `${where} ${area.name}`).toBe('not-applicable');
          });
          expect(
            answer.rows.every((row) => areas.some((area) => area.code === row.area.code)),
            where,
          ).toBe(true);
          expect(total.measure, where).toMatchObject(measureOf(answer.total));
          const sex = countsBothSexes(indicator)
            ? bySex(store, { indicator, place, first: monthsOf(period).first, asOf })
            : null;
          expect(total.sex, where).toEqual(sex);
          // L and P of one figure add up to it, whatever was not split being a line of its own.
          for (const cell of cells) {
            if (cell.sex && cell.measure.numerator !== null)
              expect(cell.sex.numerator, where).toBe(cell.measure.numerator);
          }
        }
      }
    }
  });
});

function measureOf({ state, numerator, denominator }: CoverageRow) {
  return { state, numerator, denominator };
}

/** The rows of a sheet between the column numbers and JUMLAH, and JUMLAH itself. */
function officialRows({ rows }: Sheet) {
  const numbers = rows.findIndex((row) => row[0] === '(1)');
  const last = rows.findIndex((row) => String(row[0] ?? '').startsWith('JUMLAH'));
  return { heads: rows.slice(0, numbers), rows: rows.slice(numbers + 1, last), total: rows[last] ?? [] };
}

/** What a sheet shows of a row of coverage: numbers as they are, absences as signs. */
function shown({ state, numerator, denominator, value }: CoverageRow) {
  if (state === 'not-applicable') return ['–', '–', '–'];
  return state === 'not-reported' ? ['…', denominator ?? '…', '…'] : [numerator, denominator, value];
}

describe('/unduh/tabel-indikator', () => {
  const CODES = ['K6', 'IDL', 'STN', 'PSY-LAPOR', 'ILP-PSY'];
  const CHOSEN = CODES.map((code) => `indikator=${code}`).join('&');

  it.each([4, 5])('writes every number of the API as a number, area by area (%i)', async (seed) => {
    const store = splitStore(seed);
    const get = gridFiles(store);
    for (const level of ['kecamatan', 'desa'] as const) {
      const response = await get(`${CHOSEN}&wilayah=62.02&tingkat=${level}&dari=2026-01&sampai=2026-03&format=xlsx`);
      expect(response.status).toBe(200);
      const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true });
      expect(sheets.map(({ name }) => name)).toEqual(['Sampul', 'Daftar isi', 'Jan 2026', 'Feb 2026', 'Mar 2026']);
      for (const [index, period] of ['2026-01', '2026-02', '2026-03'].entries()) {
        const { rows, total } = officialRows(sheets[index + 2]!);
        const naming = level === 'desa' ? 4 : 3;
        const order = indicators(store).filter(({ code }) => CODES.includes(code));
        order.forEach(({ code }, at) => {
          const answer = answered(store, '62.02', level, code, period);
          const cells = (row: readonly unknown[]) => row.slice(naming + at * 3, naming + at * 3 + 3);
          expect(rows.map(cells), `${code} ${period}`).toEqual(answer.rows.map(shown));
          expect(cells(total), `${code} ${period}`).toEqual(shown(answer.total));
        });
        expect(rows.map((row) => row[1])).toEqual(
          answered(store, '62.02', level, 'K6', period).rows.map(({ area }) => area.code),
        );
      }
    }
  });

  it('writes the same figures into a CSV, long and wide, for id-ID', async () => {
    const store = splitStore(6);
    const get = gridFiles(store);
    const query = `${CHOSEN}&wilayah=62.02&tingkat=desa&dari=2026-01&sampai=2026-03`;
    const text = await (await get(`${query}&format=csv-panjang`)).text();
    const rows = parse(text, { columns: true, delimiter: ';', bom: true }) as Record<string, string>[];
    expect(rows).toHaveLength(5 * 3 * 6);
    for (const row of rows.filter(({ Tingkat }) => Tingkat === 'kabupaten')) {
      const at =
        { 'Januari 2026': '2026-01', 'Februari 2026': '2026-02', 'Maret 2026': '2026-03' }[row.Periode ?? ''] ?? '';
      const { numerator, state } = answered(store, '62.02', 'desa', row['Kode indikator'] ?? '', at).total;
      expect(row.Pembilang).toBe(
        numerator === null
          ? { 'not-reported': 'belum lapor', 'not-applicable': 'tidak berlaku' }[state as 'not-reported']
          : String(numerator),
      );
    }
    const wide = await (await get(`${query}&susunan=periode&format=csv`)).text();
    const [header = '', ...lines] = wide.trim().split('\r\n');
    expect(header).toContain('Indikator;Satuan capaian;No;Kecamatan;Desa/kelurahan;Jan 2026, Pembilang');
    expect(lines).toHaveLength(5 * 6);
  });

  it('lays out the Profil Kesehatan with a typed number, by sex, and the sum of sums last', async () => {
    const store = splitStore(7);
    const response = await gridFiles(store)(
      'indikator=UPR&wilayah=62.02&tingkat=puskesmas&satuan=tahun&dari=2026-03&sampai=2026-03&susunan=profil&pilah=ya&nomor=50&ttd=ya&format=xlsx',
    );
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const sheet = sheets[2]!;
    expect(sheet.name).toBe('Tabel 50');
    const { heads, total, rows } = officialRows(sheet);
    const titles = heads.map((row) => row[0]).filter((text) => typeof text === 'string');
    expect(titles.slice(0, 4)).toEqual([
      'TABEL 50',
      'USIA PRODUKTIF DISKRINING MENURUT KECAMATAN DAN PUSKESMAS',
      'KABUPATEN CONTOH',
      'TAHUN 2026 (S.D. APRIL 2026)',
    ]);
    expect(total[0]).toBe('JUMLAH (KAB/KOTA)');
    const answer = answered(store, '62.02', 'puskesmas', 'UPR', '2026');
    expect([total[5], total[10], total[11]]).toEqual([
      answer.total.denominator,
      answer.total.numerator,
      answer.total.value,
    ]);
    expect(rows).toHaveLength(answer.rows.length);
    expect(sheet.rows.flat()).toContain('Kepala Dinas Kesehatan');
  });

  it('is a PDF with the same figures under the same headings, whole indicators on a page', async () => {
    const store = splitStore(9);
    const get = gridFiles(store);
    const query = 'kelompok=ibu&kelompok=balita&wilayah=62.02&tingkat=desa&dari=2026-03&sampai=2026-03&nomor=12';
    const file = await get(`${query}&susunan=profil&format=pdf`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    const { title, pages, fonts } = readPdf(new Uint8Array(await file.arrayBuffer()));
    expect(title).toContain('indikator');
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(pages[0]?.text).toContain('TABEL 12');
    const lines = pages[0]?.lines ?? [];
    const heading = lines.findIndex((line) => line.split('\t')[0] === 'NO');
    expect(heading).toBeGreaterThan(0);
    expect(lines.findIndex((line) => line.startsWith('(1)'))).toBeGreaterThan(heading);
    const text = pages.map((page) => page.text).join(' ');
    for (const shown of ['(1)', 'JUMLAH', 'KUNJUNGAN', 'belum lapor;']) expect(text).toContain(shown);
    const cells = pages.flatMap(({ lines }) => lines.flatMap((line) => line.split('\t')));
    for (const code of ['K1', 'K6', 'KN1', 'IDL', 'DS']) {
      const { total } = answered(store, '62.02', 'desa', code, '2026-03');
      if (total.value === null) continue;
      const sign = total.state === 'partial' ? '*' : '';
      expect(cells, code).toContain(`${formatPercent(ratioOf(total)!)}${sign}`);
      expect(cells, code).toContain(formatCount(total.numerator!));
    }
    const long = `${query}&susunan=panjang&format=pdf`;
    expect((await get(long)).status).toBe(200);
    const tooMuch = await get(long.replace('dari=2026-03', 'dari=2024-12'));
    expect(tooMuch.status).toBe(400);
    expect(((await tooMuch.json()) as { detail: string }).detail).toContain('PDF memuat paling banyak 25.000');
  });

  it('refuses what is no choice, and what is too much of one, with a sentence', async () => {
    const get = gridFiles(splitStore(8));
    const problem = async (query: string) => {
      const response = await get(query);
      return [response.status, ((await response.json()) as { detail: string }).detail] as const;
    };
    expect((await problem('indikator=XX&format=xlsx'))[0]).toBe(404);
    expect((await problem('kelompok=apa&format=xlsx'))[0]).toBe(400);
    expect((await problem('format=ods'))[1]).toContain('csv-panjang');
    expect(await problem('dari=2026-03&sampai=2026-01&format=csv')).toEqual([
      400,
      'Bulan awal berada sesudah bulan akhir. Tukar keduanya.',
    ]);
    expect((await problem('dari=2020-01&sampai=2026-01&format=csv'))[1]).toContain('paling banyak 24');
  });
});

import { readXlsx } from 'hucre/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Store, closeStore, openStore } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { coverage } from '@/db/queries/coverage';
import { findPlace } from '@/db/queries/place';
import { month } from '@/lib/coverage/period';
import { type Bontang, bontang } from '../fixtures/bontang';
import { gridFiles } from '../fixtures/grid-files';

let held: Bontang;
let store: Store;
beforeAll(async () => {
  held = await bontang();
  store = openStore(held.file);
}, 120_000);
afterAll(() => {
  closeStore(store);
  held.remove();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const AT = month(2026, 2);

describe('the tables of a kota', () => {
  it('name the kota and its kelurahan, and hold the figures of the API', async () => {
    const get = gridFiles(store);
    const query = 'indikator=ILP-PSY&indikator=K6&wilayah=64.74&tingkat=desa&dari=2026-02&sampai=2026-02&format=xlsx';
    const answer = await get(query);
    expect(answer.status).toBe(200);
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()), { readStyles: true });
    const rows = sheets.at(-1)?.rows ?? [];
    const heads = rows.slice(0, 8).flat().map(String);
    expect(heads.some((text) => text.includes('KOTA BONTANG'))).toBe(true);
    expect(heads.some((text) => /kabupaten/i.test(text))).toBe(false);
    expect(heads).toContain('Kelurahan');
    const place = findPlace(store, '64.74');
    for (const [at, code] of ['ILP-PSY', 'K6'].entries()) {
      const indicator = findIndicator(store, code);
      if (!place || !indicator) throw new Error(code);
      const request = { indicator, place, level: 'desa', period: { kind: 'month', month: AT }, current: AT } as const;
      const { rows: areas, total } = coverage(store, request);
      for (const row of areas) {
        const line = rows.find((each) => each.includes(row.area.code ?? ''));
        expect(line?.slice(4 + at * 3, 7 + at * 3), `${code} ${row.area.name}`).toEqual(cellsOf(row));
      }
      const sum = rows.find((each) => String(each[0] ?? '').startsWith('JUMLAH'));
      expect(sum?.slice(4 + at * 3, 7 + at * 3), code).toEqual(cellsOf(total));
    }
  });
});

function cellsOf({ state, numerator, denominator, value }: ReturnType<typeof coverage>['total']) {
  if (state === 'not-applicable') return ['–', '–', '–'];
  return state === 'not-reported' ? ['…', denominator ?? '…', '…'] : [numerator, denominator, value];
}

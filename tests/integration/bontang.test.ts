import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { createDistrict } from '@/db/district';
import { type Coverage, coverage } from '@/db/queries/coverage';
import { coverageTableOf } from '@/db/queries/coverage-table';
import { findIndicator } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { rebuild } from '@/db/rollup/rebuild';
import { gapRows } from '@/lib/analysis/gap';
import type { AreaCode } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { areaSentence } from '@/lib/narrative/area';
import { gapSentence } from '@/lib/narrative/gap';
import { figureSentence, headlineTitle, reachedSentence } from '@/lib/narrative/headline';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { targetPhrase } from '@/lib/narrative/target';
import { type Served, bodyOf, serve } from '../fixtures/api';
import { IMPORT_MONTH, imported } from '../fixtures/imports';
import { temporaryStore } from '../fixtures/store';

const KOTA = '64.74' as AreaCode;

let store: Store;
let kelurahan: { code: string; name: string; kecamatan: string }[];

/**
 * Three puskesmas, one in each kecamatan; in each of the 15 kelurahan a pustu (in the first ten) and as many posyandu as
 * its place in the list, of which every third is not aktif and, from the others, every second is declared sudah.
 */
beforeEach(async () => {
  store = temporaryStore();
  await createDistrict(store, KOTA, { example: false });
  kelurahan = store.sqlite
    .prepare(
      `SELECT a.code, a.name, p.code AS kecamatan FROM area a JOIN area p ON p.id = a.parent_id
       WHERE a.level = 'desa' ORDER BY a.code`,
    )
    .all() as typeof kelurahan;
  const owners = [...new Set(kelurahan.map(({ kecamatan }) => kecamatan))];
  const ownerOf = (kecamatan: string) => `PKM-${owners.indexOf(kecamatan) + 1}`;
  const posyandu = kelurahan.flatMap(({ code, kecamatan }, place) =>
    Array.from({ length: place + 1 }, (_, index) => ({ code: `PSY-${place + 1}-${index + 1}`, at: code, kecamatan })),
  );
  const active = posyandu.filter((_, index) => index % 3 !== 2);
  const done = active.filter((_, index) => index % 2 === 0);
  const pustu = kelurahan
    .slice(0, 10)
    .map(({ code, kecamatan }, index) => ({ code: `PST-${index + 1}`, at: code, kecamatan }));
  imported(store, {
    fasilitas: [
      ...owners.map((kecamatan) => {
        const at = kelurahan.find((each) => each.kecamatan === kecamatan)?.code;
        return `${ownerOf(kecamatan)},puskesmas,Puskesmas ${ownerOf(kecamatan)},${at},,,,,,`;
      }),
      ...pustu.map(({ code, at, kecamatan }) => `${code},pustu,Pustu ${code},${at},${ownerOf(kecamatan)},,,,,`),
      ...posyandu.map(({ code, at, kecamatan }) => `${code},posyandu,Nama ${code},${at},${ownerOf(kecamatan)},,,,,`),
    ],
    kriteria: active.map(({ code }) => `2026-10,${code},PSY-AKTIF,ya,`),
    penetapan: [
      ...done.map(({ code }) => `2026-10,${code},sudah,SK Wali Kota`),
      ...active.filter((each) => !done.includes(each)).map(({ code }) => `2026-10,${code},belum,`),
      ...pustu.slice(0, 4).map(({ code }) => `2026-10,${code},sudah,`),
      '2026-10,PKM-1,sudah,',
    ],
  });
});

const api = (options: Served = {}) => serve(store, options);

const ask = (indicator: string, level: string, area: string = KOTA) =>
  bodyOf<Coverage>(api()(`coverage?indicator=${indicator}&area=${area}&level=${level}&period=2026-10`));

const brief = ({ numerator, denominator }: Coverage['total']) => `${numerator}/${denominator}`;

describe('a kota with its own data', () => {
  it('is closed until it is opened, in one sentence that says how', async () => {
    const response = await api({ publicRead: '' })(`areas?parent=${KOTA}`);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('PWS_PUBLIC_READ=true');
  });

  it('has 3 kecamatan and 15 kelurahan', async () => {
    const areas = async (parent: string) =>
      (await bodyOf<{ areas: { code: string }[] }>(api()(`areas?parent=${parent}`))).areas.map(({ code }) => code);
    const kecamatan = await areas(KOTA);
    expect(kecamatan).toEqual(['64.74.01', '64.74.02', '64.74.03']);
    const below = (await Promise.all(kecamatan.map(areas))).flat();
    expect(below).toHaveLength(15);
    expect(below.every((code) => code.split('.')[3]?.startsWith('1'))).toBe(true);
  });

  // 1 + 2 + ... + 15 = 120 posyandu; two of three aktif = 80; every second of those = 40.
  it('shows its own figures at every level, which add up', async () => {
    expect(brief((await ask('ILP-PSY', 'kabupaten')).total)).toBe('40/80');
    expect(brief((await ask('PSY-AKT', 'kabupaten')).total)).toBe('80/120');
    expect(brief((await ask('ILP-PST', 'kabupaten')).total)).toBe('4/10');
    expect(brief((await ask('ILP-PKM', 'kabupaten')).total)).toBe('1/3');
    expect(brief((await ask('DES-PST', 'kabupaten')).total)).toBe('10/15');
    for (const level of ['kecamatan', 'desa', 'puskesmas']) {
      const { rows, total } = await ask('ILP-PSY', level);
      expect(rows).toHaveLength(level === 'desa' ? 15 : 3);
      const sum = (part: 'numerator' | 'denominator') => rows.reduce((whole, row) => whole + (row[part] ?? 0), 0);
      expect([sum('numerator'), sum('denominator')]).toEqual([40, 80]);
      expect(total).toMatchObject({ value: 0.5, target: 0.75, targetSource: 'catalogue', unitsToTarget: 20 });
    }
    // Kelurahan 15 has posyandu 106..120 of the list: 10 of them aktif, every second of those sudah.
    expect(brief((await ask('ILP-PSY', 'desa', kelurahan.at(-1)?.code)).total)).toBe('5/10');
    expect(rebuild(store)).toEqual([]);
  });

  it('follows each puskesmas with the kecamatan that it serves', async () => {
    const byKecamatan = (await ask('ILP-PSY', 'kecamatan')).rows.map(brief);
    expect((await ask('ILP-PSY', 'puskesmas')).rows.map(brief)).toEqual(byKecamatan);
    const { rows, total } = await ask('ILP-PSY', 'desa', 'PKM-2');
    expect(brief(total)).toBe(byKecamatan[1]);
    expect(rows.every(({ area }) => area.code?.startsWith('64.74.02'))).toBe(true);
  });
});

describe('the words for a kota', () => {
  /** "desa" is right only in "desa/kelurahan", the name of what DES-PST counts. */
  const strayDesa = /(?<!\/)\bdesa\b(?!\/kelurahan)/i;

  it('has kelurahan and a kota, never desa or kabupaten', async () => {
    expect([levelNoun('desa', KOTA), levelNoun('kabupaten', KOTA)]).toEqual(['kelurahan', 'kota']);
    const { rows, total } = await ask('ILP-PSY', 'desa');
    for (const { area } of rows) expect(fullName(area)).toBe(`Kelurahan ${area.name}`);
    expect(fullName(total.area)).toBe('Kota Bontang');
  });

  it('says no sentence about it with a desa in it', async () => {
    for (const indicator of CATALOGUE.filter(({ kind }) => kind === 'stock')) {
      const { rows, total } = await ask(indicator.code, 'desa');
      const noun = levelNoun('desa', KOTA);
      const target = indicator.defaultTarget && { ...indicator.defaultTarget, per: 100, source: 'catalogue' as const };
      const sentences = [total, ...rows].flatMap((row) => [
        headlineTitle(indicator, row, target),
        figureSentence(indicator, row, fullName(row.area)),
        areaSentence(indicator, row, target, { oneStep: [], words: new Map() }),
      ]);
      sentences.push(
        reachedSentence(rows, noun, targetPhrase(target, indicator)),
        gapSentence({ total, rows }, gapRows(rows), noun, indicator),
      );
      for (const sentence of sentences) expect(sentence).not.toMatch(strayDesa);
    }
  });

  it('heads its tables with kelurahan', () => {
    const [indicator, place] = [findIndicator(store, 'ILP-PSY'), findPlace(store, KOTA)];
    if (!indicator || !place) throw new Error('the kota lacks what is asked');
    const period = { kind: 'month', month: month(2026, 10) } as const;
    const request = { indicator, place, level: 'desa', period, current: IMPORT_MONTH } as const;
    const table = coverageTableOf(store, request, coverage(store, request), 'Asia/Makassar');
    expect(table.title).toBe('Posyandu siklus hidup per kelurahan');
    expect(table.dataPer).toContain('WITA');
    expect(JSON.stringify(table)).not.toMatch(strayDesa);
  });
});

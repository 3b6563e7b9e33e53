import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { unpacked } from '@/db/rollup/packs';
import { rebuild } from '@/db/rollup/rebuild';
import { imported } from '../fixtures/imports';
import { districtStore } from '../fixtures/store';

/** Desa enough that a month's rows are handed over in more than one lot, and not in whole lots. */
const DESA = ['01', '02'].flatMap((kecamatan) =>
  Array.from({ length: 13 }, (_, index) => `62.02.${kecamatan}.${2001 + index}`),
);
const AREAS = [
  { code: '62', name: 'Kalimantan Tengah' },
  { code: '62.02', name: 'Kabupaten Contoh' },
  { code: '62.02.01', name: 'Hulu' },
  { code: '62.02.02', name: 'Hilir' },
  ...DESA.map((code) => ({ code, name: `Desa ${code}` })),
];
const PUSKESMAS = 'PKM-1';

/** A desa has two posyandu, of which the first is aktif; every third desa has none. */
const hasPosyandu = (desa: number) => desa % 3 > 0;

function network(): Store {
  const store = districtStore(AREAS);
  const posyandu = DESA.flatMap((code, index) =>
    hasPosyandu(index) ? ['A', 'B'].map((letter) => ({ code, name: `PSY-${index}${letter}` })) : [],
  );
  imported(store, {
    fasilitas: [
      `${PUSKESMAS},puskesmas,Puskesmas Hulu,${DESA[0]},,,,,,`,
      ...posyandu.map(({ code, name }) => `${name},posyandu,${name},${code},${PUSKESMAS},,,,,`),
    ],
    kriteria: posyandu.map(({ name }) => `2026-01,${name},PSY-AKTIF,${name.endsWith('A') ? 'ya' : 'tidak'},`),
    sasaran: DESA.filter((_, index) => index % 4 > 0).map((code) => `2026,${code},bumil,900,,`),
  });
  return store;
}

/** Who of a desa reports an indicator in a month (nobody, the desa itself, its first posyandu or both), and how much. */
type Report = Readonly<{ by: 'nobody' | 'desa' | 'one' | 'both'; bySex: boolean; count: number }>;
const report: fc.Arbitrary<Report> = fc.record({
  by: fc.constantFrom('nobody', 'desa', 'desa', 'one', 'both'),
  bySex: fc.boolean(),
  count: fc.integer({ min: 0, max: 300 }),
});
const CODES = ['K6', 'STN', 'LHR', 'TTD', 'DS', 'PSY-LAPOR'];
const reports = fc.array(fc.array(report, { minLength: CODES.length, maxLength: CODES.length }), {
  minLength: DESA.length,
  maxLength: DESA.length,
});

function linesOf(desa: number, own: readonly Report[], withdrawn = false): string[] {
  return own.flatMap(({ by, bySex, count }, index) => {
    const code = CODES[index] ?? '';
    const posyandu = hasPosyandu(desa) ? ['A', 'B'].map((letter) => `PSY-${desa}${letter}`) : [];
    const who = { nobody: [], desa: [DESA[desa] ?? ''], one: posyandu.slice(0, 1), both: posyandu }[by];
    return who.flatMap((leaf) => {
      const isOpening = code === 'PSY-LAPOR' && leaf.startsWith('PSY');
      const sexes = bySex && !isOpening ? ['L', 'P'] : [''];
      return sexes.map((sex) => {
        const numerator = isOpening ? count % 2 : count;
        const denominator = isOpening ? 1 : code === 'K6' || code === 'LHR' ? '' : count + 5;
        return `2026-03,${leaf},${code},${withdrawn ? ',' : `${numerator},${denominator}`},${sex}`;
      });
    });
  });
}

/** Everything that the rollup holds, as sorted text; packs by what is in them. */
function held({ sqlite }: Store): string[] {
  const packs = sqlite.prepare('SELECT month, area_id, value FROM pack').raw().all() as [number, number, Buffer][];
  return [
    ...(sqlite.prepare('SELECT * FROM roll').raw().all() as number[][]).map(String),
    ...(sqlite.prepare('SELECT * FROM series').raw().all() as number[][]).map(String),
    ...packs.map(([month, area, value]) => `pack ${month} ${area} ${unpacked(value).toString('hex')}`),
  ].sort();
}

describe('a month that is appended', () => {
  it('holds the same whether it arrives at once, a few desa at a time, or in place of other figures', () => {
    fc.assert(
      fc.property(reports, reports, (given, before) => {
        const lines = given.map((own, desa) => linesOf(desa, own));
        const [atOnce, inParts, corrected] = [network(), network(), network()];
        imported(atOnce, { capaian: lines.flat() });
        for (let part = 4; part >= 0; part--) {
          imported(inParts, { capaian: lines.filter((_, desa) => desa % 5 === part).flat() });
        }
        imported(corrected, { capaian: before.flatMap((own, desa) => linesOf(desa, own)) });
        imported(corrected, { capaian: before.flatMap((own, desa) => linesOf(desa, own, true)) });
        imported(corrected, { capaian: lines.flat() });
        expect(held(inParts)).toEqual(held(atOnce));
        expect(held(corrected)).toEqual(held(atOnce));
        expect(rebuild(atOnce)).toEqual([]);
      }),
      { numRuns: 2, seed: 6202 },
    );
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { deployment } from '@/app/_server/deployment';
import { areaNetwork, namedNetwork } from '@/app/_server/network';
import { type PageContext, periodShown } from '@/app/_server/page-context';
import { GET } from '@/app/unduh/ilp/route';
import type { Store } from '@/db/client';
import { findPlace } from '@/db/queries/place';
import { figuresOf } from '@/db/queries/profile';
import { setSetting } from '@/db/setting-writer';
import { PUBLIC } from '@/lib/access/reader';
import type { Ratio } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import { served } from '../fixtures/accounts';
import type { Tables } from '../fixtures/imports';
import { naiveRollup } from '../fixtures/naive-rollup';
import { NETWORK, meetsAll, networkStore } from '../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** PSY-8 and PST-3 in Hulu Dua are of PKM-1, which serves Hulu Kota and Hulu Satu alone. PKM-3 has nothing. */
const MORE: Tables = {
  fasilitas: [
    'PKD-1,poskesdes,Poskesdes Hulu,62.02.01.2002,PKM-1,,,,,',
    'PST-3,pustu,Pustu Dua,62.02.01.2003,PKM-1,,,,,',
    'PSY-8,posyandu,Sakura,62.02.01.2003,PKM-1,,,,,',
    'PSY-9,posyandu,Tanpa Induk,62.02.02.2002,,,,,,',
    'PKM-3,puskesmas,Puskesmas Jauh,62.02.02.2001,,,,,,',
  ],
  kriteria: [
    ...meetsAll('posyandu', 'PSY-8', '2026-01'),
    '2026-01,PSY-8,PSY-AKTIF,ya,',
    '2026-02,PSY-9,PSY-AKTIF,ya,',
    ...meetsAll('pustu', 'PST-3', '2026-02'),
    ...meetsAll('puskesmas', 'PKM-2', '2026-01'),
  ],
  wilayah_kerja: ['62.02.01.2003,PKM-2,2026-01', '62.02.01.1001,PKM-1,2026-01', '62.02.01.2002,PKM-1,2026-01'],
};
const PLACES = ['62', '62.02', '62.02.01', '62.02.02', '62.02.01.2003', 'PKM-1', 'PKM-2'];
const MONTHS = ['2026-01', '2026-02', '2026-03'];

function asked(store: Store, code: string, periode: string) {
  const place = findPlace(store, code);
  if (!place) throw new Error(`no ${code}`);
  const context: PageContext = { store, deployment: deployment(), query: { periode }, dataPer: '', reader: PUBLIC };
  return { context, place, shown: periodShown(context, place) };
}

type Plain = Readonly<{ code: string; type: string; desa: string; puskesmas: string; done: boolean; active: boolean }>;

/** Every facility of a month from the CSV rows, by plain loops. */
function plainly(at: string): Plain[] {
  const rows = (table: 'fasilitas' | 'kriteria' | 'penetapan') =>
    [...(NETWORK[table] ?? []), ...(MORE[table] ?? [])].map((row) => row.split(','));
  const last = (table: 'kriteria' | 'penetapan', ...key: string[]) =>
    rows(table)
      .filter(([month = '', ...rest]) => month <= at && key.every((cell, index) => rest[index] === cell))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
      .at(-1);
  return rows('fasilitas')
    .filter(([, , , , , opened = '', closed = '']) => opened <= at && (closed === '' || at < closed))
    .map(([code = '', type = '', , desa = '', puskesmas = '']) => {
      const meets = (criterion: string) => last('kriteria', code, criterion)?.[3] === 'ya';
      const declared = last('penetapan', code)?.[2] ?? '';
      const active = type !== 'posyandu' || meets('PSY-AKTIF');
      const done = active && (declared === '' ? naiveRollup.required(code).every(meets) : declared === 'sudah');
      return { code, type, desa, puskesmas: type === 'puskesmas' ? code : puskesmas, done, active };
    });
}

const ratio = (among: readonly Plain[]): Ratio => ({
  numerator: among.filter(({ done }) => done).length,
  denominator: among.length,
});
const none = (counts: Ratio) => (counts.denominator === 0 ? null : counts);

describe('the network of an area', () => {
  it('gives each puskesmas what it is answerable for there, and adds up to the area’s own figures', () => {
    const store = networkStore(MORE);
    served(store, 'true');
    for (const at of MONTHS) {
      const all = plainly(at);
      for (const code of PLACES.slice(0, 5)) {
        const { context, place, shown } = asked(store, code, at);
        const { lines, total } = areaNetwork(context, place, shown);
        const within = all.filter(({ desa }) => desa === code || desa.startsWith(`${code}.`));
        for (const line of lines) {
          const own = within.filter(({ puskesmas }) => puskesmas === (line.code ?? ''));
          const where = `${code} ${at} ${line.code}`;
          expect(line.pustu, where).toEqual(none(ratio(own.filter(({ type }) => type === 'pustu'))));
          expect(line.posyandu, where).toEqual(
            none(ratio(own.filter(({ type, active }) => type === 'posyandu' && active))),
          );
          expect(line.self, where).toEqual(none(ratio(own.filter(({ type }) => type === 'puskesmas'))));
        }
        const codes = lines.map((line) => line.code ?? '');
        expect(within.filter(({ puskesmas }) => !codes.includes(puskesmas))).toEqual([]);
        const figures = figuresOf(store, place, ['ILP-PKM', 'ILP-PST', 'ILP-PSY', 'DES-PST'], { asOf: shown.asOf });
        for (const [index, part] of (['self', 'pustu', 'posyandu', 'desa'] as const).entries()) {
          const sum = lines.reduce(
            (so, line) => ({
              numerator: so.numerator + (line[part]?.numerator ?? 0),
              denominator: so.denominator + (line[part]?.denominator ?? 0),
            }),
            { numerator: 0, denominator: 0 },
          );
          const figure = figures[index];
          expect([none(sum), total[part]], `${code} ${at} ${part}`).toEqual(
            Array(2).fill(figure && ratioOf(figure.row)),
          );
        }
      }
    }
  });
});

describe('the network of a named place', () => {
  it('puts every facility in its desa once, and says which desa has no pustu', () => {
    const store = networkStore(MORE);
    served(store, 'true');
    for (const at of MONTHS) {
      const all = plainly(at);
      for (const code of PLACES) {
        const { context, place, shown } = asked(store, code, at);
        const network = namedNetwork(context, place, shown);
        const own = all.filter(
          ({ type, desa, puskesmas }) =>
            type !== 'puskesmas' &&
            (place.kind === 'area' ? desa === code || desa.startsWith(`${code}.`) : puskesmas === code),
        );
        expect(network.flatMap(({ members }) => members.map((each) => each.code)).sort()).toEqual(
          own.map((each) => each.code).sort(),
        );
        for (const { area, members, counts, hasPustu, foreign } of network) {
          const here = all.filter(({ desa, type }) => desa === area.code && type === 'pustu');
          expect(members.every((each) => each.area === area.code)).toBe(true);
          expect(hasPustu, `${code} ${area.code} ${at}`).toBe(here.length > 0);
          expect(foreign.map((each) => each.code)).toEqual(
            here.filter((each) => !own.includes(each)).map((each) => each.code),
          );
          const plain = own.filter(({ desa }) => desa === area.code);
          expect(counts.pustu).toEqual(ratio(plain.filter(({ type }) => type === 'pustu')));
          expect(counts.posyandu).toEqual(ratio(plain.filter(({ type, active }) => type === 'posyandu' && active)));
          expect(counts.poskesdes).toBe(plain.filter(({ type }) => type === 'poskesdes').length);
        }
      }
    }
  });

  it('tells a puskesmas’ facilities outside its working area, and pustu of another puskesmas inside it', () => {
    const store = networkStore(MORE);
    served(store, 'true');
    const of = (code: string) => {
      const { context, place, shown } = asked(store, code, '2026-02');
      return namedNetwork(context, place, shown).map(({ area, outside, foreign, hasPustu }) => [
        area.name,
        outside,
        foreign.map(({ code: each }) => each),
        hasPustu,
      ]);
    };
    expect(of('PKM-1')).toEqual([
      ['Hulu Kota', false, [], false],
      ['Hulu Satu', false, [], true],
      ['Hulu Dua', true, [], true],
    ]);
    expect(of('PKM-2')).toEqual([
      ['Hulu Dua', false, ['PST-3'], true],
      ['Hilir Satu', true, [], true],
    ]);
  });

  it('counts posyandu as the district has chosen to', () => {
    const store = networkStore(MORE);
    served(store, 'true');
    const posyandu = (code: string) => {
      const { context, place, shown } = asked(store, code, '2026-03');
      const figure = figuresOf(store, place, ['ILP-PSY'], { asOf: shown.asOf })[0];
      const sum = namedNetwork(context, place, shown).reduce((so, { counts }) => so + counts.posyandu.denominator, 0);
      return [sum, figure?.row.denominator];
    };
    expect(posyandu('PKM-1')).toEqual([4, 4]);
    setSetting(store, 'ilp.posyanduDenominator', 'terdaftar');
    expect(posyandu('PKM-1')).toEqual([5, 5]);
  });
});

describe('the files of the network', () => {
  it('hold its tables: of an area its puskesmas, of a puskesmas its desa', async () => {
    const store = networkStore(MORE);
    served(store, 'true');
    const csv = async (code: string) => {
      const query = `bagian=jejaring&wilayah=${code}&periode=2026-02&format=csv`;
      return (await GET(new Request(`http://localhost/unduh/ilp?${query}`))).text();
    };
    expect(await csv('62.02')).toMatch(/Puskesmas belum ditetapkan;.*\r\n.*Jumlah Kabupaten Contoh;1 dari 3;/);
    expect(await csv('PKM-1')).toMatch(/Hulu Kota;0;0;1;2;0;tidak;tanpa pustu\r\n/);
    const book = await GET(
      new Request('http://localhost/unduh/ilp?bagian=jejaring&wilayah=62.02.01&periode=2026-02&format=xlsx'),
    );
    expect(book.status).toBe(200);
  });
});

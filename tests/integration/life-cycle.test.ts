import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { type LifeCycle, type StageLevel, lifeCycleOf } from '@/db/queries/life-cycle';
import { type Place, findPlace } from '@/db/queries/place';
import { puskesmasCriteria } from '@/db/queries/puskesmas-criteria';
import { type Month, parseMonth } from '@/lib/coverage/period';
import { imported } from '../fixtures/imports';
import { type RandomChecklists, randomChecklists, tablesOf } from '../fixtures/random-checklists';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

const STAGES = 'BUMIL BUSUI BAYI BALITA SEKOLAH REMAJA DEWASA LANSIA'.split(' ').map((stage) => `SH-${stage}`);

function placeOf(store: Store, code: string): Place {
  const place = findPlace(store, code);
  if (!place) throw new Error(`${code} is missing`);
  return place;
}

const at = (text: string) => parseMonth(text) as Month;

/** A criterion's latest word up to a month, from the raw rows. */
function latest(rows: RandomChecklists, facility: string, criterion: string, month: string): string {
  const own = rows.kriteria.filter(([when = '', who, what]) => who === facility && what === criterion && when <= month);
  return own.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).at(-1)?.[3] ?? '';
}

/** Second calculation: serving, reported and unreported of every stage, by plain counting over raw rows. */
function plainly(rows: RandomChecklists, belongs: (row: readonly string[]) => boolean, month: string) {
  const active = rows.fasilitas.filter((row) => {
    const [code = '', kind, , , , opened = '', closed = ''] = row;
    const exists = (opened === '' || opened <= month) && (closed === '' || month < closed);
    return kind === 'posyandu' && belongs(row) && exists && latest(rows, code, 'PSY-AKTIF', month) === 'ya';
  });
  return STAGES.map((stage) => {
    const words = active.map(([code = '']) => latest(rows, code, stage, month));
    return {
      numerator: words.filter((word) => word === 'ya').length,
      denominator: words.filter((word) => word !== '').length,
      unreported: words.filter((word) => word === '').length,
    };
  });
}

function within(code: string): (row: readonly string[]) => boolean {
  return code.startsWith('PKM') ? (row) => row[4] === code : (row) => (row[3] ?? '').startsWith(code);
}

function leavesOf({ areas }: LifeCycle) {
  return areas.flatMap(({ posyandu }) => posyandu);
}

describe.each([5, 41, 977])('the life-cycle matrix of random checklists (seed %i)', (seed) => {
  const rows = randomChecklists(seed);
  const places: readonly (readonly [string, StageLevel])[] = [
    ['62', 'kabupaten'],
    ['62.02', 'kecamatan'],
    ['62.02', 'desa'],
    ...SMALL_DISTRICT.filter(({ code }) => code.length >= 8).map(({ code }) => [code, 'desa'] as const),
    ['PKM-1', 'desa'],
  ];

  it('is what plain counting over the raw rows gives, for every place, area and month', () => {
    const store = districtStore();
    imported(store, tablesOf(rows));
    for (const month of ['2026-01', '2026-03', '2026-04']) {
      for (const [code, level] of places) {
        const cycle = lifeCycleOf(store, placeOf(store, code), level, at(month));
        expect(cycle.total, `${code} ${month}`).toEqual(plainly(rows, within(code), month));
        for (const { area, counts } of cycle.areas) {
          const own = within(area.code ?? '');
          expect(counts, `${area.code} ${month}`).toEqual(plainly(rows, (row) => own(row) && within(code)(row), month));
        }
      }
    }
  });

  it('adds up: a place is the sum of its areas, an area that of its posyandu, whatever the level', () => {
    const store = districtStore();
    imported(store, tablesOf(rows));
    const [byKecamatan, byDesa] = (['kecamatan', 'desa'] as const).map((level) =>
      lifeCycleOf(store, placeOf(store, '62.02'), level, at('2026-04')),
    ) as [LifeCycle, LifeCycle];
    expect(byDesa.total).toEqual(byKecamatan.total);
    expect(new Set(byDesa.areas.map(({ parent }) => parent))).toEqual(new Set(['Hulu', 'Hilir']));
    expect(leavesOf(byDesa).length).toBe(byKecamatan.active);
    for (const [index, code] of STAGES.entries()) {
      const marks = leavesOf(byKecamatan).map((each) => each.marks[index]);
      const of = (mark: string) => marks.filter((each) => each === mark).length;
      expect(byKecamatan.total[index], code).toEqual({
        numerator: of('met'),
        denominator: of('met') + of('lacking'),
        unreported: of('unreported'),
      });
    }
    for (const { area, counts } of byKecamatan.areas) {
      const desa = byDesa.areas.filter((each) => each.area.code?.startsWith(area.code ?? '-'));
      STAGES.forEach((stage, index) => {
        const sum = (part: 'numerator' | 'denominator' | 'unreported') =>
          desa.reduce((total, each) => total + (each.counts[index]?.[part] ?? 0), 0);
        expect(counts[index], stage).toEqual({
          numerator: sum('numerator'),
          denominator: sum('denominator'),
          unreported: sum('unreported'),
        });
      });
    }
  });

  it('counts the puskesmas criteria of those that are there, and keeps silence apart', () => {
    const store = districtStore();
    imported(store, tablesOf(rows));
    for (const { code, count } of puskesmasCriteria(store, placeOf(store, '62.02'), at('2026-04'))) {
      const words = ['PKM-1', 'PKM-2'].map((puskesmas) => latest(rows, puskesmas, code, '2026-04'));
      expect(count, code).toEqual({
        numerator: words.filter((word) => word === 'ya').length,
        denominator: words.filter((word) => word !== '').length,
        unreported: words.filter((word) => word === '').length,
      });
    }
    expect(puskesmasCriteria(store, placeOf(store, '62.02.01.2002'), at('2026-04'))).toEqual([]);
  });
});

describe('posyandu that are not counted', () => {
  it('are idle ones and those of which nobody said whether they are aktif, each apart', () => {
    const store = districtStore();
    imported(store, {
      fasilitas: [
        'A,posyandu,Mawar,62.02.01.1001,,,,,,',
        'B,posyandu,Melati,62.02.01.1001,,,,,,',
        'C,posyandu,Anggrek,62.02.01.1001,,,,,,',
      ],
      kriteria: ['2026-01,A,PSY-AKTIF,ya,', '2026-01,B,PSY-AKTIF,tidak,', '2026-01,C,SH-BAYI,ya,'],
    });
    const cycle = lifeCycleOf(store, placeOf(store, '62.02'), 'kecamatan', at('2026-01'));
    expect(cycle).toMatchObject({ active: 1, idle: 1, unknown: 1 });
    expect(cycle.total[2]).toEqual({ numerator: 0, denominator: 0, unreported: 1 });
    expect(cycle.areas.map(({ area, posyandu }) => [area.code, posyandu.length])).toEqual([
      ['62.02.01', 1],
      ['62.02.02', 0],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockersIn } from '@/app/_server/blockers';
import type { Store } from '@/db/client';
import { ilpFacilities } from '@/db/queries/blockers';
import { findPlace } from '@/db/queries/place';
import { setSetting } from '@/db/setting-writer';
import { month } from '@/lib/coverage/period';
import { ILP_TYPES, type IlpType } from '@/lib/facilities/ilp-rule';
import { AT, ilpNetwork, ilpTables } from '../fixtures/ilp-network';
import { type Tables, imported } from '../fixtures/imports';
import { type Over, naiveRollup } from '../fixtures/naive-rollup';
import { networkStore } from '../fixtures/network';
import { districtStore } from '../fixtures/store';

/** What a plain reading of the CSV rows says of one facility in February: no spans, no sums of sums. */
type Plain = Readonly<{ code: string; held: boolean; declared: string; lacking: string[]; silent: string[] }>;

function plainly(tables: Tables, type: IlpType, inPlace: (cells: readonly string[]) => boolean, over: Over): Plain[] {
  const at = '2026-02';
  const cellsOf = (table: 'fasilitas' | 'kriteria' | 'penetapan') => (tables[table] ?? []).map((row) => row.split(','));
  const last = (rows: readonly string[][], value: number) =>
    rows
      .filter(([period = '']) => period <= at)
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
      .at(-1)?.[value];
  return cellsOf('fasilitas')
    .filter((cells) => {
      const [, kind, , , , opened = '', closed = ''] = cells;
      return kind === type && inPlace(cells) && opened <= at && (closed === '' || at < closed);
    })
    .map(([code = '']) => {
      const said = (criterion: string) =>
        last(
          cellsOf('kriteria').filter((row) => row[1] === code && row[2] === criterion),
          3,
        );
      const declared =
        last(
          cellsOf('penetapan').filter((row) => row[1] === code),
          2,
        ) ?? '';
      const wajib = naiveRollup.required(code);
      const active = type !== 'posyandu' || said('PSY-AKTIF') === 'ya';
      const asked = type === 'posyandu' && over === 'terdaftar' ? ['PSY-AKTIF', ...wajib] : wajib;
      const done = active && (declared === '' ? wajib.every((each) => said(each) === 'ya') : declared === 'sudah');
      return {
        code,
        declared,
        held: !done && (active || over === 'terdaftar'),
        lacking: asked.filter((each) => said(each) === 'tidak'),
        silent: asked.filter((each) => said(each) === undefined),
      };
    });
}

const PLACES: Readonly<Record<string, (cells: readonly string[]) => boolean>> = {
  '62.02': () => true,
  '62.02.01': ([, , , desa = '']) => desa.startsWith('62.02.01.'),
  'PKM-1': ([code, , , , owner]) => owner === 'PKM-1' || code === 'PKM-1',
};

function seen(store: Store, code: string, type: IlpType) {
  const place = findPlace(store, code);
  if (!place) throw new Error(`${code} is missing`);
  return blockersIn({ store }, place, AT, { type, order: 'jumlah' });
}

describe('the blockers of a place', () => {
  const over = fc.constantFrom('aktif' as const, 'terdaftar' as const);

  it.each(ILP_TYPES)('are those of a plain reading of the reports (%s)', (type) => {
    let said = 0;
    fc.assert(
      fc.property(ilpNetwork, over, fc.constantFrom(...Object.keys(PLACES)), (given, denominator, code) => {
        const store = districtStore();
        setSetting(store, 'ilp.posyanduDenominator', denominator);
        const tables = ilpTables(given);
        imported(store, tables);
        const { held, lines, combinations, near } = seen(store, code, type);
        const members = plainly(tables, type, PLACES[code] ?? (() => false), denominator).filter((each) => each.held);
        const codes = (found: readonly Plain[]) => found.map((each) => each.code).sort();

        expect(held).toMatchObject({
          count: members.length,
          declared: members.filter(({ declared }) => declared === 'belum').length,
          silent: members.filter(({ silent }) => silent.length > 0).length,
        });
        for (const { criterion, lacking, unreported } of lines) {
          const silent = members.filter((each) => each.silent.includes(criterion)).length;
          const count = members.filter((each) => each.lacking.includes(criterion)).length;
          expect([criterion, lacking, unreported]).toEqual([
            criterion,
            { numerator: count, denominator: members.length - silent },
            silent,
          ]);
          said += count;
        }
        expect(new Set(lines.map(({ criterion }) => criterion))).toEqual(
          new Set(members.flatMap(({ lacking, silent }) => [...lacking, ...silent])),
        );
        for (const { criteria, facilities, silent } of combinations) {
          const same = members.filter(({ lacking }) => lacking.join() === criteria.join());
          expect(facilities.map((each) => each.code).sort()).toEqual(codes(same));
          expect(silent).toBe(same.filter((each) => each.silent.length > 0).length);
        }
        expect(combinations.reduce((sum, { facilities }) => sum + facilities.length, 0)).toBe(
          members.filter(({ lacking }) => lacking.length > 0).length,
        );
        const named = (groups: typeof near.steps) =>
          groups.flatMap(({ facilities }) => facilities.map((each) => each.code)).sort();
        const one = members.filter(({ lacking, silent }) => lacking.length === 1 && silent.length === 0);
        const unasked = members.filter(({ lacking, silent }) => lacking.length === 0 && silent.length === 1);
        expect(named(near.steps)).toEqual(codes(one.filter(({ declared }) => declared !== 'belum')));
        expect(named(near.declaredSteps)).toEqual(codes(one.filter(({ declared }) => declared === 'belum')));
        expect(named(near.unasked)).toEqual(codes(unasked.filter(({ declared }) => declared !== 'belum')));
      }),
      { seed: 5, numRuns: 40 },
    );
    expect(said).toBeGreaterThan(20);
  });

  it('knows nothing of a month without data', () => {
    const store = networkStore();
    const place = findPlace(store, '62.02');
    if (!place) throw new Error('the fixture lacks its kabupaten');
    expect(ilpFacilities(store, place, 'posyandu', month(2025, 6)).facilities).toEqual([]);
    expect(ilpFacilities(store, place, 'posyandu', AT).facilities).toHaveLength(6);
  });
});

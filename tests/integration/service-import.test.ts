import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { coverage } from '@/db/queries/coverage';
import { findPlace } from '@/db/queries/place';
import { rebuild } from '@/db/rollup/rebuild';
import { parseMonth } from '@/lib/coverage/period';
import { IMPORT_MONTH, type Tables, attempt, imported } from '../fixtures/imports';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
const START: Tables = {
  fasilitas: DESA.flatMap((desa, index) => [
    `PST-${index},pustu,Pustu ${index},${desa},,,,,,`,
    `PSY-${index},posyandu,Posyandu ${index},${desa},,,,,,`,
  ]),
};

const month = fc.constantFrom(...MONTHS);
const place = fc.nat(DESA.length - 1);
const amount = fc.option(fc.nat(20), { freq: 4 });
const sex = fc.constantFrom('', '', 'L', 'P');
const fact = fc
  .tuple(month, place, fc.constantFrom('desa', 'PST', 'PSY', 'PSY'), fc.constantFrom('K6', 'STN'), amount, sex)
  .map(([at, index, kind, indicator, counted, split]): readonly [string, string] => {
    const code = kind === 'desa' ? DESA[index] : `${kind}-${index}`;
    return ['capaian', [at, code, indicator, counted ?? '', indicator === 'STN' ? 20 : '', split].join(',')];
  });
const groupSize = fc
  .tuple(fc.constantFrom('2025', '2026'), place, amount, sex)
  .map(([year, index, counted, split]): readonly [string, string] => {
    return ['sasaran', [year, DESA[index], 'bumil', counted === null ? '' : counted * 10, '', split].join(',')];
  });
const call = fc.array(fc.oneof({ weight: 4, arbitrary: fact }, groupSize), { minLength: 1, maxLength: 8 });

type Row = readonly string[];

/** A second reading of the rows that were accepted, which shares nothing with the importer but the files. */
class Held {
  private readonly rows = new Map<string, Row>();

  take(tables: Tables): void {
    for (const [table, lines] of Object.entries(tables)) {
      for (const line of lines) {
        const cells = line.split(',');
        const key = [table, ...cells.slice(0, 3), cells[5]].join(' ');
        if (cells[3] === '') this.rows.delete(key);
        else this.rows.set(key, cells);
      }
    }
  }

  private of(table: string): Row[] {
    return [...this.rows].filter(([key]) => key.startsWith(`${table} `)).map(([, cells]) => cells);
  }

  size(desa: string, year: string): number {
    const own = this.of('sasaran').filter(([of, code]) => of === year && code === desa);
    return own.reduce((sum, cells) => sum + Number(cells[3]), 0);
  }

  facts(desa: string, indicator: string, at: string): Row[] {
    const index = DESA.indexOf(desa);
    const codes = [desa, `PST-${index}`, `PSY-${index}`];
    return this.of('capaian').filter((row) => row[0] === at && codes.includes(row[1] ?? '') && row[2] === indicator);
  }

  /** Numerator and denominator of an indicator in a desa in a month, or null where there is no figure. */
  figure(desa: string, indicator: string, at: string): readonly [number, number] | null {
    const year = at.slice(0, 4);
    const months = indicator === 'STN' ? [at] : MONTHS.filter((each) => each.slice(0, 4) === year && each <= at);
    const rows = months.flatMap((each) => this.facts(desa, indicator, each));
    const sum = (column: number) => rows.reduce((total, cells) => total + Number(cells[column]), 0);
    const denominator = indicator === 'STN' ? sum(4) : this.size(desa, year);
    return rows.length === 0 || denominator === 0 ? null : [sum(3), denominator];
  }
}

function answered(store: Store, code: string, at: string, level: 'desa' | 'kabupaten') {
  const [indicator, district, parsed] = [findIndicator(store, code), findPlace(store, '62.02'), parseMonth(at)];
  if (!indicator || !district || parsed === null) throw new Error('the fixture lacks what is asked');
  const period = { kind: 'month', month: parsed } as const;
  return coverage(store, { indicator, place: district, level, period, current: IMPORT_MONTH }).rows;
}

function tablesOf(rows: readonly (readonly [string, string])[]): Tables {
  const tables: Record<string, string[]> = {};
  for (const [table, row] of rows) (tables[table] ??= []).push(row);
  return tables;
}

describe('sasaran and capaian after random imports', () => {
  it.each([1, 2])('give the figures of a naive second reading, and a rebuild finds nothing (%i)', (seed) => {
    let [accepted, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(call, { minLength: 2, maxLength: 8 }), (calls) => {
        const store = districtStore();
        const held = new Held();
        imported(store, START);
        for (const rows of calls) {
          const tables = tablesOf(rows);
          if (attempt(store, tables).committed) held.take(tables);
          else refused += 1;
          accepted += 1;
        }
        expect(rebuild(store)).toEqual([]);
        for (const at of ['2025-12', '2026-01', '2026-03']) {
          for (const code of ['K6', 'STN']) {
            const expected = DESA.map((desa) => held.figure(desa, code, at));
            const rows = answered(store, code, at, 'desa');
            const found = rows.map(({ value, numerator, denominator }) =>
              value === null ? null : [numerator, denominator],
            );
            expect(found, `${code} ${at}`).toEqual(expected);
            const numerator = expected.reduce((sum, each) => sum + (each?.[0] ?? 0), 0);
            expect(answered(store, code, at, 'kabupaten')[0]?.numerator ?? 0).toBe(numerator);
          }
        }
      }),
      { numRuns: 12, seed },
    );
    expect(accepted - refused).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(0);
  });
});

describe('an import of service data', () => {
  const [first = '', second = ''] = DESA;
  const valueOf = (store: Store, code: string, at: string) =>
    answered(store, code, at, 'kabupaten').map(({ state, numerator, denominator }) => [state, numerator, denominator]);

  it('counts a desa from when its sasaran arrives', () => {
    const store = districtStore();
    const report = imported(store, { capaian: [`2026-01,${first},K6,10,,`] });
    expect(report.warnings).toMatchObject([{ table: 'capaian', row: 2, code: 'no-target-group' }]);
    expect(valueOf(store, 'K6', '2026-01')).toEqual([['not-applicable', null, null]]);
    imported(store, { sasaran: [`2026,${first},bumil,30,,L`, `2026,${first},bumil,20,,P`] });
    expect(valueOf(store, 'K6', '2026-01')).toEqual([['reported', 10, 50]]);
    imported(store, { sasaran: [`2026,${first},bumil,,,L`, `2026,${first},bumil,,,P`] });
    expect(valueOf(store, 'K6', '2026-01')).toEqual([['not-applicable', null, null]]);
    expect(rebuild(store)).toEqual([]);
  });

  it('corrects an old month in every later one, and a withdrawal is not a zero', () => {
    const store = districtStore();
    const sasaran = [first, second].map((desa) => `2026,${desa},bumil,100,,`);
    const capaian = [first, second].flatMap((desa) => MONTHS.slice(2).map((at) => `${at},${desa},K6,5,,`));
    imported(store, { sasaran, capaian });
    expect(valueOf(store, 'K6', '2026-03')).toEqual([['reported', 30, 200]]);
    imported(store, { capaian: [`2026-01,${first},K6,0,,`] });
    expect(valueOf(store, 'K6', '2026-03')).toEqual([['reported', 25, 200]]);
    imported(store, { capaian: [`2026-01,${first},K6,,,`] });
    expect(valueOf(store, 'K6', '2026-03')).toEqual([['partial', 25, 200]]);
    expect(rebuild(store)).toEqual([]);
  });

  it('is all or nothing, holds rows against what is stored, and says so of a repetition', () => {
    const store = districtStore();
    imported(store, START);
    const tables = { capaian: [`2026-01,${first},K6,5,,`], sasaran: [`2026,${first},bumil,100,SK 1,`] };
    imported(store, tables);
    expect(imported(store, tables)).toMatchObject({ batch: null, tables: [{ unchanged: 1 }, { unchanged: 1 }] });
    const clash = attempt(store, { capaian: [`2026-02,${second},K6,9,,`, '2026-01,PSY-0,K6,5,,'] });
    expect(clash).toMatchObject({
      committed: false,
      errors: [{ row: 3, column: 'pembilang', code: 'conflicting-counts' }],
      tables: [{ new: 1, rejected: 1 }],
    });
    expect(valueOf(store, 'K6', '2026-02')).toEqual([['partial', 5, 100]]);
    imported(store, { capaian: ['2026-01,PSY-0,K6,5,,', `2026-01,${first},K6,,,`] });
    expect(store.sqlite.prepare('SELECT count(*) FROM fact').pluck().get()).toBe(1);
    expect(rebuild(store)).toEqual([]);
  });

  it('takes the reports of many facilities at once', () => {
    const store = districtStore();
    const codes = Array.from({ length: 40 }, (_, index) => `PSY-T${index}`);
    const capaian = codes.flatMap((code) => MONTHS.map((at) => `${at},${code},DS,4,5,`));
    const report = imported(store, {
      fasilitas: codes.map((code, index) => `${code},posyandu,Posyandu T${index},${DESA[index % DESA.length]},,,,,,`),
      capaian,
    });
    expect(report.tables).toMatchObject([{ new: 40 }, { new: 200 }]);
    expect(valueOf(store, 'DS', '2026-03')).toEqual([['reported', 160, 200]]);
  });
});

describe('an import of laporan and pelatihan', () => {
  const rowsOf = ({ sqlite }: Store, table: string) => sqlite.prepare(`SELECT * FROM ${table}`).raw().all();
  const report: Tables = { laporan: ['2026-01,PST-0,2026-02-05', '2026-02,PST-0,2026-03-05'] };
  const training: Tables = {
    pelatihan: ['L-1,I,2026-02-02,,Aula,kader,62.02.01,30', 'L-1,I,2026-02-02,,Aula,pendamping,62.02,2'],
  };

  it('stores them, a second time too, and moves no figure', () => {
    const store = districtStore();
    imported(store, { ...START, ...report, ...training });
    expect(rowsOf(store, 'facility_report').map((row) => (row as unknown[])[2])).toEqual(['2026-02-05', '2026-03-05']);
    expect(rowsOf(store, 'training')).toHaveLength(2);
    expect(imported(store, { ...report, ...training }).batch).toBeNull();
    expect(rowsOf(store, 'roll')).toEqual([]);
    expect(rebuild(store)).toEqual([]);
  });

  it('corrects and withdraws, and holds a batch against its stored rows', () => {
    const store = districtStore();
    imported(store, { ...START, ...report, ...training });
    imported(store, { laporan: ['2026-01,PST-0,', '2026-02,PST-0,2026-03-06'] });
    expect(rowsOf(store, 'facility_report').map((row) => (row as unknown[])[2])).toEqual(['2026-03-06']);
    const later = (training.pelatihan ?? []).map((row) => row.replace('2026-02-02', '2026-02-09'));
    expect(attempt(store, { pelatihan: later.slice(0, 1) })).toMatchObject({
      committed: false,
      errors: [{ row: 2, column: 'mulai', code: 'conflicting-counts' }],
    });
    imported(store, { pelatihan: later });
    expect(rowsOf(store, 'training').map((row) => (row as unknown[])[4])).toEqual(['2026-02-09', '2026-02-09']);
  });
});

describe('an import of a district’s own indicator', () => {
  const row = (group: string) => `KELAS,Kelas ibu,Ibu ikut,Sasaran ibu,kumulatif,naik,${group},ibu,2,`;
  const valueOf = (store: Store) =>
    answered(store, 'KELAS', '2026-02', 'kabupaten').map(({ state, numerator, denominator, target }) => {
      return [state, numerator, denominator, target];
    });

  it('has figures and targets from the same call on, and follows its target group', () => {
    const store = districtStore();
    const [desa = ''] = DESA;
    const tables: Tables = {
      capaian: [`2026-01,${desa},KELAS,5,,`, `2026-02,${desa},KELAS,6,,`],
      target: ['2026,KELAS,62.02,80,'],
      sasaran: [`2026,${desa},bumil,50,,`, `2026,${desa},bulin,40,,`],
      indikator: [row('bumil')],
    };
    imported(store, tables);
    expect(valueOf(store)).toEqual([['reported', 11, 50, 0.8]]);
    expect(imported(store, tables).batch).toBeNull();
    imported(store, { indikator: [row('bulin')] });
    expect(valueOf(store)).toEqual([['reported', 11, 40, 0.8]]);
    imported(store, { indikator: [row('lansia')] });
    expect(valueOf(store)).toEqual([['not-applicable', null, null, 0.8]]);
    expect(rebuild(store)).toEqual([]);
  });
});

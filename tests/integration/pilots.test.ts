import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { pilotsOf } from '@/db/queries/pilots';
import { type Place, findPlace } from '@/db/queries/place';
import { setSetting } from '@/db/setting-writer';
import type { PilotKind } from '@/lib/analysis/pilot-comparison';
import { type Month, formatMonth, parseMonth } from '@/lib/coverage/period';
import { CRITERIA } from '@/lib/facilities/criteria';
import { imported } from '../fixtures/imports';
import { type RandomChecklists, type RawRow, randomChecklists, tablesOf } from '../fixtures/random-checklists';
import { districtStore } from '../fixtures/store';

const at = (text: string) => parseMonth(text) as Month;

function placeOf(store: Store, code: string): Place {
  const place = findPlace(store, code);
  if (!place) throw new Error(`${code} is missing`);
  return place;
}

/** The last of a facility's rows up to a month. */
function last(rows: readonly RawRow[], facility: string, month: string, criterion?: string): RawRow | undefined {
  return rows
    .filter(([when = '', who, what]) => who === facility && when <= month && (!criterion || what === criterion))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .at(-1);
}

const wajibOf = (kind: string) => CRITERIA.filter(({ type, required }) => type === kind && required);

/** Second calculation of one facility in one month, from raw rows and the rule of contracts section 3. */
function plainSite(rows: RandomChecklists, [code = '', kind = '']: RawRow, month: string) {
  const word = (criterion: string) => last(rows.kriteria, code, month, criterion)?.[3] ?? '';
  const words = wajibOf(kind).map((criterion) => word(criterion.code));
  const declared = last(rows.penetapan, code, month)?.[2] ?? '';
  const active = kind !== 'posyandu' || word('PSY-AKTIF') === 'ya';
  const done = active && (declared === 'sudah' || (declared !== 'belum' && words.every((each) => each === 'ya')));
  const [, , all = '0', trained = '0', , purwa = '0', madya = '0', utama = '0'] = last(rows.kader, code, month) ?? [];
  return {
    active,
    done,
    declared: done && declared === 'sudah',
    met: words.filter((each) => each === 'ya').length,
    asked: words.filter((each) => each !== '').length,
    all: Number(all),
    trained: Number(trained),
    levels: Number(purwa) + Number(madya) + Number(utama),
  };
}

type PlainSite = ReturnType<typeof plainSite>;

/** Sums of a group in a month: status, criteria and, of posyandu, kader, each as numerator and denominator. */
function plainGroup(rows: RandomChecklists, sites: readonly RawRow[], kind: string, month: string) {
  const each = sites.map((site) => plainSite(rows, site, month));
  const sum = (part: (site: PlainSite) => number) => each.reduce((total, site) => total + part(site), 0);
  return [
    [sum(({ done }) => Number(done)), sum(({ active }) => Number(active))],
    [sum(({ met }) => met), sum(({ asked }) => asked)],
    ...(kind === 'posyandu'
      ? [
          [sum(({ trained }) => trained), sum(({ all }) => all)],
          [sum(({ levels }) => levels), sum(({ all }) => all)],
        ]
      : []),
  ];
}

/** Second reading of who is compared with whom. */
function plainCohort(
  rows: RandomChecklists,
  kind: string,
  belongs: (row: RawRow) => boolean,
  start: string,
  end: string,
) {
  const lasting = rows.fasilitas.filter(
    ([, type, , , , opened = '', closed = '']) =>
      type === kind && (opened === '' || opened <= start) && (closed === '' || end < closed),
  );
  const pilots = lasting.filter((row) => row[7] === 'ya' && belongs(row));
  const rest = lasting.filter((row) => row[7] !== 'ya');
  const isKelurahan = (row: RawRow) => (row[3] ?? '').slice(9, 10) === '1';
  const alike = rest.filter((row) => pilots.length > 0 && isKelurahan(row) === isKelurahan(pilots[0] as RawRow));
  const shared = pilots.every((row) => isKelurahan(row) === isKelurahan(pilots[0] as RawRow));
  const narrows = pilots.length > 0 && shared && alike.length >= 5 && alike.length >= pilots.length;
  return { pilots, others: narrows ? alike : rest, narrows };
}

describe.each([5, 41, 977, 2024])('lokus beside others in random checklists (seed %i)', (seed) => {
  const rows = randomChecklists(seed);

  it.each([
    ['62.02', '2026-01', '2026-03'],
    ['62.02', '2026-02', '2026-04'],
    ['62.02.01', '2026-01', '2026-04'],
    ['62.02.01.1001', '2026-01', '2026-03'],
    ['PKM-1', '2026-01', '2026-03'],
  ])('in %s from %s to %s are what plain counting over the raw rows gives', (code, start, end) => {
    const store = districtStore();
    imported(store, tablesOf(rows));
    const belongs = code.startsWith('PKM')
      ? (row: RawRow) => row[4] === code || row[0] === code
      : (row: RawRow) => (row[3] ?? '').startsWith(code);
    const { kinds } = pilotsOf(store, placeOf(store, code), at(start), at(end));
    const seen = new Map(kinds.map((each) => [each.kind, each]));
    for (const kind of ['posyandu', 'pustu', 'puskesmas'] as const satisfies readonly PilotKind[]) {
      const cohort = plainCohort(rows, kind, belongs, start, end);
      const own = seen.get(kind);
      if (!own) {
        expect(cohort.pilots, kind).toEqual([]);
        continue;
      }
      expect(own.status !== null, kind).toBe(cohort.narrows);
      for (const name of ['pilots', 'others'] as const) {
        const group = own[name];
        expect(group.sites, `${kind} ${name}`).toBe(cohort[name].length);
        for (const [part, month] of [
          ['start', start],
          ['end', end],
        ] as const) {
          const shown = group.measures.map((measure) => [measure[part].numerator, measure[part].denominator]);
          expect(shown, `${kind} ${name} ${month}`).toEqual(plainGroup(rows, cohort[name], kind, month));
        }
        for (const { month, tally } of group.months) {
          const [status] = plainGroup(rows, cohort[name], kind, formatMonth(month));
          expect([tally.numerator, tally.denominator], `${kind} ${name} ${formatMonth(month)}`).toEqual(status);
        }
        const declared = cohort[name].filter((site) => plainSite(rows, site, end).declared).length;
        expect(group.declared).toBe(declared);
      }
    }
  });
});

describe('lokus', () => {
  const FACILITIES = [
    'A,posyandu,Mawar,62.02.01.1001,,,,ya,,',
    'B,posyandu,Melati,62.02.01.1001,,2026-02,,ya,,',
    'C,posyandu,Anggrek,62.02.02.2001,,,,tidak,,',
  ];
  const CHECKLIST = ['A', 'C'].map((code) => `2026-01,${code},PSY-AKTIF,ya,`);

  it('that opened after the first month are left out and counted', () => {
    const store = districtStore();
    imported(store, { fasilitas: FACILITIES, kriteria: [...CHECKLIST, '2026-03,C,PSY-RUTIN,ya,'] });
    const { kinds, marked } = pilotsOf(store, placeOf(store, '62.02.01'), at('2026-01'), at('2026-03'));
    expect(marked).toBe(2);
    expect(kinds).toMatchObject([
      { kind: 'posyandu', newer: 1, pilots: { sites: 1 }, others: { sites: 1, silent: 0 } },
    ]);
    expect(kinds[0]?.pilots.silent).toBe(1);
  });

  it('of another place are marked in the district, and not compared here', () => {
    const store = districtStore();
    imported(store, { fasilitas: FACILITIES, kriteria: [...CHECKLIST, '2026-02,C,PSY-RUTIN,ya,'] });
    expect(pilotsOf(store, placeOf(store, '62.02.02'), at('2026-01'), at('2026-02'))).toMatchObject({
      marked: 2,
      kinds: [],
      declaration: null,
    });
  });

  it('name their first declaration as sudah with its decree', () => {
    const store = districtStore();
    imported(store, {
      fasilitas: FACILITIES,
      kriteria: CHECKLIST,
      penetapan: ['2026-01,A,belum,', '2026-03,A,sudah,SK 84', '2026-02,C,sudah,SK 1'],
    });
    const asked = (end: string) => pilotsOf(store, placeOf(store, '62.02'), at('2026-01'), at(end)).declaration;
    expect(asked('2026-02')).toBeNull();
    expect(asked('2026-03')).toEqual({ month: at('2026-03'), decree: 'SK 84' });
  });

  it('are counted over registered posyandu where the district has chosen so', () => {
    const store = districtStore();
    imported(store, { fasilitas: FACILITIES, kriteria: ['2026-01,C,PSY-AKTIF,ya,', '2026-02,C,PSY-RUTIN,ya,'] });
    const status = () => {
      const [kind] = pilotsOf(store, placeOf(store, '62.02'), at('2026-01'), at('2026-02')).kinds;
      return kind && [kind.unit, kind.pilots.measures[0]?.end.denominator];
    };
    expect(status()).toEqual(['posyandu aktif', 0]);
    setSetting(store, 'ilp.posyanduDenominator', 'terdaftar');
    expect(status()).toEqual(['posyandu terdaftar', 1]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findPlace } from '@/db/queries/place';
import { spmFields } from '@/db/queries/spm-fields';
import { setWording } from '@/db/setting-writer';
import { month } from '@/lib/coverage/period';
import { imported } from '../fixtures/imports';
import { districtStore } from '../fixtures/store';

const FEBRUARY = month(2026, 2);
const FIELDS = ['SPM-PENDIDIKAN', 'SPM-KESEHATAN', 'SPM-PU', 'SPM-PERUMAHAN', 'SPM-TRANTIBUM', 'SPM-SOSIAL'];

type Fact = { code: string; desa: number; puskesmas: string | null; opened: number | null; closed: number | null };

/** The same question asked plainly: every row of every posyandu, one after the other. */
function plainly(store: Store, holds: (fact: Fact) => boolean) {
  const rows = store.sqlite.prepare(
    `SELECT c.code AS criterion, month, met FROM facility_criterion JOIN criterion c ON c.id = criterion_id
     JOIN facility f ON f.id = facility_id WHERE f.code = ? ORDER BY month`,
  );
  const posyandu = store.sqlite
    .prepare(
      `SELECT f.code, f.area_id AS desa, p.code AS puskesmas, f.opened_month AS opened, f.closed_month AS closed
       FROM facility f LEFT JOIN facility p ON p.id = f.puskesmas_id WHERE f.type = 'posyandu'`,
    )
    .all() as Fact[];
  const counts = FIELDS.map(() => [0, 0]);
  let [active, all, decided] = [0, 0, 0];
  for (const fact of posyandu.filter(holds)) {
    if ((fact.opened ?? 0) > FEBRUARY || (fact.closed ?? Infinity) <= FEBRUARY) continue;
    const last = new Map<string, number>();
    for (const row of rows.all(fact.code) as { criterion: string; month: number; met: number }[]) {
      if (row.month <= FEBRUARY) last.set(row.criterion, row.met);
    }
    if (last.get('PSY-AKTIF') !== 1) continue;
    active += 1;
    const answers = FIELDS.map((code) => last.get(code));
    answers.forEach((answer, index) => {
      const count = counts[index] ?? [];
      if (answer !== undefined) count[1] = (count[1] ?? 0) + 1;
      if (answer === 1) count[0] = (count[0] ?? 0) + 1;
    });
    if (answers.every((answer) => answer === 1)) all += 1;
    if (answers.includes(0) || answers.every((answer) => answer === 1)) decided += 1;
  }
  return {
    fields: counts.map(([serving, reported]) => ({ serving, reported, active })),
    all: { serving: all, reported: decided, active },
  };
}

const DESA = ['62.02.01.1001', '62.02.01.2002', '62.02.02.2001'] as const;
const NUMBERS = Array.from({ length: 24 }, (_, index) => index);

/** 24 posyandu in three desa of two puskesmas, with yes, no and silence in a fixed disorder, and answers that change. */
function fieldStore(): Store {
  const store = districtStore();
  const name = (index: number) => `PSY-${index}`;
  imported(store, {
    fasilitas: [
      'PKM-1,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,,,',
      'PKM-2,puskesmas,Puskesmas Hilir,62.02.02.2001,,,,,,',
      ...NUMBERS.map((index) => {
        const opened = index === 3 ? '2026-03' : '';
        const closed = index === 4 ? '2026-02' : '';
        return `${name(index)},posyandu,Posyandu Nomor ${index * 7919},${DESA[index % 3]},PKM-${1 + (index % 2)},${opened},${closed},,,`;
      }),
    ],
    kriteria: NUMBERS.filter((index) => index !== 3).flatMap((index) => [
      ...(index === 5 ? [] : [`2026-01,${name(index)},PSY-AKTIF,${index === 6 ? 'tidak' : 'ya'},`]),
      ...FIELDS.flatMap((code, field) => {
        const dice = (index * 5 + field * 3) % 7;
        if (index === 7 || (dice === 0 && index !== 8)) return [];
        const said = index === 8 || dice > 3 ? 'ya' : 'tidak';
        const later = dice === 5 && index !== 4 ? [`2026-02,${name(index)},${code},tidak,`] : [];
        return [`2026-01,${name(index)},${code},${said},`, ...(index === 8 ? [] : later)];
      }),
    ]),
  });
  return store;
}

describe('the six SPM fields of a place', () => {
  const ask = (store: Store, code: string, level: 'kecamatan' | 'desa' | null) => {
    const place = findPlace(store, code);
    if (!place) throw new Error(code);
    return spmFields(store, place, FEBRUARY, level);
  };

  it('are what the raw rows say, of the district, its kecamatan and desa, and a puskesmas', () => {
    const store = fieldStore();
    const district = ask(store, '62.02', 'kecamatan');
    expect(district.total).toEqual(plainly(store, () => true));
    const { all, fields } = district.total;
    expect(all.active).toBe(20);
    expect([all.serving > 0, all.reported < all.active, (fields[0]?.reported ?? 0) < all.active]).toEqual([
      true,
      true,
      true,
    ]);
    const within = (code: string, digits: number) => (fact: Fact) =>
      String(fact.desa).slice(0, digits) === code.replaceAll('.', '');
    expect(district.areas.map(({ name }) => name)).toEqual(['Hilir', 'Hulu']);
    for (const { code, tallies } of district.areas) expect(tallies).toEqual(plainly(store, within(code, 6)));
    const desa = ask(store, '62.02.01', 'desa');
    expect(desa.total).toEqual(district.areas.find(({ code }) => code === '62.02.01')?.tallies);
    expect(desa.areas).toHaveLength(3);
    for (const { code, tallies } of desa.areas) expect(tallies).toEqual(plainly(store, within(code, 10)));
    const own = ask(store, 'PKM-1', 'desa');
    expect(own.total).toEqual(plainly(store, (fact) => fact.puskesmas === 'PKM-1'));
    expect(own.areas.reduce((sum, { tallies }) => sum + tallies.all.active, 0)).toBe(own.total.all.active);
  });

  it('are called and coached as the district says', () => {
    const store = fieldStore();
    store.sqlite.exec("UPDATE criterion SET name = 'Bidang SPM: pendidikan dan PAUD' WHERE code = 'SPM-PENDIDIKAN'");
    setWording(store, 'spm.pendidikan', 'Disdikbud');
    const [first, second] = ask(store, '62.02', null).fields;
    expect(first).toMatchObject({ name: 'Pendidikan dan PAUD', coach: 'Disdikbud' });
    expect(second).toMatchObject({ name: 'Kesehatan', coach: 'Dinas Kesehatan' });
  });
});

import { describe, expect, it } from 'vitest';
import { consequenceOf } from '@/db/checklist/consequence';
import { type EditDecision, lineMark, storeEdit } from '@/db/checklist/store-edit';
import type { Store } from '@/db/client';
import { lifeCyclePosyandu } from '@/db/indicators';
import { closeMonth } from '@/db/ledger/closed-months';
import { checklistLine, checklistLines } from '@/db/queries/checklist';
import { coverage } from '@/db/queries/coverage';
import { criteria } from '@/db/queries/criteria';
import { findPlace } from '@/db/queries/place';
import { figuresOf } from '@/db/queries/profile';
import { facilityTableOf } from '@/db/queries/facility-table';
import { rebuild } from '@/db/rollup/rebuild';
import { dataVersion } from '@/db/write';
import { type Month, month } from '@/lib/coverage/period';
import type { LineEdit, LineTexts } from '@/lib/facilities/checklist-line';
import { FROM_THE_START, type TurnChange } from '@/lib/facilities/turns';
import { meetsAll, networkStore } from '../fixtures/network';

const [JANUARY, FEBRUARY, MARCH] = [month(2026, 1), month(2026, 2), month(2026, 3)];
const CURRENT = month(2026, 11);

/** NETWORK, in which PSY-2 and PSY-4 meet every wajib criterion; PSY-4 has done its SMD in March as well. */
function metStore(): Store {
  return networkStore({
    kriteria: [
      ...meetsAll('posyandu', 'PSY-2', '2026-01'),
      ...meetsAll('posyandu', 'PSY-4', '2026-02'),
      '2026-03,PSY-4,PSY-SMD,ya,',
    ],
  });
}

function editOf(store: Store, code: string, wajib: TurnChange | null, texts: Partial<LineTexts> = {}): LineEdit {
  const line = checklistLine(store, code);
  if (!line) throw new Error(code);
  const { name, lacking, actor, source, place } = line;
  return { code, texts: { name, lacking, actor, source, place, ...texts }, wajib };
}

function decide(store: Store, edit: LineEdit, given: Partial<EditDecision> = {}) {
  const line = checklistLine(store, edit.code);
  if (!line) throw new Error(edit.code);
  const { fingerprint } = consequenceOf(store, edit, CURRENT);
  return storeEdit(store, edit, {
    actor: 'dinkes',
    reason: '',
    seen: lineMark(line),
    fingerprint,
    current: CURRENT,
    ...given,
  });
}

function figures(store: Store, at: Month) {
  const period = { kind: 'month', month: at } as const;
  const [indicator, place] = [lifeCyclePosyandu(store), placeOf(store, '62.02')];
  const { rows, total: all } = coverage(store, { indicator, place, level: 'kecamatan', period, current: CURRENT });
  return [...rows, all].map(({ numerator, denominator }) => `${numerator}/${denominator}`);
}

const total = (store: Store, at: Month) => figures(store, at).at(-1);
const trace = (store: Store) =>
  store.sqlite.prepare("SELECT actor, subject, detail FROM audit WHERE action = 'kriteria' ORDER BY id").all();

describe('a change of wajib', () => {
  const since = (from: Month) => ({ kind: 'from', from, required: true }) as const;

  it('does what its consequence says, at every level and month, and what rebuild finds', () => {
    for (const wajib of [since(JANUARY), since(FEBRUARY), since(MARCH), { kind: 'always', required: true } as const]) {
      const store = metStore();
      const edit = editOf(store, 'PSY-SMD', wajib);
      const before = [JANUARY, FEBRUARY, MARCH].map((at) => figures(store, at));
      const { areas, figures: own, months, asIf, asOf } = consequenceOf(store, edit, CURRENT);
      expect([JANUARY, FEBRUARY, MARCH].map((at) => figures(store, at))).toEqual(before);
      expect({ asIf, asOf }).toEqual({ asIf: false, asOf: MARCH });
      expect(decide(store, edit)).toMatchObject({ kind: 'stored' });
      const counted = ({ numerator, denominator }: { numerator: number | null; denominator: number | null }) =>
        `${numerator}/${denominator}`;
      expect(areas.map(({ before: was }) => counted(was))).toEqual(before[2]?.slice(0, -1));
      expect(areas.map(({ after }) => counted(after))).toEqual(figures(store, MARCH).slice(0, -1));
      const [psy] = figuresOf(store, placeOf(store, '62.02'), ['ILP-PSY'], { asOf: MARCH });
      expect(own[0]?.after).toEqual({ numerator: psy?.row.numerator, denominator: psy?.row.denominator });
      const after = [JANUARY, FEBRUARY, MARCH].map((at) => total(store, at));
      const moved = [JANUARY, FEBRUARY, MARCH].filter((_, index) => after[index] !== before[index]?.at(-1));
      expect(months.map((each) => each.month)).toEqual(moved);
      for (const each of months) expect(counted(each.after)).toBe(total(store, each.month));
      expect(rebuild(store)).toEqual([]);
    }
  });

  it('leaves the months before it as they are, and counts those from it on anew', () => {
    const store = metStore();
    expect([JANUARY, FEBRUARY, MARCH].map((at) => total(store, at))).toEqual(['2/4', '4/5', '2/3']);
    decide(store, editOf(store, 'PSY-SMD', since(FEBRUARY)));
    // PSY-2 and PSY-4 have no SMD in February; PSY-4 has one in March, and PSY-1 is declared.
    expect([JANUARY, FEBRUARY, MARCH].map((at) => total(store, at))).toEqual(['2/4', '2/5', '2/3']);
    expect(criteria(store, JANUARY).find(({ code }) => code === 'PSY-SMD')?.wajib).toBe(false);
    expect(criteria(store, FEBRUARY).find(({ code }) => code === 'PSY-SMD')?.wajib).toBe(true);
  });

  it('counts all months anew when it holds from the start, and comes back when it is taken back', () => {
    const store = metStore();
    decide(store, editOf(store, 'PSY-SMD', since(MARCH)));
    decide(store, editOf(store, 'PSY-SMD', { kind: 'always', required: true }));
    expect([JANUARY, FEBRUARY, MARCH].map((at) => total(store, at))).toEqual(['1/4', '2/5', '2/3']);
    expect(checklistLine(store, 'PSY-SMD')?.turns).toEqual([{ from: FROM_THE_START, required: true }]);
    decide(store, editOf(store, 'PSY-SMD', { kind: 'always', required: false }));
    decide(store, editOf(store, 'PSY-SMD', since(FEBRUARY)));
    decide(store, editOf(store, 'PSY-SMD', { kind: 'withdraw', from: FEBRUARY }));
    expect([JANUARY, FEBRUARY, MARCH].map((at) => total(store, at))).toEqual(['2/4', '4/5', '2/3']);
    expect(rebuild(store)).toEqual([]);
    expect(trace(store)).toHaveLength(5);
  });

  it('moves nothing while it lies ahead of the figures, and then says what the last month would be', () => {
    const store = metStore();
    const edit = editOf(store, 'PSY-SMD', since(CURRENT));
    const consequence = consequenceOf(store, edit, CURRENT);
    expect(consequence).toMatchObject({ asIf: true, asOf: MARCH, months: [], closed: [] });
    decide(store, edit);
    expect(total(store, MARCH)).toBe('2/3');
    const supposed = metStore();
    decide(supposed, editOf(supposed, 'PSY-SMD', since(MARCH)));
    const [psy] = consequence.figures;
    expect(`${psy?.after.numerator}/${psy?.after.denominator}`).toBe(total(supposed, MARCH));
    expect(rebuild(store)).toEqual([]);
  });

  it('moves nothing, and supposes nothing, where it ends before the first figure', () => {
    const store = metStore();
    decide(store, editOf(store, 'PSY-SMD', { kind: 'from', from: month(2020, 1), required: true }));
    decide(store, editOf(store, 'PSY-SMD', { kind: 'from', from: month(2021, 1), required: false }));
    expect(total(store, MARCH)).toBe('2/3');
    const earlier = editOf(store, 'PSY-SMD', { kind: 'withdraw', from: month(2020, 1) });
    const consequence = consequenceOf(store, earlier, CURRENT);
    expect(consequence).toMatchObject({ asIf: false, asOf: MARCH, months: [] });
    expect(consequence.figures.every(({ before, after }) => before.numerator === after.numerator)).toBe(true);
  });

  it('revises a closed month only with a reason, which the audit keeps', () => {
    const store = metStore();
    closeMonth(store, JANUARY, 'dinkes');
    const later = editOf(store, 'PSY-SMD', since(FEBRUARY));
    expect(consequenceOf(store, later, CURRENT).closed).toEqual([]);
    const always = editOf(store, 'PSY-SMD', { kind: 'always', required: true });
    expect(consequenceOf(store, always, CURRENT).closed).toEqual([JANUARY]);
    const { version } = dataVersion(store);
    expect(decide(store, always)).toEqual({ kind: 'unreasoned' });
    expect([total(store, JANUARY), dataVersion(store).version]).toEqual(['2/4', version]);
    expect(decide(store, always, { reason: 'SK Bupati 5/2026' })).toMatchObject({ kind: 'stored' });
    expect(total(store, JANUARY)).toBe('1/4');
    expect(dataVersion(store).version).toBe(version + 1);
    expect(trace(store)).toEqual([
      {
        actor: 'dinkes',
        subject: 'PSY-SMD',
        detail:
          'Wajib: tidak wajib sejak awal -> wajib sejak awal; merevisi bulan tertutup 2026-01; alasan: SK Bupati 5/2026',
      },
    ]);
  });

  it('never leaves a kind of facility without any rule', () => {
    const store = metStore();
    const required = checklistLines(store).filter(({ type, turns }) => type === 'pustu' && turns[0]?.required);
    const [kept, ...others] = required;
    for (const { code } of others) {
      expect(decide(store, editOf(store, code, { kind: 'from', from: MARCH, required: false })).kind).toBe('stored');
    }
    const last = editOf(store, kept?.code ?? '', { kind: 'from', from: FEBRUARY, required: false });
    expect(decide(store, last)).toEqual({ kind: 'unruled', month: MARCH });
  });
});

describe('an edit of a line', () => {
  it('renames, moves and hands over a criterion, in pages and files, without a figure moving', () => {
    const store = metStore();
    const texts = { name: 'Kader lima orang', lacking: 'belum lima kader', actor: 'kecamatan', place: 4 } as const;
    const before = [JANUARY, FEBRUARY, MARCH].map((at) => figures(store, at));
    expect(decide(store, editOf(store, 'PSY-KADER5', null, texts))).toMatchObject({ kind: 'stored' });
    expect([JANUARY, FEBRUARY, MARCH].map((at) => figures(store, at))).toEqual(before);
    const posyandu = checklistLines(store).filter(({ type }) => type === 'posyandu');
    expect(posyandu.slice(0, 5).map(({ code }) => code)).toEqual([
      'PSY-AKTIF',
      'PSY-NAKES',
      'PSY-RUTIN',
      'PSY-KADER5',
      'SH-BUMIL',
    ]);
    expect(posyandu.map(({ place }) => place)).toEqual(posyandu.map((_, index) => index + 1));
    const request = { place: placeOf(store, '62.02'), type: 'posyandu', asOf: MARCH, periodText: '2026-03' } as const;
    const table = facilityTableOf(networkStoreWithGap(store), request, 'Asia/Jakarta');
    expect(table.rows.find(({ code }) => code === 'PSY-3')?.needs).toContain('belum lima kader');
  });

  it('is not stored over another’s, nor when its figures have moved since they were seen', () => {
    const store = metStore();
    const mine = editOf(store, 'PSY-SMD', { kind: 'from', from: MARCH, required: true });
    const seen = lineMark(checklistLine(store, 'PSY-SMD') ?? fail());
    decide(store, editOf(store, 'PSY-SMD', null, { name: 'SMD' }), { actor: 'lain' });
    expect(decide(store, mine, { seen })).toEqual({ kind: 'overtaken' });
    expect(decide(store, mine, { fingerprint: 'another' })).toEqual({ kind: 'moved' });
    expect(checklistLine(store, 'PSY-SMD')).toMatchObject({ name: 'SMD', turns: [{ required: false }] });
    expect(trace(store)).toHaveLength(1);
  });
});

function networkStoreWithGap(store: Store): Store {
  store.sqlite.exec(
    `INSERT INTO facility_criterion SELECT f.id, c.id, 24314, 0, NULL FROM facility f, criterion c
     WHERE f.code = 'PSY-3' AND c.code = 'PSY-KADER5'`,
  );
  return store;
}

function placeOf(store: Store, code: string) {
  return findPlace(store, code) ?? fail();
}

function fail(): never {
  throw new Error('not there');
}

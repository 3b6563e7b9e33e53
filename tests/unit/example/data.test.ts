import { beforeAll, describe, expect, it } from 'vitest';
import { type Month, month, monthRange } from '@/lib/coverage/period';
import { type FacilityType, existsIn } from '@/lib/facilities/facility';
import { type FacilityRecords, standingIn } from '@/lib/facilities/span';
import {
  type ExampleTables,
  type Row,
  exampleFilesOf,
  exampleTables,
  monthOf,
  recordsOf,
  requirementsOf,
} from '../../fixtures/example';

const FIRST = month(2024, 3);
const LAST = month(2026, 2);

/** ILP-* of a kind over all facilities, by the rule of lib/facilities/span. */
function coverage(records: Iterable<FacilityRecords>, type: FacilityType, at: Month) {
  const requirements = requirementsOf(type);
  const standings = [...records]
    .filter((each) => each.type === type && existsIn(each, at))
    .map((each) => standingIn(each, requirements, at));
  return {
    existing: standings.length,
    active: standings.filter((each) => each.active).length,
    integrated: standings.filter((each) => each.integrated).length,
  };
}

let kotim: ExampleTables;
let records: Map<string, FacilityRecords>;
const rowsOf = (table: string): readonly Row[] => kotim[table] ?? [];
const facilities = (type: FacilityType) => rowsOf('fasilitas').filter((row) => row.jenis === type);

beforeAll(async () => {
  kotim = await exampleTables('62.02');
  records = recordsOf(kotim);
});

describe('the example of Kotawaringin Timur', () => {
  it('holds the figures of the press in February 2026', () => {
    expect(coverage(records.values(), 'pustu', LAST)).toMatchObject({ existing: 152, integrated: 43 });
    expect(coverage(records.values(), 'posyandu', LAST)).toEqual({ existing: 326, active: 310, integrated: 229 });
    expect(coverage(records.values(), 'puskesmas', LAST).existing).toBe(21);
  });

  it('grows slowly from about 38 percent, with a few setbacks that can be seen', () => {
    const shares = monthRange(FIRST, LAST).map((at) => coverage(records.values(), 'posyandu', at));
    const start = shares[0];
    expect(start && start.integrated / start.active).toBeGreaterThan(0.35);
    expect(start && start.integrated / start.active).toBeLessThan(0.41);
    const steps = shares.slice(1).map((each, index) => each.integrated - (shares[index]?.integrated ?? 0));
    const setbacks = steps.filter((step) => step < 0).length;
    expect(setbacks).toBeGreaterThanOrEqual(1);
    expect(setbacks).toBeLessThanOrEqual(4);
    expect(Math.max(...steps)).toBeLessThanOrEqual(15);
  });

  it('says nothing after February 2026 and something in the first and in the last month', () => {
    const months = [...rowsOf('kriteria'), ...rowsOf('penetapan'), ...rowsOf('kader')].map(monthOf);
    expect(Math.min(...months)).toBe(FIRST);
    expect(Math.max(...months)).toBe(LAST);
  });

  it('declares the pilot and counts all of it', () => {
    const pilot = rowsOf('fasilitas').filter((row) => row.lokus === 'ya');
    const ketapang = pilot.find((row) => row.jenis === 'puskesmas');
    expect(ketapang?.nama).toBe('Puskesmas Ketapang 2');
    expect(pilot.filter((row) => row.jenis === 'pustu')).toHaveLength(2);
    expect(pilot.filter((row) => row.jenis === 'posyandu')).toHaveLength(10);
    for (const row of pilot) {
      const code = row.kode_fasilitas ?? '';
      if (row !== ketapang) expect(row.kode_puskesmas).toBe(ketapang?.kode_fasilitas);
      const decree = rowsOf('penetapan').find((each) => each.kode_fasilitas === code);
      expect(decree).toMatchObject({ status: 'sudah', nomor_sk: 'SK 84/2026', periode: '2026-02' });
      const own = records.get(code);
      expect(own && standingIn(own, requirementsOf(own.type), LAST).integrated).toBe(true);
    }
  });

  it('serves every desa by a puskesmas of its own kecamatan', () => {
    const seat = new Map(facilities('puskesmas').map((row) => [row.kode_fasilitas, row.kode_desa]));
    expect(rowsOf('wilayah_kerja')).toHaveLength(185);
    for (const row of rowsOf('wilayah_kerja')) {
      expect(seat.get(row.kode_puskesmas)?.slice(0, 8)).toBe(row.kode_desa?.slice(0, 8));
    }
    const servedBy = new Map(rowsOf('wilayah_kerja').map((row) => [row.kode_desa, row.kode_puskesmas]));
    for (const row of [...facilities('pustu'), ...facilities('posyandu')]) {
      expect(row.kode_puskesmas).toBe(servedBy.get(row.kode_desa));
    }
    expect(new Set(servedBy.values()).size).toBe(21);
  });

  it('leaves some desa without a pustu and a few without a posyandu', () => {
    const standing = facilities('pustu').filter((row) => row.tutup === '');
    expect(new Set(standing.map((row) => row.kode_desa)).size).toBe(152);
    const withPosyandu = new Set(facilities('posyandu').map((row) => row.kode_desa)).size;
    expect(185 - withPosyandu).toBe(3);
  });

  it('repeats no key and no name within a desa', () => {
    const keys = {
      fasilitas: ['kode_fasilitas'],
      kriteria: ['periode', 'kode_fasilitas', 'kode_kriteria'],
      penetapan: ['periode', 'kode_fasilitas'],
      kader: ['periode', 'kode_posyandu'],
      wilayah_kerja: ['kode_desa', 'mulai'],
    };
    for (const [table, columns] of Object.entries(keys)) {
      const seen = rowsOf(table).map((row) => columns.map((column) => row[column]).join(' '));
      expect(new Set(seen).size).toBe(seen.length);
    }
    const names = rowsOf('fasilitas').map((row) => `${row.kode_desa} ${row.jenis} ${row.nama}`);
    expect(new Set(names).size).toBe(names.length);
    const hamlets = facilities('posyandu').map((row) => `${row.kode_desa} ${row.dusun_rw}`);
    expect(new Set(hamlets).size).toBe(hamlets.length);
  });

  it('dates nothing outside the life of a facility, which opened or closed within the history', () => {
    expect(facilities('posyandu').filter((row) => row.berdiri !== '')).toHaveLength(1);
    expect(facilities('pustu').filter((row) => row.tutup !== '')).toHaveLength(1);
    for (const own of records.values()) {
      for (const { month: at } of own.cadres) expect(existsIn(own, at)).toBe(true);
    }
  });

  it('shows what real data shows: lacks, silence, disagreements, ended and contrary declarations', () => {
    const active = [...records.values()].filter(
      (each) => each.type === 'posyandu' && standingIn(each, requirementsOf('posyandu'), LAST).active,
    );
    const wajib = requirementsOf('posyandu').filter((each) => each.required);
    const verdicts = active.map((each) => {
      const undeclared = standingIn({ ...each, declarations: [] }, requirementsOf('posyandu'), LAST);
      const { integrated, declared, fiveCadres, cadres } = standingIn(each, requirementsOf('posyandu'), LAST);
      const reported = new Set(each.criteria.map((row) => row.criterion));
      return {
        heldBack: undeclared.integrated === true && declared === false,
        ahead: undeclared.integrated === false && declared === true,
        ended: declared === null && each.declarations.length > 0,
        silent: !integrated && wajib.some((row) => !reported.has(row.criterion)),
        disagrees: cadres !== null && fiveCadres !== cadres.cadres >= 5,
        uncounted: cadres === null,
      };
    });
    const count = (key: keyof (typeof verdicts)[number]) => verdicts.filter((each) => each[key]).length;
    expect(count('heldBack')).toBe(1);
    expect(count('ahead')).toBe(3);
    expect(count('ended')).toBe(1);
    expect(count('silent')).toBeGreaterThan(3);
    expect(count('disagrees')).toBeGreaterThanOrEqual(1);
    expect(count('disagrees')).toBeLessThanOrEqual(3);
    expect(count('uncounted')).toBe(1);
  });

  it('keeps purwa+madya+utama <= dinilai <= dilatih <= kader', () => {
    for (const own of records.values()) {
      for (const { cadres, trained, assessed, purwa, madya, utama } of own.cadres) {
        expect(Math.min(purwa, madya, utama)).toBeGreaterThanOrEqual(0);
        expect([purwa + madya + utama <= assessed, assessed <= trained, trained <= cadres]).toEqual([true, true, true]);
      }
    }
  });

  it('is the same every time', async () => {
    const texts = async () => (await exampleFilesOf('62.02')).map(({ content }) => Buffer.from(content).toString());
    expect(await texts()).toEqual(await texts());
  });
});

describe('the example of another district', () => {
  it.each(['64.74', '64.08', '11.08', '95.01', '31.01'])(
    '%s has facilities in proportion and coverage of its own',
    async (code) => {
      const tables = await exampleTables(code);
      const own = recordsOf(tables);
      const desa = tables.wilayah_kerja?.length ?? 0;
      const posyandu = coverage(own.values(), 'posyandu', LAST);
      expect(posyandu.active).toBe(Math.round((310 * desa) / 185));
      expect(posyandu.integrated).toBeGreaterThan(0);
      expect(posyandu.integrated).toBeLessThan(posyandu.active);
      expect(coverage(own.values(), 'pustu', LAST).existing).toBe(Math.round((152 * desa) / 185));
      expect(tables.fasilitas?.some((row) => row.lokus === 'ya')).toBe(false);
      const months = [...(tables.kriteria ?? []), ...(tables.kader ?? [])].map(monthOf);
      expect(Math.max(...months)).toBeLessThanOrEqual(LAST);
    },
  );
});

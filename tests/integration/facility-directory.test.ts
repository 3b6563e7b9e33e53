import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/unduh/fasilitas/route';
import type { Store } from '@/db/client';
import { facilityDirectory } from '@/db/queries/facility-directory';
import { facilityList } from '@/db/queries/facility-list';
import { findPlace } from '@/db/queries/place';
import { wajibIn } from '@/db/queries/criteria';
import { type Month, month } from '@/lib/coverage/period';
import { CRITERIA } from '@/lib/facilities/criteria';
import { DIRECTORY_ORDERS, type DirectoryFilter, type DirectoryOrder } from '@/lib/facilities/directory';
import { FACILITY_TYPES } from '@/lib/facilities/facility';
import { UNFILTERED } from '@/lib/narrative/facility-directory';
import { served } from '../fixtures/accounts';
import { meetsAll, networkStore } from '../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

const held = () =>
  networkStore({
    fasilitas: [
      'PKD-1,poskesdes,Poskesdes Hulu,62.02.01.2002,PKM-1,,,,,',
      'PSY-7,posyandu,Mélati-II,62.02.01.2002,PKM-1,,,ya,,',
    ],
    kriteria: [
      ...meetsAll('posyandu', 'PSY-4', '2026-02').filter((row) => !row.includes('PSY-KADER5')),
      '2026-02,PSY-4,PSY-KADER5,tidak,',
      '2026-02,PSY-7,PSY-AKTIF,ya,',
      '2026-01,PSY-7,PSY-KADER5,ya,',
      '2026-03,PSY-7,PSY-KADER5,tidak,',
      ...meetsAll('pustu', 'PST-1', '2026-01'),
    ],
  });

const placeOf = (store: Store, code: string) => {
  const place = findPlace(store, code);
  if (!place) throw new Error(`no ${code}`);
  return place;
};

function codes(
  store: Store,
  code: string,
  filter: Partial<DirectoryFilter>,
  order: DirectoryOrder = 'wilayah',
  at = 2,
) {
  const asked = { at: month(2026, at), order };
  return facilityDirectory(store, placeOf(store, code), { ...UNFILTERED, ...filter }, asked).map((line) => line.code);
}

describe('the list of facilities', () => {
  it('is narrowed by what the reader types, whatever its accents, by kind, status, criterion and lokus', () => {
    const store = held();
    expect(codes(store, '62.02', { text: 'melati' })).toEqual(['PSY-1', 'PSY-7']);
    expect(codes(store, '62.02', { text: 'psy-7' })).toEqual(['PSY-7']);
    expect(codes(store, '62.02.01.2002', { type: 'pustu' })).toEqual(['PST-1']);
    expect(codes(store, 'PKM-1', { status: 'sudah' })).toEqual(['PSY-1', 'PST-1', 'PSY-3']);
    expect(codes(store, '62.02', { pilot: true })).toEqual(['PSY-7']);
    // Reported as lacking, and never reported: both miss it; PSY-7 met it in February and no longer does in March.
    expect(codes(store, '62.02.01.2002', { criterion: 'PSY-KADER5' })).toEqual(['PSY-4', 'PSY-3']);
    expect(codes(store, '62.02.01.2002', { criterion: 'PSY-KADER5' }, 'nama', 3)).toEqual(['PSY-4', 'PSY-3', 'PSY-7']);
    expect(codes(store, '62.02', { criterion: 'PSY-KADER5', type: 'pustu' })).toEqual([]);
  });

  it('is ordered by what a facility still misses, those that are belum before the rest', () => {
    const store = held();
    const posyandu = { type: 'posyandu' } as const;
    expect(codes(store, 'PKM-1', posyandu, 'kurang')).toEqual(['PSY-4', 'PSY-7', 'PSY-2', 'PSY-1', 'PSY-3']);
    expect(codes(store, 'PKM-1', posyandu, 'terbanyak')).toEqual(['PSY-2', 'PSY-7', 'PSY-4', 'PSY-1', 'PSY-3']);
    expect(codes(store, 'PKM-1', { type: 'poskesdes' }, 'kurang')).toEqual(['PKD-1']);
  });

  it('knows of a month without data only who stood then', () => {
    const store = held();
    const before = { at: month(2025, 12), order: 'nama' as const };
    const list = (filter: Partial<DirectoryFilter>) =>
      facilityDirectory(store, placeOf(store, '62.02'), { ...UNFILTERED, ...filter }, before);
    expect(list({}).map(({ status, active }) => [status, active])).toEqual(Array(10).fill([null, null]));
    expect([...list({ status: 'belum' }), ...list({ criterion: 'PSY-KADER5' })]).toEqual([]);
  });

  it('holds exactly those of the whole list that fit, in every place, month, filter and order', () => {
    const store = held();
    const places = ['62', '62.02', '62.02.01', '62.02.01.2002', 'PKM-1', 'PKM-2'];
    const filters = fc.record({
      text: fc.constantFrom(null, 'a', 'hulu', 'PS', 'zzz'),
      type: fc.constantFrom(null, ...FACILITY_TYPES),
      status: fc.constantFrom(null, 'sudah' as const, 'belum' as const),
      criterion: fc.constantFrom(null, ...CRITERIA.map(({ code }) => code)),
      pilot: fc.boolean(),
    });
    const months = [1, 2, 3].map((each) => month(2026, each));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        filters,
        fc.constantFrom(...months),
        fc.constantFrom(...DIRECTORY_ORDERS),
        (code, filter, at, order) => {
          const found = facilityDirectory(store, placeOf(store, code), filter, { at, order });
          const plain = plainly(store, code, filter, at);
          expect(found.map((line) => line.code).sort()).toEqual(plain.map((each) => each.code).sort());
          for (const { code: own, status, active, missing } of found) {
            const each = plain.find((other) => other.code === own);
            expect([status, active]).toEqual([each?.status, each?.active]);
            if (order === 'kurang') expect(missing).toBe(each?.missingRequired);
          }
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });
});

/** The same from the whole list, with plain loops. */
function plainly(store: Store, code: string, filter: DirectoryFilter, at: Month) {
  const wajib = wajibIn(store, at);
  return facilityList(store, placeOf(store, code), filter.type, at)
    .filter((each) => {
      const words = `${each.name} ${each.code} ${each.hamlet ?? ''}`.toLowerCase();
      if (filter.text !== null && !words.includes(filter.text.toLowerCase())) return false;
      if (filter.status !== null && each.status !== filter.status) return false;
      if (filter.criterion !== null && !each.missing.includes(filter.criterion)) return false;
      return !filter.pilot || each.pilot;
    })
    .map((each) => ({
      ...each,
      missingRequired: each.type === 'poskesdes' ? null : each.missing.filter((one) => wajib.has(one)).length,
    }));
}

describe('the file of the list', () => {
  const file = async (query: string) => {
    const answer = await GET(new Request(`http://localhost/unduh/fasilitas?${query}&format=csv`));
    return { status: answer.status, text: await answer.text() };
  };
  const rows = (text: string) => text.split('\r\n').filter((line) => /^(PSY|PKM|PST|PKD)-/.test(line));

  it('holds every row that matches, and all of them by area and code where nothing narrows it', async () => {
    served(held(), 'true');
    const all = await file('wilayah=62.02&periode=2026-02');
    expect(rows(all.text).map((line) => line.split(';')[0])).toEqual([
      ...['PKM-1', 'PSY-1', 'PSY-2', 'PKD-1', 'PST-1', 'PSY-3', 'PSY-4', 'PSY-7', 'PSY-5', 'PKM-2', 'PST-2', 'PSY-6'],
    ]);
    const lacking = await file('wilayah=62.02&periode=2026-02&kriteria=PSY-KADER5&urut=nama');
    expect(lacking.text).toContain('Kriteria: Sedikitnya 5 kader');
    expect(
      rows(lacking.text).map((line) => [line.split(';')[0], /;(belum|belum dilaporkan);[^;]*$/.exec(line)?.[1]]),
    ).toEqual([
      ['PSY-4', 'belum'],
      ['PSY-5', 'belum dilaporkan'],
      ['PSY-2', 'belum dilaporkan'],
      ['PSY-3', 'belum dilaporkan'],
      ['PSY-1', 'belum dilaporkan'],
      ['PSY-6', 'belum dilaporkan'],
    ]);
  });

  it('names the filter that is none', async () => {
    served(held(), 'true');
    for (const [query, parameter] of [
      ['status=mungkin', 'status'],
      ['kriteria=PSY-KADER6', 'kriteria'],
      ['urut=acak', 'urut'],
      ['jenis=klinik', 'jenis'],
      ['lokus=tidak', 'lokus'],
      ['cari=---', 'cari'],
    ]) {
      const refused = await file(`wilayah=62.02&periode=2026-02&${query}`);
      expect([refused.status >= 400, JSON.parse(refused.text)]).toEqual([true, expect.objectContaining({ parameter })]);
    }
  });
});

import { expect, it } from 'vitest';
import { criterionChoices, keptTicks, otherMembers } from '@/app/_server/assumption-choices';
import { blockersViewOf } from '@/app/_server/blockers';
import type { Query } from '@/app/_border/parameters';
import { findPlace } from '@/db/queries/place';
import { AT } from '../fixtures/ilp-network';
import { meetsAll, networkStore } from '../fixtures/network';

/** NETWORK in February, PSY-2 lacking one criterion, PSY-4 complete but declared belum, all others silent. */
function viewOf(query: Query) {
  const store = networkStore({
    kriteria: [
      ...meetsAll('posyandu', 'PSY-2', '2026-01').map((row) => row.replace('PSY-KADER5,ya', 'PSY-KADER5,tidak')),
      ...meetsAll('posyandu', 'PSY-4', '2026-02'),
    ],
    penetapan: ['2026-02,PSY-4,belum,'],
  });
  const place = findPlace(store, '62.02') ?? expect.fail('no kabupaten');
  return blockersViewOf({ store, query }, place, AT);
}

it('offers what would change something, with how many were reported and how many not', () => {
  const choices = criterionChoices(viewOf({}));
  const of = (code: string) => choices.find((each) => each.code === code)?.count;
  expect(of('PSY-AKTIF')).toBe('1 tidak aktif');
  expect(of('PSY-KADER5')).toBe('1 dilaporkan kurang, 1 belum dilaporkan');
  expect(of('SH-LANSIA')).toBe('0 dilaporkan kurang, 1 belum dilaporkan');
  expect(of('PSY-SMD')).toBeUndefined();
  expect(criterionChoices(viewOf({ andai: 'PSY-SMD' })).at(-1)?.count).toBe('tidak wajib: tidak mengubah angka');
});

it('lists for a declaration those that one criterion would not bring', () => {
  expect(otherMembers(viewOf({})).map(({ facility, remark, isTicked }) => [facility.code, remark, isTicked])).toEqual([
    ['PSY-5', '12 kriteria belum dilaporkan', false],
  ]);
  expect(otherMembers(viewOf({ fasilitas: 'PSY-5' }))[0]?.isTicked).toBe(true);
  const { near } = viewOf({}).blockers;
  expect(near.steps.map(({ facilities }) => facilities.map(({ code }) => code))).toEqual([['PSY-2']]);
  expect(near.declaredOnly.map(({ code }) => code)).toEqual(['PSY-4']);
});

it('keeps ticks that no list shows, so that another tick loses none', () => {
  const view = viewOf({ fasilitas: 'PSY-1,PSY-2:PSY-KADER5,PSY-5:PSY-NAKES,PSY-5,PSY-4' });
  expect(keptTicks(view, otherMembers(view))).toEqual([
    { value: 'PSY-1', label: 'Melati: ditetapkan sudah' },
    { value: 'PSY-5:PSY-NAKES', label: 'Dahlia: Didampingi tenaga kesehatan' },
  ]);
});

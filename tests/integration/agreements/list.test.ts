import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAgreements } from '@/app/_border/agreement-address';
import { agreementList } from '@/app/_server/agreement-list';
import { agreementReminders } from '@/app/_server/agreement-reminders';
import type { Store } from '@/db/client';
import { district } from '@/db/places';
import type { Reader } from '@/lib/access/reader';
import { isOpen } from '@/lib/agreements/agreement';
import { month } from '@/lib/coverage/period';
import { addMeeting, addOne } from '../../fixtures/agreements';
import { ADMIN, puskesmasReader } from '../../fixtures/form';
import { networkStore } from '../../fixtures/network';

const CAMAT: Reader = { kind: 'account', id: 'c', name: 'camat', role: 'camat', area: '62.02.01' };

afterEach(() => {
  vi.useRealTimers();
});

function seen(store: Store, reader: Reader) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-15T18:00:00Z') });
  const held = district(store);
  if (!held) throw new Error('no district');
  const deployment = {
    district: held,
    timeZone: 'Asia/Jakarta',
    current: month(2026, 11),
    publicRead: true,
    hasAccounts: true,
  };
  return { store, deployment, reader };
}

const listed = (store: Store, reader: Reader, query: Readonly<Record<string, string>> = {}) =>
  agreementList(seen(store, reader), readAgreements(store, query)).agreements.map(({ id }) => id);

/** In the district, the first kecamatan, a desa of it, and the second kecamatan; the second of them late. */
function fourStore() {
  const store = networkStore();
  const [whole, late, desa, other] = [
    addOne(store, { area: '62.02', deadline: '2026-12-31' }),
    addOne(store, { area: '62.02.01', deadline: '2026-11-15', officeId: 3 }),
    addOne(store, { area: '62.02.01.2002', deadline: '2026-11-16' }),
    addOne(store, { area: '62.02.02', deadline: '2026-12-01' }),
  ];
  return { store, whole, late, desa, other };
}

describe('the list of agreements', () => {
  it('is by need on the district’s clock: there it is the 16th already', () => {
    const { store, whole, late, desa, other } = fourStore();
    expect(listed(store, ADMIN)).toEqual([late, desa, other, whole]);
    const { counts, today } = agreementList(seen(store, ADMIN), readAgreements(store, {}));
    expect([today, counts.terlambat, counts.baru]).toEqual(['2026-11-16', 1, 3]);
  });

  it('is narrowed by what the address names; an empty choice is none', () => {
    const { store, late, desa } = fourStore();
    expect(listed(store, ADMIN, { wilayah: '62.02.01', kantor: '', rakor: '' })).toEqual([late, desa]);
    expect(listed(store, ADMIN, { kantor: '3' })).toEqual([late]);
    expect(listed(store, ADMIN, { keadaan: 'terlambat' })).toEqual([late]);
  });

  it('begins with the own area for a camat and a puskesmas, who may ask for all', () => {
    const { store, late, desa, whole, other } = fourStore();
    expect(listed(store, CAMAT)).toEqual([late, desa]);
    expect(listed(store, CAMAT, { saya: 'tidak' })).toEqual([late, desa, other, whole]);
    expect(listed(store, CAMAT, { wilayah: '62.02.02' })).toEqual([other]);
    expect(listed(store, puskesmasReader('PKM-1'))).toEqual([late, desa]);
    expect(listed(store, ADMIN, { saya: 'ya' })).toHaveLength(4);
  });

  it('of a meeting begins with what it took over', () => {
    const { store } = fourStore();
    const first = addMeeting(store, { heldOn: '2026-02-01' });
    const agreed = addOne(store, { rakorId: first });
    const next = addMeeting(store, { heldOn: '2026-02-05' });
    expect(listed(store, ADMIN, { rakor: String(next) })).toEqual([agreed]);
    expect(listed(store, CAMAT, { rakor: String(next) })).toEqual([agreed]);
  });

  it('makes a message for each office or area of what is open', () => {
    const { store } = fourStore();
    const { agreements, today } = agreementList(seen(store, ADMIN), readAgreements(store, {}));
    const messages = (kind: 'kantor' | 'wilayah') =>
      agreementReminders(seen(store, ADMIN), agreements.filter(isOpen), kind, today);
    expect(messages('kantor').map(({ to, count }) => [to, count])).toEqual([
      ['Camat', 1],
      ['Dinas Kesehatan', 3],
    ]);
    expect(messages('wilayah').map(({ to }) => to)).toEqual([
      'Desa Hulu Satu',
      'Kabupaten Contoh',
      'Kecamatan Hilir',
      'Kecamatan Hulu',
    ]);
    expect(messages('kantor')[0]?.text).toMatch(/^Yth\. Camat,[\s\S]*lewat 1 hari/);
  });
});

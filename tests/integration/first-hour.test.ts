import { describe, expect, it } from 'vitest';
import { addFirstAdministrator } from '@/db/accounts/first-accounts';
import { firstHour } from '@/db/queries/first-hour';
import { firstSteps, laterSteps } from '@/lib/narrative/first-hour';
import { IMPORT_MONTH, imported } from '../fixtures/imports';
import { NETWORK, networkStore } from '../fixtures/network';
import { districtStore } from '../fixtures/store';

const done = (counts: ReturnType<typeof firstHour>) =>
  [...firstSteps(counts, '/unduh'), ...laterSteps(counts)].map((step) => (step.done ? 1 : 0)).join('');

describe('a new district’s first hour', () => {
  it('begins with nothing done', () => {
    const counts = firstHour(districtStore(), IMPORT_MONTH);
    expect(done(counts)).toBe('0000000');
    expect(counts.facilities).toEqual({ puskesmas: 0, pustu: 0, posyandu: 0, poskesdes: 0 });
  });

  it('has its headline figure once facilities, activity and status are told', () => {
    const store = districtStore();
    imported(store, { fasilitas: NETWORK.fasilitas, penetapan: NETWORK.penetapan });
    expect(done(firstHour(store, IMPORT_MONTH))).toBe('1000000');
    const whole = firstHour(networkStore(), IMPORT_MONTH);
    expect(done(whole)).toBe('1110000');
    expect(whole).toMatchObject({ facilities: { puskesmas: 2, pustu: 2, posyandu: 6 }, activity: 5, declared: 2 });
  });

  it('counts accounts beside the administrator’s, sasaran, targets and reports', async () => {
    const store = networkStore({
      sasaran: ['2026,62.02.01.1001,bumil,100,,'],
      target: ['2026,K6,62.02,90,'],
      capaian: ['2026-02,62.02.01.1001,K6,9,,'],
    });
    await addFirstAdministrator(store);
    expect(firstHour(store, IMPORT_MONTH)).toMatchObject({ accounts: 0, groupSizes: 1, targets: 1, facts: 1 });
  });
});

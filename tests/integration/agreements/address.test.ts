import { describe, expect, it, vi } from 'vitest';
import { addOne } from '../../fixtures/agreements';
import { ADMIN } from '../../fixtures/form';
import { served } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';

describe('addresses of agreements', () => {
  it('lead somewhere where the list, an agreement or a form is, and nowhere else', async () => {
    const store = networkStore();
    served(store, 'true');
    vi.resetModules();
    vi.doMock('@/app/_server/reader', () => ({ readerOf: async () => ADMIN }));
    const { leadsNowhere } = await import('@/app/_border/page-address');
    const id = addOne(store);
    const nowhere = (path: string) => leadsNowhere(new URL(path, 'http://localhost'), new Headers());
    const there = [
      '',
      '?wilayah=62.02.01&kantor=&keadaan=terlambat&saya=tidak',
      `/${id}`,
      '/tambah',
      '/baru',
      '/baru?wilayah=62.02.01&indikator=ILP-PSY',
    ];
    const not = [
      '?wilayah=62.99',
      '?kantor=99',
      '?keadaan=lama',
      '?rakor=7',
      '/99',
      '/x',
      '/baru?indikator=AKI',
      '/baru?rakor=7',
    ];
    for (const path of there) expect([path, await nowhere(`/tindak-lanjut${path}`)]).toEqual([path, false]);
    for (const path of not) expect([path, await nowhere(`/tindak-lanjut${path}`)]).toEqual([path, true]);
  });
});

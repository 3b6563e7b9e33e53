import { afterEach, describe, expect, it, vi } from 'vitest';
import { leadsNowhere } from '@/app/_border/page-address';
import { explainMissing } from '@/app/_border/missing';
import { deployment } from '@/app/_server/deployment';
import { facilityPage, placedFacility, pustuAmong } from '@/app/_server/facility-page';
import { type PageContext, periodShown } from '@/app/_server/page-context';
import type { Store } from '@/db/client';
import { findPlace } from '@/db/queries/place';
import { setAmount } from '@/db/setting-writer';
import { PUBLIC } from '@/lib/access/reader';
import { formatMonth } from '@/lib/coverage/period';
import { served } from '../fixtures/accounts';
import type { Tables } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

const MORE: Tables = {
  fasilitas: ['PKD-1,poskesdes,Poskesdes Hulu,62.02.01.2002,PKM-1,,,,-2.5,112.9'],
  kriteria: [
    '2026-01,PSY-4,PSY-KADER5,ya,foto lama',
    '2026-02,PSY-4,PSY-KADER5,tidak,',
    '2026-03,PSY-4,PSY-KADER5,tidak,daftar hadir',
  ],
  kader: ['2026-02,PSY-4,3,1,0,0,0,0'],
  capaian: ['2026-02,PSY-4,K6,4,,L', '2026-02,PSY-4,K6,3,,P', '2026-02,PSY-4,DS,20,40,', '2026-03,PSY-4,K6,5,,'],
  laporan: ['2026-02,PSY-4,2026-03-06', '2026-02,PSY-3,2026-03-01', '2026-03,PSY-4,2026-04-02'],
};

function pageOf(store: Store, code: string, periode: string) {
  served(store, 'true');
  const context: PageContext = { store, deployment: deployment(), query: { periode }, dataPer: '', reader: PUBLIC };
  const found = placedFacility(context, code);
  const place = found && findPlace(store, found.desa.code);
  if (!found || !place) throw new Error(`no ${code}`);
  return facilityPage(context, found, periodShown(context, place));
}

const more = () => networkStore(MORE);

describe('the page of a facility', () => {
  it('gives each criterion what holds in the month, since when and by which evidence', () => {
    const line = (periode: string) => {
      const { criterion, run } =
        pageOf(more(), 'PSY-4', periode).checklist.find((each) => each.criterion.code === 'PSY-KADER5') ?? {};
      return [criterion?.wajib, run && [run.met, formatMonth(run.since), formatMonth(run.latest), run.evidence]];
    };
    expect(line('2026-02')).toEqual([true, [false, '2026-02', '2026-02', null]]);
    expect(line('2026-03')).toEqual([true, [false, '2026-02', '2026-03', 'daftar hadir']]);
    const silent = pageOf(more(), 'PSY-4', '2026-03').checklist.filter(({ run }) => run === null);
    expect(silent.map(({ criterion }) => criterion.code)).toContain('PSY-NAKES');
  });

  it('gives its status and history, what was declared, and its kader as of the month', () => {
    const { own, history, declarations, cadre } = pageOf(more(), 'PSY-3', '2026-03');
    expect([own?.status, declarations.map(({ status }) => status), cadre]).toEqual(['belum', [null, true], null]);
    expect(history.map(({ first, standing, declared }) => [formatMonth(first), standing, declared])).toEqual([
      ['2026-01', 'belum', false],
      ['2026-02', 'sudah', true],
      ['2026-03', 'belum', false],
    ]);
    expect(pageOf(more(), 'PSY-4', '2026-03').cadre).toMatchObject({ cadres: 3, trained: 1 });
    expect(pageOf(more(), 'PSY-1', '2026-02').cadre).toMatchObject({ cadres: 5 });
  });

  it('gives the latest report of each service: both sexes as one, the year’s months added up where they add up', () => {
    const services = (periode: string) =>
      pageOf(more(), 'PSY-4', periode).services.map(({ indicator, month, numerator, denominator, sinceJanuary }) => [
        indicator.code,
        formatMonth(month),
        numerator,
        denominator,
        sinceJanuary,
      ]);
    expect(services('2026-02')).toEqual([
      ['K6', '2026-02', 7, null, 7],
      ['DS', '2026-02', 20, 40, null],
    ]);
    expect(services('2026-03')).toEqual([
      ['K6', '2026-03', 5, null, 12],
      ['DS', '2026-02', 20, 40, null],
    ]);
  });

  it('holds reports against the day that the district has set, and no kind to a table that it does not use', () => {
    const store = more();
    const reports = (code: string) =>
      pageOf(store, code, '2026-03').reports?.map(({ month, arrival }) => [formatMonth(month), arrival]) ?? null;
    expect(reports('PSY-4')).toEqual([
      ['2026-03', 'on-time'],
      ['2026-02', 'late'],
    ]);
    expect(reports('PST-1')).toBeNull();
    setAmount(store, 'report.dueDay', 6);
    expect(reports('PSY-4')?.[1]).toEqual(['2026-02', 'on-time']);
  });

  it('names those beside it, and all pustu of its desa or none', () => {
    const page = pageOf(more(), 'PSY-4', '2026-02');
    expect(page.neighbours.map(({ code }) => code)).toEqual(['PKD-1', 'PST-1', 'PSY-3']);
    expect(pustuAmong(page.neighbours).map(({ code }) => code)).toEqual(['PST-1']);
    expect(pustuAmong(pageOf(more(), 'PSY-1', '2026-02').neighbours)).toEqual([]);
  });

  it('claims nothing of a month in which it does not stand, or that has no data', () => {
    const early = pageOf(more(), 'PSY-4', '2026-01');
    expect([early.isThere, early.own, early.checklist]).toEqual([false, null, []]);
    expect(pageOf(more(), 'PSY-5', '2026-03').isThere).toBe(false);
    const without = pageOf(more(), 'PSY-1', '2025-12');
    expect([without.isThere, without.known, without.own, without.checklist]).toEqual([true, false, null, []]);
  });

  it('works for a poskesdes, which has no status, and for a puskesmas, which has a working area', () => {
    const poskesdes = pageOf(more(), 'PKD-1', '2026-02');
    expect([poskesdes.own?.status, poskesdes.checklist, poskesdes.card.latitude]).toEqual([null, [], -2.5]);
    expect(poskesdes.history).toMatchObject([{ standing: 'ada' }]);
    const puskesmas = pageOf(more(), 'PKM-1', '2026-02');
    expect(puskesmas.serves.map(({ name }) => name)).toEqual(['Hulu Kota', 'Hulu Satu']);
    expect(puskesmas.checklist.map(({ criterion }) => criterion.code)).toContain('PKM-SK');
  });
});

describe('an address of facilities that leads nowhere', () => {
  it('is told before the page renders, with what is wrong and the way on', async () => {
    served(networkStore(), 'true');
    const nowhere = (address: string) => leadsNowhere(new URL(address, 'http://localhost'), new Headers());
    for (const address of ['/fasilitas', '/fasilitas?cari=&jenis=&halaman=9', '/fasilitas/PSY-1?periode=2026-T1'])
      expect(await nowhere(address), address).toBe(false);
    for (const address of [
      '/fasilitas?jenis=klinik',
      '/fasilitas?wilayah=62.99',
      '/fasilitas?halaman=0',
      '/fasilitas?periode=kemarin',
      '/fasilitas/PSY-99',
      '/fasilitas/PSY-1?periode=2026-13',
    ])
      expect(await nowhere(address), address).toBe(true);
    const { sentence, choices } = explainMissing('/fasilitas?jenis=klinik&status=belum', true);
    expect(sentence).toContain('"klinik" bukan jenis fasilitas');
    expect(choices[0]?.href).toBe('/fasilitas?status=belum');
    expect(explainMissing('/fasilitas/PSY-99', true).sentence).toContain('"PSY-99"');
  });
});

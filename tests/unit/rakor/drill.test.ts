import { expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { ilpDrill, indicatorDrill, matrixDrill, placeDrill, qualityDrill } from '@/lib/rakor/drill';

const FEBRUARY = month(2026, 2);
const HULU = { code: '62.02.01', name: 'Hulu', level: 'kecamatan' } as const;
const PUSKESMAS = { code: 'PKM-1', name: 'Puskesmas Hulu', level: 'puskesmas' } as const;
const NOWHERE = { code: null, name: 'Di luar wilayah kerja', level: 'desa' } as const;

it('leads to the pages of the site, each with the month of the slide', () => {
  expect(placeDrill(HULU, FEBRUARY)?.href).toBe('/wilayah/62.02.01?periode=2026-02');
  expect(placeDrill(PUSKESMAS, FEBRUARY)?.href).toBe('/puskesmas/PKM-1?periode=2026-02');
  expect(ilpDrill(HULU, { month: FEBRUARY, part: 'hambatan' })?.href).toBe(
    '/wilayah/62.02.01/ilp?bagian=hambatan&periode=2026-02',
  );
  expect(matrixDrill(PUSKESMAS, FEBRUARY)?.href).toBe('/puskesmas/PKM-1/matriks?periode=2026-02');
  expect(qualityDrill(FEBRUARY).href).toBe('/mutu-data?periode=2026-02');
  expect(indicatorDrill('K6', { area: HULU, level: 'desa', month: FEBRUARY, label: 'K6' })).toEqual({
    href: '/indikator/K6?wilayah=62.02.01&tingkat=desa&periode=2026-02',
    label: 'K6',
  });
});

it('leads nowhere from what has no page', () => {
  expect([placeDrill(NOWHERE, FEBRUARY), matrixDrill(NOWHERE, FEBRUARY)]).toEqual([null, null]);
  expect(ilpDrill(NOWHERE, { month: FEBRUARY, part: null })).toBeNull();
});

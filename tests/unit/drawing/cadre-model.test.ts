import { expect, it } from 'vitest';
import { cadreParts } from '@/lib/drawing/cadre-model';
import { cadreTotal } from '@/lib/facilities/cadre-total';

it('parts a track by how far kader have come, the highest level first, with nothing left over', () => {
  const parts = cadreParts(cadreTotal({ cadres: 10, trained: 8, assessed: 5, purwa: 2, madya: 0, utama: 1 }));
  expect(parts.map(({ stage, start, length }) => [stage, start, length])).toEqual([
    ['utama', 0, 0.1],
    ['purwa', 0.1, 0.2],
    ['assessed', 0.3, 0.2],
    ['trained', 0.5, 0.3],
    ['untrained', 0.8, 0.2],
  ]);
});

it('draws nothing without kader or without a report', () => {
  expect(cadreParts(cadreTotal(null))).toEqual([]);
  expect(cadreParts(cadreTotal({ cadres: 0, trained: 0, assessed: 0, purwa: 0, madya: 0, utama: 0 }))).toEqual([]);
});

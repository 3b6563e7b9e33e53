import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaCode, areaId } from '@/lib/areas/code';
import { PARTICIPANTS, allHeads, batchesOf, headsOf, rowsByArea, stagesOf } from '@/lib/facilities/training';
import { BONTANG_TRAINING, trainingArea, trainingRow } from '../../fixtures/training';

const anyRow = fc
  .record({
    batch: fc.constantFrom('B-1', 'B-2', 'B-3'),
    participants: fc.constantFrom(...PARTICIPANTS),
    area: fc.constantFrom('62.02', '62.02.01', '62.02.01.1001', '62.02.02.2001').map((code) => trainingArea(code)),
    count: fc.nat(50),
  })
  .map(trainingRow);

describe('training', () => {
  it('adds the first phase of Bontang up: 166 kader, 33 companions, 16 representatives, 215 in all', () => {
    const heads = headsOf(BONTANG_TRAINING);
    expect(heads).toEqual({ kader: 166, pendamping: 33, perwakilan: 16 });
    expect(allHeads(heads)).toBe(215);
    expect(stagesOf(BONTANG_TRAINING)).toEqual([{ stage: 'Tahap I', batches: 1, start: '2024-01-22', heads }]);
  });

  it('says nothing of a kind without a row, which is not nought', () => {
    expect(headsOf([trainingRow({ count: 0 })])).toEqual({ kader: 0, pendamping: null, perwakilan: null });
    expect(allHeads(headsOf([]))).toBe(0);
  });

  it('lists batches newest first, each with its areas once', () => {
    const rows = [
      ...BONTANG_TRAINING,
      trainingRow({ batch: 'B-2', start: '2025-03-01', area: trainingArea('64.74.02'), count: 7 }),
      trainingRow({ batch: 'B-2', start: '2025-03-01', area: trainingArea('64.74.01'), count: 5 }),
      trainingRow({
        batch: 'B-2',
        start: '2025-03-01',
        area: trainingArea('64.74.01'),
        participants: 'pendamping',
        count: 2,
      }),
    ];
    const batches = batchesOf(rows);
    expect(batches.map(({ batch }) => batch)).toEqual(['B-2', 'B-1']);
    expect(batches[0]?.areas.map(({ code }) => code)).toEqual(['64.74.01', '64.74.02']);
    expect(batches[0]?.heads).toEqual({ kader: 12, pendamping: 2, perwakilan: null });
  });

  it('orders stages by when they began, also one without a name', () => {
    const rows = [
      trainingRow({ stage: null, start: '2023-05-01' }),
      ...BONTANG_TRAINING,
      trainingRow({ batch: 'B-9', start: '2024-06-01' }),
    ];
    expect(stagesOf(rows).map(({ stage, batches }) => [stage, batches])).toEqual([
      [null, 1],
      ['Tahap I', 2],
    ]);
  });

  it('gives every row to the area that it lies in, and to none what was recorded for the whole', () => {
    const ids = new Set(['62.02.01', '62.02.02'].map((code) => areaId(code as AreaCode)));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 15 }), (rows) => {
        const groups = rowsByArea(rows, ids, 'kecamatan');
        expect([...groups.values()].reduce((sum, own) => sum + own.length, 0)).toBe(rows.length);
        for (const [id, own] of groups) {
          for (const each of own) expect(each.area.level === 'kabupaten').toBe(id === null);
        }
        const parts = [...groups.values()].map((own) => allHeads(headsOf(own)));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(allHeads(headsOf(rows)));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});

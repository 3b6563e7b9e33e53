import { expect, it } from 'vitest';
import { needTable, stageTable, trainingTable } from '@/lib/exports/cadre/training-tables';
import { cadreTotal } from '@/lib/facilities/cadre-total';
import { headsOf, stagesOf } from '@/lib/facilities/training';
import { FRAME, textsOf } from '../../../fixtures/frame';
import { BONTANG_TRAINING, trainingArea, trainingRow } from '../../../fixtures/training';

const area = trainingArea('62.02.01', 'Hulu');
const rows = [
  ...BONTANG_TRAINING.map((row) => ({ ...row, area })),
  trainingRow({ batch: 'B-2', start: '2025-01-01', end: null, venue: null, stage: null, count: 10, area }),
];

it('sets kader trained beside participants, and leaves empty what no source says', () => {
  const total = cadreTotal({ cadres: 200, trained: 150, assessed: 0, purwa: 0, madya: 0, utama: 0 });
  const table = needTable(
    FRAME,
    'kecamatan',
    [
      { code: '62.02.01', name: 'Hulu', total, heads: headsOf(rows) },
      { code: null, name: 'Tidak dirinci', total: null, heads: headsOf([trainingRow({ count: 4 })]) },
    ],
    { code: null, name: '', total, heads: headsOf(rows) },
  );
  expect(textsOf(table, table.rows[0])).toMatchObject({ cadres: '200', untrained: '50', share: '75,0%', kader: '176' });
  expect(textsOf(table, table.rows[1])).toMatchObject({ cadres: '', untrained: '', kader: '4', pendamping: '' });
});

it('adds participants up by stage', () => {
  const table = stageTable(FRAME, stagesOf(rows), { batches: 2, heads: headsOf(rows) });
  expect(table.rows.map((each) => Object.values(textsOf(table, each)).join(' '))).toEqual([
    'Tahap I 1 166 33 16 215',
    'tanpa tahap 1 10   10',
  ]);
  expect(Object.values(textsOf(table, table.totalRow)).join(' ')).toBe('Jumlah 2 176 33 16 225');
});

it('lists every row, newest batch first', () => {
  const table = trainingTable(FRAME, rows);
  expect(table.rows.map((each) => textsOf(table, each).batch)).toEqual(['B-2', 'B-1', 'B-1', 'B-1']);
  expect(textsOf(table, table.rows[1])).toMatchObject({ area: 'Kecamatan Hulu', participants: 'kader', count: '166' });
});

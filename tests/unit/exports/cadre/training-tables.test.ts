import { expect, it } from 'vitest';
import { type AreaCode, areaId } from '@/lib/areas/code';
import { needTable, stageTable, trainingTable } from '@/lib/exports/cadre/training-tables';
import { cadreTotal } from '@/lib/facilities/cadre-total';
import { type TrainingRow, headsOf, stagesOf } from '@/lib/facilities/training';
import { FRAME, textsOf } from '../../../fixtures/frame';

const row = (given: Partial<TrainingRow>): TrainingRow => ({
  batch: 'B-1',
  stage: 'Tahap I',
  start: '2024-01-22',
  end: '2024-01-30',
  venue: 'Aula',
  participants: 'kader',
  area: { id: areaId('62.02.01' as AreaCode), code: '62.02.01', name: 'Hulu', level: 'kecamatan' },
  count: 166,
  ...given,
});
const rows = [
  row({}),
  row({ participants: 'pendamping', count: 33 }),
  row({ participants: 'perwakilan', count: 16 }),
  row({ batch: 'B-2', start: '2025-01-01', end: null, venue: null, stage: null, count: 10 }),
];

it('sets kader trained beside participants, and leaves empty what no source says', () => {
  const total = cadreTotal({ cadres: 200, trained: 150, assessed: 0, purwa: 0, madya: 0, utama: 0 });
  const table = needTable(
    FRAME,
    'kecamatan',
    [
      { code: '62.02.01', name: 'Hulu', total, heads: headsOf(rows) },
      { code: null, name: 'Tidak dirinci', total: null, heads: headsOf([row({ count: 4 })]) },
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

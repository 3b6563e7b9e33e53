import { describe, expect, it } from 'vitest';
import { DROP_OUT_PAIRS, type DropOutPair, type DropOutRow, dropOutTally } from '@/lib/analysis/drop-out';
import { dropOutTable } from '@/lib/exports/drop-out-table';
import { FRAME, textsOf } from '../../fixtures/frame';

const [TO_DPT3, TO_MR1] = DROP_OUT_PAIRS as [DropOutPair, DropOutPair];
const row = (name: string, first: number, last: number, reported = 2): DropOutRow => ({
  area: { code: `62.02.01.${name}`, name, level: 'desa' },
  tally: dropOutTally({ first, last, expected: 2, reported }),
});

describe('dropOutTable', () => {
  const table = dropOutTable(FRAME, [
    { pair: TO_DPT3, total: row('all', 140, 130), rows: [row('2001', 40, 35), row('2002', 100, 95)] },
    { pair: TO_MR1, total: row('all', 40, 42), rows: [row('2001', 40, 42), row('2002', 0, 0, 0)] },
  ]);

  it('sets both pairs beside each other for the same areas', () => {
    expect(textsOf(table, table.rows[0])).toEqual({
      code: '62.02.01.2001',
      name: '2001',
      dpt3lost: '+5',
      dpt3first: '40',
      dpt3value: '12,5%',
      dpt3remark: 'di atas 5%: telusuri bayi yang belum kembali',
      mr1lost: '−2',
      mr1first: '40',
      mr1value: '-5,0%',
      mr1remark: 'di bawah nol: periksa pencatatan',
    });
  });

  it('keeps what was not reported apart from exactly 5 %', () => {
    expect(textsOf(table, table.rows[1])).toMatchObject({
      dpt3value: '5,0%',
      dpt3remark: 'tidak melewati batas 5%',
      mr1lost: 'belum lapor',
      mr1value: 'belum lapor',
    });
  });

  it('ends with the place’s own figure', () => {
    expect(textsOf(table, table.totalRow)).toMatchObject({ name: 'Jumlah Kecamatan Hulu', dpt3value: '7,1%' });
  });
});

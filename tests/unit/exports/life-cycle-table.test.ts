import { describe, expect, it } from 'vitest';
import type { ReportedCount } from '@/lib/coverage/reported-count';
import { posyanduStageTable, stageAreaTable, stageTable } from '@/lib/exports/life-cycle-table';
import { textOf } from '@/lib/exports/table';
import { STAGES } from '@/lib/facilities/life-cycle';
import { FRAME } from '../../fixtures/frame';

const counts = (first: ReportedCount): ReportedCount[] =>
  STAGES.map((_, index) => (index === 0 ? first : { numerator: 3, denominator: 4, unreported: 1 }));

const texts = (table: ReturnType<typeof stageTable>, row = table.rows[0]) =>
  table.columns.map((column) => textOf(row ?? {}, column));

describe('the tables of the life cycle', () => {
  it('say of each stage who serves, of how many reported, and how many are silent', () => {
    const table = stageTable(FRAME, counts({ numerator: 9, denominator: 12, unreported: 3 }));
    expect(texts(table)).toEqual(['SH-BUMIL', 'Ibu hamil', '9', '3', '12', '75,0%', '3']);
    expect(table.rows).toHaveLength(8);
  });

  it('tell silence from nobody there, and both from a true zero', () => {
    const first = (count: ReportedCount) => texts(stageTable(FRAME, counts(count)))[2];
    expect(first({ numerator: 0, denominator: 0, unreported: 2 })).toBe('belum dilaporkan');
    expect(first({ numerator: 0, denominator: 0, unreported: 0 })).toBe('tidak berlaku');
    expect(first({ numerator: 0, denominator: 2, unreported: 0 })).toBe('0');
  });

  it('have a line for each area and the total last', () => {
    const own = counts({ numerator: 1, denominator: 2, unreported: 0 });
    const area = { code: '62.02.01', name: 'Hulu', level: 'kecamatan' as const };
    const table = stageAreaTable(FRAME, [{ area, parent: null, counts: own }], own);
    expect(texts(table).slice(0, 5)).toEqual(['62.02.01', 'Hulu', '1', '2', '0']);
    expect(table.columns).toHaveLength(2 + 3 * 8);
    expect(texts(table, table.totalRow ?? {})[1]).toContain('Jumlah');
    const named = stageAreaTable(FRAME, [{ area, parent: 'Hulu', counts: own }], own);
    expect(named.columns[2]).toMatchObject({ header: 'Kecamatan' });
  });

  it('write a posyandu by words, mark by mark', () => {
    const table = posyanduStageTable(FRAME, [
      { code: 'PSY-1', name: 'Mawar', areaName: 'Desa Hulu Satu', marks: ['met', 'lacking', 'unreported'] },
    ]);
    expect(texts(table).slice(0, 6)).toEqual([
      'PSY-1',
      'Mawar',
      'Desa Hulu Satu',
      'melayani',
      'belum melayani',
      'belum dilaporkan',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { clusterServices } from '@/lib/analysis/cluster-services';
import { clusterTable, readinessTable } from '@/lib/exports/cluster-table';
import { FRAME, textsOf } from '../../fixtures/frame';
import { absentRow, indicatorOf, rowOf, SEVENTY_FIVE } from '../../fixtures/row';
import { JULY, plainLine } from '../../fixtures/sheet-line';

describe('the klaster as tables', () => {
  it('carry each indicator under its klaster, with counts as numbers and absences in words', () => {
    const stock = [
      { indicator: indicatorOf('ILP-PKM'), row: rowOf(18, 21), target: SEVENTY_FIVE },
      { indicator: indicatorOf('ILP-PST'), row: absentRow('not-applicable'), target: null },
    ];
    const table = clusterTable(FRAME, clusterServices(stock, [plainLine('K6'), plainLine('MTI')], JULY), 'tindakan');
    expect(table.rows.map(({ code }) => code)).toEqual(['ILP-PKM', 'ILP-PST', 'K6', 'MTI']);
    expect(textsOf(table, table.rows[0])).toMatchObject({
      cluster: 'Klaster 1: manajemen',
      numerator: '18',
      denominator: '21',
      figure: '85,7%',
    });
    expect(textsOf(table, table.rows[1])).toMatchObject({ numerator: 'tidak berlaku', figure: 'tidak berlaku' });
    expect(textsOf(table, table.rows[3])).toMatchObject({ numerator: '50', denominator: '' });
  });

  it('keep what nobody reported apart from what is not met', () => {
    const count = { numerator: 18, denominator: 20, unreported: 1 };
    const table = readinessTable(FRAME, [{ code: 'PKM-SK', name: 'SK struktur klaster', wajib: true, count }]);
    expect(textsOf(table, table.rows[0])).toMatchObject({ wajib: 'ya', met: '18', reported: '20', unreported: '1' });
  });
});

import { describe, expect, it } from 'vitest';
import { CATALOGUE_DETAILS, catalogueTable } from '@/lib/exports/catalogue-table';
import { textOf } from '@/lib/exports/table';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { indicatorOf } from '../../fixtures/row';

const FRAME = {
  levelLabel: 'kabupaten',
  areaName: 'Kabupaten Contoh',
  periodLabel: 'berlaku Februari 2026',
  periodText: '2026-02',
  source: 'katalog',
  dataPer: 'hari ini',
  changedAt: null,
  example: false,
};

function texts(code: string): Record<string, string> {
  const { columns, rows } = catalogueTable(FRAME, [indicatorOf(code)], 'Katalog');
  return Object.fromEntries(columns.map((column) => [column.key, textOf(rows[0] ?? {}, column)]));
}

describe('catalogueTable', () => {
  it('has a row for every indicator, and a value in every column that an indicator must fill', () => {
    const { columns, rows, fileStem } = catalogueTable(FRAME, CATALOGUE, 'Katalog');
    expect(rows.map(({ code }) => code)).toEqual(CATALOGUE.map(({ code }) => code));
    const mayBeEmpty = ['targetGroup', 'target', 'targetSource'];
    for (const column of columns.filter(({ key }) => !mayBeEmpty.includes(key))) {
      expect(
        rows.filter((row) => textOf(row, column) === '').map(({ code }) => code),
        column.key,
      ).toEqual([]);
    }
    expect(fileStem).toBe('definisi-indikator_contoh_2026-02');
  });

  it('says in words how an indicator behaves, and a default with its base', () => {
    expect(texts('ILP-PSY')).toMatchObject({
      denominator: 'Posyandu aktif',
      direction: 'makin tinggi makin baik',
      lifeCycle: 'seluruh siklus hidup',
      target: '75%',
    });
    expect(texts('K6')).toMatchObject({ targetGroup: 'bumil', direction: 'makin tinggi makin baik' });
    expect(texts('AKI')).toMatchObject({ direction: 'makin rendah makin baik', targetGroup: '' });
  });

  it('leaves a page its first four columns', () => {
    const { columns } = catalogueTable(FRAME, [], 'Katalog');
    const shown = columns.filter(({ key }) => !CATALOGUE_DETAILS.includes(key)).map(({ key }) => key);
    expect(shown).toEqual(['code', 'name', 'numerator', 'denominator']);
    expect(CATALOGUE_DETAILS.filter((key) => !columns.some((column) => column.key === key))).toEqual([]);
  });
});

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type CoverageRow, coverageRow } from '@/lib/coverage/row';
import { NOT_APPLICABLE } from '@/lib/coverage/tally';
import { coverageCsv, facilitiesCsv } from '@/lib/exports/machine';

const TARGET = { hundredths: 7500, per: 100, source: 'catalogue', citation: null } as const;
const TOTAL = coverageRow(
  { code: '62.02', name: 'Kabupaten Kotawaringin Timur', level: 'kabupaten' },
  { state: 'reported', numerator: 229, denominator: 310 },
  null,
  TARGET,
  'higher',
);
const EMPTY: CoverageRow = coverageRow(
  { code: null, name: 'A, B', level: 'desa' },
  NOT_APPLICABLE,
  null,
  null,
  'higher',
);

describe('the API’s coverage.csv', () => {
  const text = coverageCsv({ rows: [EMPTY], total: TOTAL });

  test('has the contract’s keys in the contract’s order', () => {
    expect(text.split('\n')[0]).toBe('code,name,level,state,numerator,denominator,value,low,high,target,unitsToTarget');
  });

  test('carries the figures unrounded, with the total as the last line', () => {
    const last = (parse(text, { columns: true }) as Record<string, string>[]).at(-1);
    expect(last).toMatchObject({ code: '62.02', state: 'reported', numerator: '229', denominator: '310' });
    expect(Number(last?.value)).toBe(229 / 310);
    expect([Number(last?.low).toFixed(4), Number(last?.high).toFixed(4)]).toEqual(['0.6871', '0.7845']);
    expect([last?.target, last?.unitsToTarget]).toEqual(['0.75', '4']);
  });

  test('leaves empty what is null, and says why in the state', () => {
    expect(text.split('\n')[1]).toBe(',"A, B",desa,not-applicable,,,,,,,');
  });
});

describe('the API’s facilities.csv', () => {
  test('has one line a facility with lists joined by a space', () => {
    const entry = {
      code: 'PSY-1',
      name: 'Melati',
      type: 'posyandu',
      area: '62.02.06.1007',
      puskesmas: null,
      active: true,
      status: 'belum',
      declared: null,
      met: ['PSY-AKTIF'],
      missing: ['PSY-SMD', 'PSY-RUTIN'],
      unreported: [],
    } as const;
    expect(facilitiesCsv([entry])).toBe(
      'code,name,type,area,puskesmas,active,status,declared,met,missing,unreported\n' +
        'PSY-1,Melati,posyandu,62.02.06.1007,,true,belum,,PSY-AKTIF,PSY-SMD PSY-RUTIN,\n',
    );
  });
});

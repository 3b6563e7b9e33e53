import { describe, expect, test } from 'vitest';
import { type CoverageRow, changeBetween, coverageRow } from '@/lib/coverage/row';
import { type Measure, NOT_APPLICABLE } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import { type CoverageTableInput, coverageTable } from '@/lib/exports/coverage-table';
import { textOf } from '@/lib/exports/table';
import { builtInIndicator } from '@/lib/indicators/catalogue';
import type { Indicator } from '@/lib/indicators/indicator';

const TARGET: Target = { hundredths: 7500, per: 100, source: 'catalogue', citation: 'Renstra' };

function indicator(code: string): Indicator {
  const found = builtInIndicator(code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
}

function row(code: string, now: Measure, before: Measure | null = null): CoverageRow {
  const change = before && changeBetween(now, before);
  return coverageRow({ code, name: `Desa ${code.slice(-1)}`, level: 'desa' }, now, change, TARGET, 'higher');
}

function table(rows: readonly CoverageRow[], changes: Partial<CoverageTableInput> = {}) {
  const total = row('62.02', { state: 'reported', numerator: 229, denominator: 310 });
  const made = coverageTable({
    indicator: indicator('ILP-PSY'),
    target: TARGET,
    rows,
    total,
    againstLabel: 'Januari 2026',
    interval: false,
    levelLabel: 'desa/kelurahan',
    areaName: 'Kabupaten Kotawaringin Timur',
    periodLabel: 'posisi Februari 2026',
    periodText: '2026-02',
    source: 'uji',
    dataPer: 'hari ini',
    changedAt: null,
    example: true,
    ...changes,
  });
  const text = (index: number, key: string) => {
    const column = made.columns.find((candidate) => candidate.key === key);
    const shown = made.rows[index];
    return column && shown ? textOf(shown, column) : undefined;
  };
  return { made, text, keys: made.columns.map(({ key }) => key) };
}

describe('the coverage table', () => {
  test('shows counts, coverage, target, what is missing to it, and the change', () => {
    const now: Measure = { state: 'reported', numerator: 6, denominator: 10 };
    const { text } = table([row('62.02.01.2001', now, { state: 'reported', numerator: 5, denominator: 10 })]);
    const keys = ['numerator', 'denominator', 'value', 'target', 'missing', 'changeCount', 'changePoints'];
    expect(keys.map((key) => text(0, key))).toEqual(['6', '10', '60,0%', '75,0%', '2', '+1', '+10,0']);
  });

  test('ends with the sum for the place and is filed under indicator, place and period', () => {
    const { made } = table([]);
    expect(made.totalRow).toMatchObject({ name: 'Jumlah Kabupaten Kotawaringin Timur', numerator: 229, missing: 4 });
    expect(made.fileStem).toBe('contoh_ilp-psy_kotawaringin-timur_2026-02');
  });

  test('keeps absences apart in every column that they empty, and a known denominator', () => {
    const unreported: Measure = { state: 'not-reported', numerator: null, denominator: 12 };
    const { text, keys } = table([row('62.02.01.2001', unreported), row('62.02.01.2002', NOT_APPLICABLE)]);
    for (const key of ['numerator', 'value', 'missing', 'changeCount', 'changePoints']) {
      expect([text(0, key), text(1, key)]).toEqual(['belum lapor', 'tidak berlaku']);
    }
    expect(text(0, 'denominator')).toBe('12');
    expect(keys).toContain('state');
  });

  test('tells partial reports only where there are any', () => {
    const full: Measure = { state: 'reported', numerator: 1, denominator: 2 };
    expect(table([row('62.02.01.2001', full)]).keys).not.toContain('state');
    const { text, made } = table([row('62.02.01.2001', { ...full, state: 'partial' })]);
    expect(text(0, 'state')).toBe('sebagian');
    expect(made.notes.join(' ')).toContain('Laporan sebagian');
  });

  test('names the kecamatan of desa where it is given, and the interval where it is asked for', () => {
    const full: Measure = { state: 'reported', numerator: 229, denominator: 310 };
    const rows = [row('62.02.01.2001', full)];
    expect(table(rows).keys).not.toEqual(expect.arrayContaining(['parent']));
    const { text } = table(rows, { parents: new Map([['62.02.01.2001', 'Kota Besi']]), interval: true });
    expect([text(0, 'parent'), text(0, 'low'), text(0, 'high')]).toEqual(['Kota Besi', '68,7%', '78,4%']);
  });

  test('says what must fall where lower is better, and shows a rate per its unit', () => {
    const { made } = table([], { indicator: indicator('STN') });
    expect(made.columns.find(({ key }) => key === 'missing')?.header).toBe('Perlu turun');
    const rate: Measure = { state: 'reported', numerator: 3, denominator: 2000 };
    const { text, keys } = table([row('62.02.01.2001', rate)], { indicator: indicator('AKI') });
    expect(text(0, 'value')).toBe('150,0');
    expect(keys).not.toContain('changePoints');
    expect(table([], { indicator: indicator('LHR') }).keys).not.toContain('value');
  });
});

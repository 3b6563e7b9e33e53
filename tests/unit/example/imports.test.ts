import { describe, expect, it } from 'vitest';
import { exampleData } from '@/db/example/data';
import { exampleFiles } from '@/db/example/files';
import { exampleImports, partsByMonth } from '@/db/example/imports';
import type { ExampleFact } from '@/db/example/service-fact';
import { readDistrict } from '@/db/registry';
import { month } from '@/lib/coverage/period';

const textsOf = (calls: ReturnType<typeof exampleImports>) =>
  calls.map((files) => files.map(({ name, content }) => `${name}\n${Buffer.from(content).toString()}`));

describe('exampleImports', () => {
  it('begins with the network as it is without services, then goes year by year, and ends with corrections', async () => {
    const district = await readDistrict('64.74');
    const calls = exampleImports(district);
    expect(textsOf([calls[0] ?? []])).toEqual(textsOf([exampleFiles(exampleData(district))]));
    const names = calls.slice(1).map((files) => files.map(({ name }) => name.replace('.csv', '')));
    expect(names).toEqual([
      ['sasaran-2024', 'target-2024', 'capaian-2024', 'laporan-2024', 'pelatihan-2024'],
      ['sasaran-2025', 'target-2025', 'capaian-2025', 'laporan-2025', 'pelatihan-2025'],
      ['sasaran-2026', 'target-2026', 'capaian-2026', 'laporan-2026'],
      ['capaian-koreksi'],
    ]);
  });

  it('is the same every time', async () => {
    const district = await readDistrict('64.74');
    expect(textsOf(exampleImports(district))).toEqual(textsOf(exampleImports(district)));
  });

  it('takes more calls where one may not bring a whole year', async () => {
    const district = await readDistrict('64.74');
    const [whole, parted] = [exampleImports(district), exampleImports(district, 2000)];
    const capaian = (calls: ReturnType<typeof exampleImports>) =>
      calls.map((files) => files.filter(({ name }) => name.startsWith('capaian')));
    const rowsOf = ({ content }: { content: Uint8Array }) =>
      Buffer.from(content).toString().trim().split('\n').slice(1);
    for (const files of capaian(parted).slice(1)) {
      expect(files).toHaveLength(1);
      for (const file of files) expect(rowsOf(file).length).toBeLessThanOrEqual(2000);
    }
    const all = (calls: ReturnType<typeof exampleImports>) => capaian(calls).flat().flatMap(rowsOf).sort();
    expect(all(parted)).toEqual(all(whole));
    expect(parted.length).toBeGreaterThan(whole.length);
    const names = parted.flat().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('partsByMonth', () => {
  const fact = (at: number): ExampleFact => ({
    month: month(2025, at),
    ...{ code: '62.02.01.2001', indicator: 'K1', sex: 0, numerator: at, denominator: null },
  });

  it('keeps months whole and in order, as many together as fit', () => {
    const parts = partsByMonth([fact(3), fact(1), fact(1), fact(2)], 3);
    expect(parts.map((part) => part.map(({ numerator }) => numerator))).toEqual([[1, 1, 2], [3]]);
  });

  it('makes no part of nothing', () => {
    expect(partsByMonth([], 3)).toEqual([]);
  });
});

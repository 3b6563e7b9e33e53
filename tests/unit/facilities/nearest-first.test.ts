import { expect, test } from 'vitest';
import { type NamedFacility, nearestFirst } from '@/lib/facilities/nearest-first';

function facility(name: string, change: Partial<NamedFacility>): NamedFacility {
  const plain = { active: true, status: 'belum', declared: null, missing: [], unreported: [] } as const;
  return { name, area: '62.02.01.1001', ...plain, ...change };
}

test('facilities are helped nearest first: known gaps before unknown ones, declared and idle ones last, then by name', () => {
  const list = [
    facility('idle', { active: false }),
    facility('declared', { declared: 'belum' }),
    facility('two', { missing: ['A', 'B'] }),
    facility('unknown', { missing: ['A'], unreported: ['A'] }),
    facility('one 10', { missing: ['A'] }),
    facility('one 2', { missing: ['A', 'X'] }),
  ];
  const names = list.toSorted(nearestFirst(new Set(['A', 'B']))).map(({ name }) => name);
  expect(names).toEqual(['one 2', 'one 10', 'unknown', 'two', 'declared', 'idle']);
});

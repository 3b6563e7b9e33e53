import { describe, expect, it } from 'vitest';
import { apportion, desaPopulations } from '@/db/example/population';
import { readDistrict } from '@/db/registry';

const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);

describe('desaPopulations', () => {
  it('gives Kotawaringin Timur its 454.515 people, and every desa some of them', async () => {
    const populations = desaPopulations(await readDistrict('62.02'));
    expect(populations.size).toBe(185);
    expect(sum(populations.values())).toBe(454_515);
    expect(Math.min(...populations.values())).toBeGreaterThan(100);
  });

  it('gives another district as many for its number of desa, and other desa', async () => {
    const populations = desaPopulations(await readDistrict('64.74'));
    expect(sum(populations.values())).toBe(Math.round((454_515 * 15) / 185));
    expect(new Set(populations.values()).size).toBeGreaterThan(10);
  });
});

describe('apportion', () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [10, [1, 2, 7], [1, 2, 7]],
    [2, [1, 1, 1, 1], [1, 1, 0, 0]],
    [0, [3, 4], [0, 0]],
  ])('deals %d by %j, largest remainder first', (total, weights, counts) => {
    expect(apportion(total, weights)).toEqual(counts);
  });
});

import { describe, expect, it } from 'vitest';
import { rebuild } from '@/db/rollup/rebuild';
import { imported } from '../fixtures/imports';
import { districtStore } from '../fixtures/store';

const fact = (at: string, count: string) => `${at},62.02.01.1001,K6,${count},,`;

/** A district whose only report is of a month. */
function storeOf(at: string) {
  const store = districtStore();
  imported(store, { sasaran: ['2026,62.02.01.1001,bumil,100,,'], capaian: [fact(at, '5')] });
  return store;
}

const monthsOf = ({ sqlite }: ReturnType<typeof storeOf>) =>
  sqlite.prepare('SELECT DISTINCT month FROM roll ORDER BY month').pluck().all().length;

describe('a series that moves away from all its months in one call', () => {
  it.each([
    ['back', '2026-05', '2026-01'],
    ['ahead', '2026-01', '2026-05'],
  ])('%s holds the months that it has, and none between', (_, from, to) => {
    const store = storeOf(from);
    imported(store, { capaian: [fact(from, ''), fact(to, '7')] });
    expect(monthsOf(store)).toBe(1);
    expect(rebuild(store)).toEqual([]);
  });

  it('takes in the months between when it grows to both sides', () => {
    const store = storeOf('2026-03');
    imported(store, { capaian: [fact('2026-01', '1'), fact('2026-06', '2')] });
    expect(monthsOf(store)).toBe(6);
    expect(rebuild(store)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { needOrder, urgency } from '@/lib/pws/need-order';
import { type Given, followUpOf } from '../../fixtures/follow-up-row';

const place = (code: string, given: Omit<Given, 'area'>) => followUpOf({ ...given, area: { code, name: code } });
const codes = (needs: readonly ReturnType<typeof place>[]) => needs.map(({ row }) => row.area.code);

describe('needOrder', () => {
  it('puts what is below and falls first, then what stands still there, then what is above but falls', () => {
    const needs = [
      place('kurang', { value: [60, 80], now: 3, before: 6 }),
      place('baik', { value: [60, 80], now: 6, before: 3 }),
      place('cukup', { value: [20, 80], now: 6, before: 3 }),
      place('jelek-tetap', { value: [10, 80], now: 3, before: 3 }),
      place('jelek-turun', { value: [41, 80], now: 2, before: 3 }),
    ];
    expect(codes(needOrder(needs).ranked)).toEqual(['jelek-turun', 'jelek-tetap', 'kurang']);
    expect(needOrder(needs).small).toEqual([]);
  });

  it('keeps below and steady in the list where the district calls it Cukup', () => {
    const steady = place('tetap', { value: [10, 80], now: 3, before: 3, belowSteady: 'cukup' });
    expect(steady.row.status).toBe('cukup');
    expect(codes(needOrder([steady]).ranked)).toEqual(['tetap']);
    expect(urgency(steady.row)).toBe(2);
  });

  it('then asks how many are missing, how large the group is, and the code', () => {
    const falling = { now: 2, before: 3 };
    const needs = [
      place('d', { value: [32, 80], ...falling }),
      place('c', { value: [32, 80], ...falling }),
      place('b', { value: [53, 120], ...falling }),
      place('a', { value: [0, 80], ...falling }),
    ];
    expect(needs.map(({ catchUp }) => catchUp.missingNow)).toEqual([10, 10, 10, 42]);
    expect(codes(needOrder(needs).ranked)).toEqual(['a', 'b', 'c', 'd']);
    expect(codes(needOrder([...needs].reverse()).ranked)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not rank a group below five among larger ones', () => {
    const needs = [
      place('four', { value: [0, 4], now: 0, before: 1 }),
      place('five', { value: [2, 5], now: 0, before: 1 }),
    ];
    expect(codes(needOrder(needs).ranked)).toEqual(['five']);
    expect(codes(needOrder(needs).small)).toEqual(['four']);
  });
});

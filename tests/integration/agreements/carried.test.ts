import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedInto } from '@/db/agreements/carried';
import { reportProgress } from '@/db/agreements/writer';
import { lastEventOf } from '@/db/agreements/history';
import type { Store } from '@/db/client';
import { findRakor } from '@/db/rakor/rakors';
import { STORED_STATES, type StoredState } from '@/lib/agreements/agreement';
import { addMeeting, addOne } from '../../fixtures/agreements';
import { districtStore } from '../../fixtures/store';

const carried = (store: Store, rakor: number) => {
  const found = findRakor(store, rakor);
  if (!found) throw new Error('no meeting');
  return carriedInto(store, found).map(({ id }) => id);
};

function move(store: Store, id: number, state: StoredState, at: string) {
  reportProgress(store, id, { state, note: 'uji' }, { actor: null, at, seen: lastEventOf(store, id) });
}

describe('what a meeting takes over', () => {
  it('is what stayed open of earlier meetings of its area, and of its places between meetings', () => {
    const store = districtStore();
    const [first, mini] = [
      addMeeting(store, { heldOn: '2026-01-10' }),
      addMeeting(store, { heldOn: '2026-01-12', area: '62.02.01' }),
    ];
    const [open, done, other, between] = [
      addOne(store, { rakorId: first }),
      addOne(store, { rakorId: first }),
      addOne(store, { rakorId: mini }),
      addOne(store, { area: '62.02.02', at: '2026-01-20T03:00:00.000Z' }),
    ];
    move(store, done, 'selesai', '2026-02-01T00:00:00.000Z');
    const next = addMeeting(store, { heldOn: '2026-04-10' });
    const nextMini = addMeeting(store, { heldOn: '2026-04-11', area: '62.02.01' });
    expect(carried(store, next)).toEqual([open, between]);
    expect(carried(store, nextMini)).toEqual([other]);
    expect(carried(store, first)).toEqual([]);
  });

  it('of a meeting that has begun stays what it was then', () => {
    const store = districtStore();
    const id = addOne(store, { rakorId: addMeeting(store, { heldOn: '2026-01-10' }), at: '2026-01-10T02:00:00.000Z' });
    const second = addMeeting(store, { heldOn: '2026-04-10', state: 'selesai', startedAt: '2026-04-10T02:00:00.000Z' });
    move(store, id, 'selesai', '2026-04-10T05:00:00.000Z');
    const third = addMeeting(store, { heldOn: '2026-07-10' });
    expect([carried(store, second), carried(store, third)]).toEqual([[id], []]);
  });

  it('holds for any history: open when it starts, agreed before its day, of its own area', () => {
    const step = fc.record({
      area: fc.constantFrom('62.02', '62.02.01'),
      day: fc.integer({ min: 1, max: 28 }),
      state: fc.constantFrom(...STORED_STATES),
      met: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.integer({ min: 1, max: 28 }), (steps, day) => {
        const store = districtStore();
        const two = (value: number) => String(value).padStart(2, '0');
        const made = steps.map((each) => {
          const heldOn = `2026-03-${two(each.day)}`;
          const rakorId = each.met ? addMeeting(store, { heldOn, area: each.area }) : null;
          const id = addOne(store, { rakorId, area: each.area, at: `${heldOn}T03:00:00.000Z` });
          if (each.state !== 'baru') move(store, id, each.state, `${heldOn}T04:00:00.000Z`);
          return { ...each, id, heldOn };
        });
        const heldOn = `2026-03-${two(day)}`;
        const meeting = addMeeting(store, { heldOn });
        const expected = made.filter(
          (each) =>
            (each.state === 'baru' || each.state === 'berjalan') &&
            // A meeting of the same day was entered first, so that it comes before.
            (each.met ? each.area === '62.02' && each.heldOn <= heldOn : each.heldOn < heldOn),
        );
        expect(new Set(carried(store, meeting))).toEqual(new Set(expected.map(({ id }) => id)));
      }),
      { seed: 34, numRuns: 25 },
    );
  });
});

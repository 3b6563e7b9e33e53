import { describe, expect, it } from 'vitest';
import { agreementsOf } from '@/db/agreements/agreements';
import { historyOf } from '@/db/agreements/history';
import { fillMeeting } from '@/db/example/meeting';
import { frozenDeck } from '@/db/rakor/deck-now';
import { rakors } from '@/db/rakor/rakors';
import { dataVersion } from '@/db/write';
import { stateOn } from '@/lib/agreements/agreement';
import { month } from '@/lib/coverage/period';
import { networkStore } from '../fixtures/network';

describe('the example’s meeting of the past', () => {
  it('was held three months before the example ends, is closed with its slides frozen, and changes no figure', () => {
    const store = networkStore();
    const before = dataVersion(store);
    fillMeeting(store);
    expect(dataVersion(store)).toEqual(before);
    const [meeting, ...others] = rakors(store);
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({ heldOn: '2025-11-12', period: month(2025, 10), state: 'selesai' });
    expect(frozenDeck(store, meeting?.id ?? 0)?.slides.length).toBeGreaterThan(5);
    expect(meeting?.minutes.signatories.every(({ name, nip }) => name === '' && nip === '')).toBe(true);
  });

  it('agreed on six things that are in every state by the end of the example, each with its history', () => {
    const store = networkStore();
    fillMeeting(store);
    const agreements = agreementsOf(store, rakors(store)[0]?.id ?? 0);
    const states = agreements.map((each) => stateOn(each, '2026-02-28'));
    expect(agreements).toHaveLength(6);
    expect(new Set(states)).toEqual(new Set(['baru', 'berjalan', 'selesai', 'terlambat', 'batal']));
    for (const each of agreements) {
      const history = historyOf(store, each.id);
      expect(history[0]?.state).toBe('baru');
      expect(history.at(-1)?.state).toBe(each.state);
      expect([...history].sort((a, b) => (a.at < b.at ? -1 : 1))).toEqual(history);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { closedMonthsSentence, standingWord } from '@/lib/narrative/closed-months';

describe('closed months', () => {
  it('are named with what to do', () => {
    const sentence = closedMonthsSentence([month(2026, 1), month(2026, 2)]);
    expect(sentence).toContain('Januari 2026, Februari 2026');
    expect(sentence).toContain('--alasan');
  });

  it('are final, and all others still open', () => {
    expect([standingWord(true), standingWord(false)]).toEqual(['final', 'sementara']);
  });
});

import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { checklistSentence, runWord, sinceText } from '@/lib/narrative/facility-checklist';

const run = (met: boolean) => ({ met, since: month(2026, 1), latest: month(2026, 2), evidence: null });
const line = (wajib: boolean, met: boolean | null) => ({ criterion: { wajib }, run: met === null ? null : run(met) });

describe('a checklist in words', () => {
  it('keeps what was reported as lacking apart from what nobody reported', () => {
    const lines = [line(true, true), line(true, false), line(true, null), line(false, true), line(false, null)];
    expect(checklistSentence(lines)).toBe(
      'Memenuhi 1 dari 3 kriteria wajib; 1 belum, 1 belum dilaporkan. Di luar yang wajib: 1 dari 2.',
    );
    expect(checklistSentence([line(true, true)])).toBe('Memenuhi 1 dari 1 kriteria wajib.');
    expect([runWord(null), runWord(run(true)), runWord(run(false))]).toEqual([
      'belum dilaporkan',
      'terpenuhi',
      'belum',
    ]);
    expect(sinceText(run(true))).toBe('Januari 2026; terakhir dilaporkan Februari 2026');
    expect([sinceText(null), sinceText({ ...run(true), latest: month(2026, 1) })]).toEqual(['', 'Januari 2026']);
  });
});

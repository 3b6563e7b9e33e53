import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { FROM_THE_START } from '@/lib/facilities/turns';
import { checklistHistory, coursePhrase, standingPhrase } from '@/lib/narrative/checklist';
import { lineOf } from '../../fixtures/checklist';

const MARCH = month(2026, 3);
const TURNS = [
  { from: FROM_THE_START, required: false },
  { from: MARCH, required: true },
];

describe('the words of a checklist', () => {
  it('say how a line stands in a month, and its whole course', () => {
    expect(standingPhrase(TURNS, month(2026, 2))).toBe('tidak wajib sejak awal');
    expect(standingPhrase(TURNS, MARCH)).toBe('wajib sejak Maret 2026');
    expect(standingPhrase([], MARCH)).toBe('tidak wajib');
    expect(coursePhrase(TURNS)).toBe('tidak wajib sejak awal, wajib sejak Maret 2026');
  });

  it('tell month by month what changed, the latest first, and nothing of the seed', () => {
    const lines = [
      lineOf('PSY-SMD', { turns: TURNS }),
      lineOf('PSY-MELAPOR', { turns: [...TURNS, { from: month(2026, 7), required: false }] }),
    ];
    expect(checklistHistory(lines)).toEqual([
      { month: month(2026, 7), lines: ['Posyandu: Melapor ke pustu (PSY-MELAPOR) tidak lagi wajib'] },
      {
        month: MARCH,
        lines: [
          'Posyandu: Survei mawas diri (PSY-SMD) menjadi wajib',
          'Posyandu: Melapor ke pustu (PSY-MELAPOR) menjadi wajib',
        ],
      },
    ]);
    expect(checklistHistory([lineOf('PSY-SMD')])).toEqual([]);
  });
});

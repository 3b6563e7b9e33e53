import { describe, expect, it } from 'vitest';
import type { Blocker, Held } from '@/lib/analysis/blockers';
import {
  blockerShare,
  blockersMessage,
  blockersNotes,
  blockersSentence,
  completedPhrase,
  ownSentence,
  reportedShare,
} from '@/lib/narrative/blockers';
import { indicatorOf } from '../../fixtures/row';

const POSYANDU = indicatorOf('ILP-PSY');
const FIGURE = { numerator: 229, denominator: 310 };
const HELD: Held = { count: 81, declared: 0, silent: 0, idle: 0 };
const blocker = (numerator: number, denominator: number): Blocker => ({
  criterion: 'PSY-KADER5',
  lacking: { numerator, denominator },
  unreported: 81 - denominator,
});
const most = (numerator: number, denominator: number) => ({
  blocker: blocker(numerator, denominator),
  lacking: 'belum 5 kader',
});

describe('what holds a place back, in words', () => {
  it('names the largest blocker with how many of those were reported', () => {
    expect(blockersSentence(POSYANDU, FIGURE, HELD, most(34, 76))).toBe(
      'Dari 81 posyandu aktif yang belum melayani seluruh siklus hidup, paling banyak dilaporkan belum 5 kader: 34 dari 76 yang dilaporkan (44,7%).',
    );
  });

  it('accuses nobody where nothing was reported', () => {
    expect(blockersSentence(POSYANDU, FIGURE, { ...HELD, silent: 81 }, most(0, 0))).toBe(
      'Dari 81 posyandu aktif yang belum melayani seluruh siklus hidup, tidak ada kriteria wajib yang dilaporkan kurang; 81 di antaranya masih memiliki kriteria yang belum dilaporkan: tanyakan dahulu.',
    );
    expect(reportedShare(blocker(0, 0))).toBe('belum ada yang dilaporkan');
  });

  it('gives no percentage of fewer than five', () => {
    expect(reportedShare(blocker(2, 4))).toBe('2 dari 4 yang dilaporkan');
    expect(reportedShare(blocker(2, 5))).toBe('2 dari 5 yang dilaporkan (40,0%)');
    expect([blocker(2, 4), blocker(2, 5)].map(blockerShare)).toEqual(['2 dari 4', '2 dari 5 (40,0%)']);
  });

  it('says when there is nobody, or nobody left', () => {
    expect(blockersSentence(POSYANDU, { numerator: 0, denominator: 0 }, { ...HELD, count: 0 }, null)).toBe(
      'Tidak ada posyandu aktif di sini.',
    );
    expect(blockersSentence(POSYANDU, { numerator: 3, denominator: 3 }, { ...HELD, count: 0 }, null)).toBe(
      'Semua posyandu aktif sudah melayani seluruh siklus hidup.',
    );
  });

  it('says how the list is to be read, and who stands apart only where somebody does', () => {
    expect(blockersNotes(POSYANDU, HELD)).toHaveLength(1);
    const notes = blockersNotes(POSYANDU, { count: 81, declared: 5, silent: 12, idle: 6 });
    expect(notes.slice(1)).toEqual([
      '12 posyandu masih memiliki kriteria yang belum dilaporkan: itu tidak dihitung kurang, dan tidak dihitung terpenuhi.',
      '5 posyandu ditetapkan belum: selain kriteria, penetapannya perlu diubah.',
      '6 posyandu tidak aktif, tidak dihitung di sini.',
    ]);
    expect(completedPhrase(12, 81)).toBe('12 dari 81 menjadi sudah');
  });

  it('says what a kecamatan can bring by itself', () => {
    const line = (actor: 'desa' | 'puskesmas', completed: number) => ({
      ...blocker(3, 7),
      actor,
      through: [],
      completed,
    });
    expect(ownSentence([line('desa', 1), line('desa', 2), line('puskesmas', 5)], { ...HELD, count: 7 })).toBe(
      'Bila yang dapat didorong kecamatan saja terpenuhi: 2 dari 7 menjadi sudah ILP.',
    );
    expect(ownSentence([line('puskesmas', 5)], HELD)).toBe('');
  });
});

describe('the message of a slide about what holds back', () => {
  const message = (held: Held, largest: Parameters<typeof blockersMessage>[3]) =>
    blockersMessage(POSYANDU, FIGURE, held, largest);

  it('says how many are not there yet and what they were reported to lack most', () => {
    expect(message(HELD, most(34, 76))).toBe(
      'Posyandu: 81 dari 310 yang aktif belum melayani seluruh siklus hidup; terbanyak belum 5 kader, 34 dari 76 yang dilaporkan',
    );
  });

  it('calls none of several that are equal the most', () => {
    expect(message(HELD, { ...most(34, 76), tied: true })).toContain('; antara lain belum 5 kader, 34 dari 76');
    expect(blockersSentence(POSYANDU, FIGURE, HELD, { ...most(34, 76), tied: true })).toContain(
      'siklus hidup, antara lain dilaporkan belum 5 kader: 34 dari 76',
    );
  });

  it('accuses nobody, and says when nobody is left', () => {
    expect(message({ ...HELD, silent: 81 }, most(0, 0))).toContain(
      'masih ada kriteria yang belum dilaporkan, tanyakan dahulu',
    );
    expect(message(HELD, null)).toContain('tidak ada kriteria wajib yang dilaporkan kurang');
    expect(message({ ...HELD, count: 0 }, null)).toBe(
      'Posyandu: semua 310 posyandu aktif sudah melayani seluruh siklus hidup',
    );
    const only = { numerator: 1, denominator: 1 };
    expect(blockersMessage(indicatorOf('ILP-PST'), only, { ...HELD, count: 0 }, null)).toBe(
      'Pustu: satu-satunya pustu sudah melaksanakan ILP',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { presetLetterhead } from '@/lib/settings/letterhead';
import { letterheadFrom, letterheadProblems, linesOf } from '@/lib/settings/letterhead-lines';

const LINES = linesOf(presetLetterhead('Kabupaten Kotawaringin Timur'));

describe('the lines of a letterhead', () => {
  it('say the same as the letterhead, both ways', () => {
    const letterhead = { ...letterheadFrom(LINES), city: 'Sampit' };
    expect(letterheadFrom(linesOf(letterhead))).toEqual(letterhead);
    expect(letterheadProblems(LINES)).toEqual({});
  });

  it('need a government, an office and a colour that white letters can stand on', () => {
    const problems = letterheadProblems({ ...LINES, pemerintah: '', kantor: '', warna: '#ffd54a' });
    expect(Object.keys(problems)).toEqual(['pemerintah', 'kantor', 'warna']);
    expect(problems.warna).toContain('terlalu muda');
    expect(letterheadProblems({ ...LINES, warna: 'hijau' }).warna).toContain('#0f4f4b');
    expect(letterheadProblems({ ...LINES, warna: '#767676' })).toEqual({});
    expect(letterheadProblems({ ...LINES, warna: '#777777' }).warna).toBeDefined();
  });

  it('take a NIP of eighteen digits with or without spaces, or none', () => {
    for (const nip of ['', '197001011995031002', '19700101 199503 1 002']) {
      expect(letterheadProblems({ ...LINES, nip })).toEqual({});
    }
    for (const nip of ['1970', '19700101199503100X']) expect(letterheadProblems({ ...LINES, nip }).nip).toContain('18');
  });

  it('say by how much a line is too long', () => {
    expect(letterheadProblems({ ...LINES, kota: 'S'.repeat(61) }).kota).toBe(
      'Kota penandatanganan paling banyak 60 huruf, bukan 61.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { WORDINGS, WORDING_KEYS, type Wording, wordingKey, wordingText } from '@/lib/settings/wording';

describe('the texts', () => {
  it('preset one of their own kind, and say what it stands for', () => {
    for (const key of WORDING_KEYS) {
      const { preset, meaning, longest }: Wording = WORDINGS[key];
      expect(wordingText(key, preset)).toBe(preset);
      expect(wordingText(key, 'x'.repeat(longest + 1))).toBeNull();
      expect(meaning(preset)).toContain(preset);
    }
  });

  it('know their keys, tidy spaces, and take one line of something', () => {
    expect(wordingKey('spm.sosial')).toBe('spm.sosial');
    expect(wordingKey('toString')).toBeNull();
    expect(wordingText('spm.sosial', '  Dinas   Sosial PPPA ')).toBe('Dinas Sosial PPPA');
    expect(['', '   ', 'dua\nbaris', 'a\u202eb', 5, null].map((value) => wordingText('spm.sosial', value))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

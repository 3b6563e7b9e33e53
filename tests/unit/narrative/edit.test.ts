import { describe, expect, it } from 'vitest';
import { overtakenRowSentence, storedPhrase } from '@/lib/narrative/edit';
import { overtakenSentence } from '@/lib/narrative/setting';
import { savedNote } from '@/lib/narrative/saved-note';

describe('what a second author is told', () => {
  it('names what stands now, who stored it and when', () => {
    expect(overtakenRowSentence(['ya', 'Foto'], { actor: 'pkm.1', moment: '10 Februari 2026' })).toBe(
      'Sementara itu pkm.1 menyimpan ya (Foto) (10 Februari 2026).',
    );
    expect(overtakenRowSentence(['', ''], { actor: null, moment: null })).toBe('Sementara itu isinya menjadi kosong.');
    expect(overtakenSentence('7', { at: '10 Februari 2026', actor: null })).toBe(
      'Sementara itu perintah di server mengubahnya menjadi 7 (10 Februari 2026).',
    );
    expect(storedPhrase(['75,5', ''])).toBe('75,5');
  });
});

describe('savedNote', () => {
  it('says what became of a form, and nothing for words that no form leads to', () => {
    expect(savedNote('12')).toContain('nomor 12');
    expect(savedNote('kiriman-3')).toContain('kiriman nomor 3');
    expect(savedNote('sama')).toContain('Tidak ada yang berubah');
    for (const word of [undefined, '', '<b>', ['1'], '-1', 'kiriman-x']) expect(savedNote(word)).toBeNull();
  });
});

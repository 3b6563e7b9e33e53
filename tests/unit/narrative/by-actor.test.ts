import { describe, expect, it } from 'vitest';
import { gapText, moverTitle, silentGapsSentence } from '@/lib/narrative/by-actor';

describe('the words of gaps by mover', () => {
  it('say who can move them, how many there are of those reported, and what is not known', () => {
    expect(moverTitle('kecamatan')).toBe('Yang dapat didorong kecamatan');
    const criterion = { code: 'A', type: 'posyandu', lacking: 'belum A', actor: 'desa', wajib: true } as const;
    expect(gapText({ criterion, lacking: 4, reported: 32 })).toBe('4 dari 32 posyandu');
    expect(silentGapsSentence({ groups: [], silent: 1200 })).toContain('1.200 isian kriteria belum dilaporkan');
    expect(silentGapsSentence({ groups: [], silent: 0 })).toBe('');
  });
});

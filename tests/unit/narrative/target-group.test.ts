import { describe, expect, it } from 'vitest';
import { type TargetGroupFacts, targetGroupSentence } from '@/lib/narrative/target-group';

const FACTS: TargetGroupFacts = { year: 2026, size: 8523, desa: 184, without: [], sources: ['Pusdatin'] };
const say = (facts: Partial<TargetGroupFacts>) =>
  targetGroupSentence({ ...FACTS, ...facts }, 'ibu hamil', 'desa/kelurahan');

describe('the sentence on sasaran', () => {
  it('says how many, from how many desa, of which year and by which source', () => {
    expect(say({})).toBe('8.523 ibu hamil dari 184 desa/kelurahan, tahun 2026. Sumber: Pusdatin.');
    expect(say({ sources: [] })).toContain('Sumber belum ditulis.');
  });

  it('names who has none, and counts them when there are many', () => {
    expect(say({ without: ['Hulu', 'Hilir'] })).toContain('Tanpa sasaran: Hulu, Hilir;');
    expect(say({ without: ['a', 'b', 'c', 'd', 'e', 'f'] })).toContain('Tanpa sasaran: 6 desa/kelurahan;');
  });

  it('says of a year without any that there is none, never zero', () => {
    expect(say({ desa: 0, size: 0 })).toBe('Belum ada sasaran ibu hamil tahun 2026; kirim tabel sasaran.');
  });
});

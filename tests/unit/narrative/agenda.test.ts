import { describe, expect, it } from 'vitest';
import { ITEM_LABELS, itemPhrase } from '@/lib/narrative/agenda';
import { ITEM_KINDS } from '@/lib/rakor/agenda';

const names = { area: (code: string) => `Kecamatan ${code}`, indicator: (code: string) => `Nama ${code}` };

describe('the words of the agenda', () => {
  it('has a label of its own for every kind', () => {
    expect(new Set(ITEM_KINDS.map((kind) => ITEM_LABELS[kind])).size).toBe(ITEM_KINDS.length);
  });

  it('says what an item is narrowed to, and nothing where it is not', () => {
    expect(itemPhrase({}, names)).toBe('');
    expect(itemPhrase({ area: '62.02.06', indicator: 'K6', period: '2026-02', level: 'desa' }, names)).toBe(
      'Nama K6; Kecamatan 62.02.06; Februari 2026; per desa/kelurahan',
    );
    expect(itemPhrase({ lifeCycle: 'bayi-balita' }, names)).toBe('bayi dan balita');
    expect(itemPhrase({ lifeCycle: 'entah', period: 'entah' }, names)).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { ITEM_KINDS } from '@/lib/rakor/agenda';
import { defaultAgenda } from '@/lib/rakor/default-agenda';

describe('the default agenda', () => {
  it('follows the order in which offices hold a Rakor', () => {
    const order = ITEM_KINDS.filter((kind) => kind !== 'teks');
    for (const level of ['kabupaten', 'kecamatan'] as const)
      expect([...new Set(defaultAgenda(level).map(({ kind }) => kind))]).toEqual(order);
  });

  it('looks at kecamatan level by level, and in a lokakarya mini at desa', () => {
    const asked = (level: 'kabupaten' | 'kecamatan') =>
      defaultAgenda(level)
        .filter(({ kind }) => kind === 'capaian')
        .map(({ options }) => `${options.indicator} ${options.level}`);
    expect(asked('kabupaten')).toEqual(['ILP-PKM kecamatan', 'ILP-PST kecamatan', 'ILP-PSY kecamatan']);
    expect(asked('kecamatan')).toEqual(['ILP-PST desa', 'ILP-PSY desa']);
  });
});

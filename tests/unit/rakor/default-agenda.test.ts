import { describe, expect, it } from 'vitest';
import { defaultAgenda } from '@/lib/rakor/default-agenda';

describe('the default agenda', () => {
  it('follows the order in which offices hold a Rakor', () => {
    expect([...new Set(defaultAgenda('kabupaten').map(({ kind }) => kind))]).toEqual([
      'judul',
      'dasar-hukum',
      'gambaran-umum',
      'tindak-lanjut-lalu',
      'capaian',
      'peta',
      'hambatan',
      'prioritas',
      'mutu-data',
      'dukungan',
      'rtl',
      'kesepakatan',
    ]);
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

import { describe, expect, test } from 'vitest';
import { fileName, fileStem, slug } from '@/lib/exports/file-name';

const KOTIM = { subject: 'ILP-PSY', area: 'Kabupaten Kotawaringin Timur', period: '2026-02' };

describe('file names', () => {
  test('are indikator_wilayah_periode, with contoh_ in front for example data', () => {
    expect(fileName({ fileStem: fileStem({ ...KOTIM, example: false }) }, 'xlsx')).toBe(
      'ilp-psy_kotawaringin-timur_2026-02.xlsx',
    );
    expect(fileName({ fileStem: fileStem({ ...KOTIM, example: true }) }, 'csv')).toBe(
      'contoh_ilp-psy_kotawaringin-timur_2026-02.csv',
    );
  });

  test('tell a kota from the kabupaten of its name', () => {
    const stem = (area: string) => fileStem({ ...KOTIM, area, example: false });
    expect(stem('Kota Bandung')).toBe('ilp-psy_kota-bandung_2026-02');
    expect(stem('Kabupaten Bandung')).toBe('ilp-psy_bandung_2026-02');
  });

  test('never leave the folder, nor plain ASCII', () => {
    expect(slug('../../etc/passwd')).toBe('etc-passwd');
    expect(slug("Ma'rang (Éks) \u0000\n")).toBe('ma-rang-eks');
    expect(slug('x'.repeat(200))).toHaveLength(60);
    expect(fileStem({ subject: '北', area: '…', period: '', example: false })).toBe('tabel');
  });
});

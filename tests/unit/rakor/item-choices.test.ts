import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { indicatorsOf, levelsBelow, optionsOf } from '@/lib/rakor/item-choices';

describe('what an item can be narrowed to', () => {
  it('follows its kind: a list of areas by indicator and level, own words by nothing', () => {
    expect(optionsOf('capaian')).toEqual(['area', 'indicator', 'period', 'level']);
    expect(optionsOf('teks')).toEqual([]);
  });

  it('shows any indicator, and what holds back only where there is a status', () => {
    expect(indicatorsOf('capaian')).toBeNull();
    expect(indicatorsOf('hambatan')).toEqual(expect.arrayContaining(['ILP-PKM', 'ILP-PST', 'ILP-PSY']));
    expect(indicatorsOf('hambatan')).not.toContain('K6');
  });

  it('offers only levels below a place', () => {
    expect(levelsBelow('62.02' as AreaCode)).toEqual(['kecamatan', 'puskesmas', 'desa']);
    expect(levelsBelow('62.02.06' as AreaCode)).toEqual(['puskesmas', 'desa']);
    expect(levelsBelow('62.02.06.1007' as AreaCode)).toEqual([]);
  });
});

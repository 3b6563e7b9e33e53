import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { TARGET_GROUPS } from '@/lib/indicators/indicator';
import { groupName, targetOrigin, targetUnit } from '@/lib/narrative/plan';
import { indicatorOf } from '../../fixtures/row';

const target = { hundredths: 7500, per: 100, citation: null } as const;

describe('a plan in words', () => {
  it('says by which right a target holds, never calling a default the district’s', () => {
    const psy = indicatorOf('ILP-PSY');
    expect(targetOrigin({ ...target, source: 'district' }, psy)).toBe('ditetapkan untuk wilayah ini');
    expect(targetOrigin({ ...target, source: 'district', inheritedFrom: '62.02' as AreaCode }, psy)).toBe(
      'acuan kabupaten',
    );
    expect(targetOrigin({ ...target, source: 'catalogue' }, psy)).toBe('acuan nasional');
    expect(targetOrigin(null, psy)).toBe('belum ditetapkan');
  });

  it('names the unit that a figure is entered in', () => {
    expect(targetUnit(indicatorOf('K6'))).toBe('persen');
    expect(targetUnit(indicatorOf('AKI'))).toMatch(/^per 100\.000/);
    expect(targetUnit(indicatorOf('MTI'))).toBe('jumlah setahun');
  });

  it('names every group', () => {
    expect(new Set(TARGET_GROUPS.map(groupName)).size).toBe(TARGET_GROUPS.length);
  });
});

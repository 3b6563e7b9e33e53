import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { LIFE_CYCLE_POSYANDU, countedOver } from '@/lib/indicators/posyandu-denominator';
import { indicatorOf } from '../../fixtures/row';

describe('countedOver', () => {
  it('leaves the whole catalogue as it is over posyandu aktif', () => {
    for (const indicator of CATALOGUE) expect(countedOver(indicator, 'aktif')).toBe(indicator);
  });

  it('changes the denominator of the life-cycle posyandu in words, unit and version, and no other indicator', () => {
    const changed = CATALOGUE.filter((indicator) => countedOver(indicator, 'terdaftar') !== indicator);
    expect(changed.map(({ code }) => code)).toEqual([LIFE_CYCLE_POSYANDU]);
    const before = indicatorOf(LIFE_CYCLE_POSYANDU);
    const after = countedOver(before, 'terdaftar');
    expect(after).toMatchObject({ unit: 'posyandu terdaftar', leaf: 'posyandu', numerator: before.numerator });
    expect(after.denominator).toContain('terdaftar');
    expect(after.version).not.toBe(before.version);
    expect(after.defaultTarget).toEqual(before.defaultTarget);
  });
});

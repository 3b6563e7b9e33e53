import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { INDICATOR_GROUPS, SPM_GROUP, serviceGroups } from '@/lib/indicators/groups';

describe('groups of indicators', () => {
  it('hold every indicator of the catalogue exactly once, under keys of their own', () => {
    for (const indicator of CATALOGUE) {
      expect(INDICATOR_GROUPS.filter(({ holds }) => holds(indicator)).length, indicator.code).toBe(1);
    }
    expect(new Set(INDICATOR_GROUPS.map(({ key }) => key)).size).toBe(INDICATOR_GROUPS.length);
  });

  it('hold what PWS judges: no stock and no counts, the twelve SPM last', () => {
    const groups = serviceGroups(CATALOGUE);
    const kinds = new Set(groups.flatMap(({ indicators }) => indicators.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['cumulative', 'monthly', 'rate']);
    expect(groups.at(-1)).toMatchObject({ key: SPM_GROUP });
    expect(groups.at(-1)?.indicators).toHaveLength(12);
  });

  it('leave out of desa what makes no sense there', () => {
    const codes = serviceGroups(CATALOGUE, 'desa').flatMap(({ indicators }) => indicators.map(({ code }) => code));
    expect(codes).toContain('K6');
    expect(codes.filter((code) => ['AKI', 'AKB', 'PWS-EVB'].includes(code))).toEqual([]);
  });
});

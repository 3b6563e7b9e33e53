import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { unclassedReason } from '@/lib/narrative/map';

describe('unclassedReason', () => {
  it('lets shares be mapped of which more is better, and says why nothing else is', () => {
    const unclassed = CATALOGUE.filter((indicator) => unclassedReason(indicator) !== null).map(({ code }) => code);
    expect(unclassed.sort()).toEqual(['AKB', 'AKI', 'KEK', 'LHR', 'MTB', 'MTI', 'STN', 'TND', 'WST']);
    expect(unclassedReason({ kind: 'count', direction: 'higher' })).toContain('jumlah kejadian');
    expect(unclassedReason({ kind: 'rate', direction: 'lower' })).toContain('satu kejadian');
    expect(unclassedReason({ kind: 'monthly', direction: 'lower' })).toContain('makin rendah makin baik');
  });
});

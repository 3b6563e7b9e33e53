import { describe, expect, it } from 'vitest';
import { countsBothSexes } from '@/lib/indicators/both-sexes';
import { indicatorOf } from '../../fixtures/row';

describe('countsBothSexes', () => {
  it.each(['IDL', 'LNS', 'HT', 'CKG', 'DS', 'STN', 'LHR'])('is true of %s', (code) => {
    expect(countsBothSexes(indicatorOf(code))).toBe(true);
  });

  it.each(['K1', 'PF', 'TTD', 'KEK', 'KR-RTN', 'SBS', 'PSY-BUKA', 'ILP-PSY', 'AKI'])('is false of %s', (code) => {
    expect(countsBothSexes(indicatorOf(code))).toBe(false);
  });
});

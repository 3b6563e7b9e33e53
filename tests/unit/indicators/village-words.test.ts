import { expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { inVillageWords, namesVillages } from '@/lib/indicators/village-words';

const KOTA = '64.71' as AreaCode;
const KABUPATEN = '64.08' as AreaCode;

it('leaves no desa in the words of a kota, and everything else as it is', () => {
  for (const indicator of CATALOGUE) {
    const { name, numerator, denominator, unit, done, ...rest } = inVillageWords(indicator, KOTA);
    expect(`${name} ${numerator} ${denominator} ${unit} ${done}`).not.toMatch(/\bdesa\b/i);
    expect(indicator).toMatchObject(rest);
  }
});

it('changes nothing in a kabupaten, or where there is no district yet', () => {
  for (const indicator of CATALOGUE) {
    expect(inVillageWords(indicator, KABUPATEN)).toBe(indicator);
    expect(inVillageWords(indicator, null)).toBe(indicator);
  }
});

it('knows by its text which definition is concerned', () => {
  const concerned = CATALOGUE.filter((indicator) => namesVillages(JSON.stringify(indicator)));
  expect(concerned.map(({ code }) => code).sort()).toEqual(['DES-PST', 'SBS']);
});

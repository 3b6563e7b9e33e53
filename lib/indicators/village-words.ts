import { type AreaCode, isKota } from '@/lib/areas/code';
import type { Indicator } from './indicator';

/** The catalogue's words for the areas below a kecamatan, as they begin a sentence and stand inside one. */
const BOTH = { inside: 'desa/kelurahan', first: 'Desa/kelurahan' } as const;

/** True of the few definitions that count villages. */
export function namesVillages(definition: string): boolean {
  return definition.includes(BOTH.inside) || definition.includes(BOTH.first);
}

/** An indicator in the words of a district: a kota has kelurahan and no desa (design section 5, "Words"). */
export function inVillageWords(indicator: Indicator, district: AreaCode | null): Indicator {
  if (district === null || !isKota(district)) return indicator;
  const said = (text: string) => text.replaceAll(BOTH.inside, 'kelurahan').replaceAll(BOTH.first, 'Kelurahan');
  const { name, numerator, denominator, unit, done } = indicator;
  return {
    ...indicator,
    name: said(name),
    numerator: said(numerator),
    denominator: said(denominator),
    unit: said(unit),
    done: said(done),
  };
}

import { ADOPTION_INDICATORS } from './adoption';
import { CHILD_INDICATORS } from './child';
import { HEALTH_STANDARD_INDICATORS } from './health-standards';
import type { Indicator } from './indicator';
import { LATER_LIFE_INDICATORS } from './later-life';
import { MATERNAL_INDICATORS } from './maternal';

/** Every built-in indicator, in the order in which pages list them. A new indicator is an entry here, not code. */
export const CATALOGUE: readonly Indicator[] = [
  ...ADOPTION_INDICATORS,
  ...MATERNAL_INDICATORS,
  ...CHILD_INDICATORS,
  ...LATER_LIFE_INDICATORS,
  ...HEALTH_STANDARD_INDICATORS,
];

const BY_CODE = new Map(CATALOGUE.map((indicator) => [indicator.code, indicator]));

/** The built-in indicator of a code, or null. */
export function builtInIndicator(code: string): Indicator | null {
  return BY_CODE.get(code) ?? null;
}

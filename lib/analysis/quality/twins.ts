import { withoutKind } from '@/lib/narrative/near';
import { NearNames } from '@/lib/narrative/near-names';

/** A facility as far as its name is concerned. */
export type NamedFacility = Readonly<{ code: string; name: string; type: string; desa: number }>;

/** Two facilities that may be one, the lower code first. */
export type Twins<T extends NamedFacility> = readonly [T, T];

/**
 * Facilities of one kind in one desa whose names are within one edit of each other: perhaps the same one under two codes
 * (the importer's `similar-name`, contracts section 7, here among what is stored). Names that differ only in a number or
 * in a single letter ("Melati 1", "Melati II", "Melati B") are how posyandu of one desa are told apart, and do not count.
 */
export function similarFacilities<T extends NamedFacility>(facilities: readonly T[]): Twins<T>[] {
  const groups = new Map<string, NearNames<T>>();
  const ordered = [...facilities].sort((a, b) => (a.code < b.code ? -1 : 1));
  return ordered.flatMap((facility): Twins<T>[] => {
    const key = `${facility.desa} ${facility.type}`;
    const names = groups.get(key) ?? new NearNames<T>(true);
    groups.set(key, names);
    const near = names.nearAll(facility).filter((other) => !differInNumber(other.name, facility.name));
    names.add(facility);
    return near.map((other): Twins<T> => [other, facility]);
  });
}

/** What numbers a name: digits, a Roman number up to 39, or one letter. */
const NUMBER = /^(?:\d+|[a-z]|x{0,3}(?:ix|iv|v?i{0,3}))$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** True when two names have the same words, but different numbers, or a number in only one of them. */
export function differInNumber(a: string, b: string): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  return left.words === right.words && left.numbers !== right.numbers;
}

function partsOf(name: string): Readonly<{ words: string; numbers: string }> {
  const plain = withoutKind(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const tokens = plain.match(/\p{L}+|\p{N}+/gu) ?? [];
  return {
    words: tokens.filter((token) => !NUMBER.test(token)).join(''),
    numbers: tokens
      .filter((token) => NUMBER.test(token))
      .map(numberOf)
      .join(' '),
  };
}

/** "02" and "II" are both 2; a letter stands for itself. */
function numberOf(token: string): string {
  if (/^\d+$/.test(token)) return String(Number(token));
  const digits = [...token].map((letter) => ROMAN[letter]);
  if (digits.some((digit) => digit === undefined)) return token;
  const values = digits as number[];
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}

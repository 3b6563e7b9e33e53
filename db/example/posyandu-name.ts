import type { Random } from './random';

/** Names that differ by more than a slip of the pen, so that none is mistaken for another. */
const FLOWERS = [
  'Mawar',
  'Melati',
  'Anggrek',
  'Kenanga',
  'Cempaka',
  'Dahlia',
  'Teratai',
  'Seroja',
  'Flamboyan',
  'Kamboja',
  'Bougenville',
  'Sakura',
  'Tulip',
  'Matahari',
  'Nusa Indah',
  'Asoka',
  'Cendana',
  'Kasih Ibu',
  'Harapan Bunda',
  'Sehati',
] as const;

/**
 * Hands out names for the posyandu of a desa: different flowers within a desa, each numbered through the kecamatan
 * ("Posyandu Mawar 3"), as is the custom.
 */
export function posyanduNames(random: Random): (kecamatan: string, count: number) => string[] {
  const used = new Map<string, number>();
  return (kecamatan, count) => {
    const names: string[] = [];
    while (names.length < count) {
      for (const flower of random.shuffle(FLOWERS).slice(0, count - names.length)) {
        const key = `${kecamatan} ${flower}`;
        const number = (used.get(key) ?? 0) + 1;
        used.set(key, number);
        names.push(`Posyandu ${flower} ${number}`);
      }
    }
    return names;
  };
}

/** A seeded source of chance: the same seed gives the same example data on every machine. */
export type Random = Readonly<{
  /** A whole number from 0 up to, not including, `limit`. */
  below: (limit: number) => number;
  chance: (probability: number) => boolean;
  /** About normally distributed: mean 0, deviation 1, never beyond 3. */
  normal: () => number;
  /** A whole number beside `mean`, which is its average over many draws. */
  whole: (mean: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** A shuffled copy. */
  shuffle: <T>(items: readonly T[]) => T[];
  /** `count` different items, heavier ones likelier. */
  sample: <T>(items: readonly T[], count: number, weight: (item: T) => number) => T[];
}>;

export function seededRandom(seed: string): Random {
  const next = mulberry32(hash(seed));
  const below = (limit: number) => Math.floor(next() * limit);

  // Three draws are bell-shaped enough for an example; their sum has a deviation of one half.
  const normal = () => 2 * (next() + next() + next() - 1.5);
  const whole = (mean: number) => Math.floor(mean + next());

  function pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[below(items.length)] as T;
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.map(() => left.splice(below(left.length), 1)[0] as T);
  }

  function sample<T>(items: readonly T[], count: number, weight: (item: T) => number): T[] {
    // Efraimidis and Spirakis: the largest u^(1/w) are a weighted sample without replacement.
    return items
      .map((item) => ({ item, key: next() ** (1 / weight(item)) }))
      .sort((a, b) => b.key - a.key)
      .slice(0, count)
      .map(({ item }) => item);
  }

  return { below, chance: (probability) => next() < probability, normal, whole, pick, shuffle, sample };
}

/** Tommy Ettinger's mulberry32: 32 bits of state, ample for examples. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a. */
function hash(text: string): number {
  return [...text].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 0x01000193), 0x811c9dc5);
}

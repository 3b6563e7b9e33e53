/** Things in lists by a key, in the order in which each key first comes. */
export function byKey<K, T>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = lists.get(key);
    if (known) known.push(thing);
    else lists.set(key, [thing]);
  }
  return lists;
}

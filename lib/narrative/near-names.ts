import { bareName, withinOneEdit } from './near';

/** Longer texts are no names; comparing them would cost more than it tells. */
const LONGEST_NAME = 200;

/**
 * Names that have been seen, and whether a name, without the word for its kind, lies within one edit of one of them. Two
 * names within one edit share a text that is the name itself or the name less one character, so that only those sharing
 * one need to be compared.
 */
export class NearNames<T extends Readonly<{ name: string }>> {
  private readonly sharing = new Map<string, { named: T; name: string }[]>();

  /** `all` keeps every bearer of one and the same name; otherwise the first stands for them. */
  constructor(private readonly all = false) {}

  add(named: T): void {
    const name = bareName(named.name);
    for (const key of keysOf(name)) {
      const known = this.sharing.get(key);
      if (!known) this.sharing.set(key, [{ named, name }]);
      else if (this.all || !known.some((other) => other.name === name)) known.push({ named, name });
    }
  }

  /** The first seen that is near, or null. */
  near(named: T): T | null {
    return this.nearAll(named)[0] ?? null;
  }

  /** Everyone seen that is near, each once. */
  nearAll(named: T): T[] {
    const name = bareName(named.name);
    const found = new Set<T>();
    for (const key of keysOf(name)) {
      for (const other of this.sharing.get(key) ?? []) {
        if (withinOneEdit(name, other.name)) found.add(other.named);
      }
    }
    return [...found];
  }
}

function keysOf(name: string): Set<string> {
  if (name === '' || name.length > LONGEST_NAME) return new Set();
  return new Set([name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]);
}

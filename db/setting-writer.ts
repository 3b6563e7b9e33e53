import type { AmountKey } from '@/lib/settings/amount';
import type { SettingChoice, SettingKey } from '@/lib/settings/setting';
import type { WordingKey } from '@/lib/settings/wording';
import { audit } from './audit';
import type { Store } from './client';
import { recomputeStock } from './rollup/recompute';
import { amountOf, settingOf, wordingOf } from './settings';
import { write } from './write';

/** What follows from a setting inside the store: the rollup holds what was counted over the posyandu it names. */
const FOLLOWS: Readonly<Partial<Record<SettingKey, (store: Store) => void>>> = {
  'ilp.posyanduDenominator': recomputeStock,
};

/** Who decides (null: by command), and what stood there when he decided; without `seen` whatever stands is replaced. */
export type Decision<Value> = Readonly<{ actor?: string | null; seen?: Value }>;

/** Somebody else decided between the reading and the writing; nothing was stored. `now` is what holds. */
export class Overtaken extends Error {
  constructor(
    readonly key: SettingKey | AmountKey | WordingKey,
    readonly now: string,
  ) {
    super(`${key} is ${now} by now`);
  }
}

/**
 * Stores what a district has decided, and in the same transaction recomputes the figures that depend on it. Returns
 * false, and writes nothing, when the choice already holds; throws Overtaken when another holds than was `seen`.
 */
export function setSetting<Key extends SettingKey>(
  store: Store,
  key: Key,
  choice: SettingChoice<Key>,
  decision: Decision<string> = {},
): boolean {
  if (settingOf(store, key) === choice) return false;
  write(store, () => {
    put(store, key, settingOf(store, key), choice, decision);
    FOLLOWS[key]?.(store);
  });
  return true;
}

/** Stores a figure that a district has decided; false, and nothing written, when it already holds. As setSetting. */
export function setAmount(store: Store, key: AmountKey, figure: number, decision: Decision<number> = {}): boolean {
  if (amountOf(store, key) === figure) return false;
  write(store, () => put(store, key, amountOf(store, key), figure, decision));
  return true;
}

/** Stores a text that a district has decided; false, and nothing written, when it already holds. As setSetting. */
export function setWording(store: Store, key: WordingKey, text: string, decision: Decision<string> = {}): boolean {
  if (wordingOf(store, key) === text) return false;
  write(store, () => put(store, key, wordingOf(store, key), text, decision));
  return true;
}

function put<Value extends string | number>(
  store: Store,
  key: SettingKey | AmountKey | WordingKey,
  before: Value,
  after: Value,
  { actor = null, seen = before }: Decision<Value>,
): void {
  if (before !== seen) throw new Overtaken(key, String(before));
  store.sqlite
    .prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, JSON.stringify(after));
  audit(store, { actor, action: 'pengaturan', subject: key, detail: `${before} -> ${after}` });
}

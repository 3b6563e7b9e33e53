import type { SettingChoice, SettingKey } from '@/lib/settings/setting';
import type { Store } from './client';
import { recomputeStock } from './rollup/recompute';
import { settingOf } from './settings';
import { write } from './write';

/** What follows from a setting inside the store: the rollup holds what was counted over the posyandu it names. */
const FOLLOWS: Readonly<Partial<Record<SettingKey, (store: Store) => void>>> = {
  'ilp.posyanduDenominator': recomputeStock,
};

/**
 * Stores what a district has decided, and in the same transaction recomputes the figures that depend on it. Returns
 * false, and writes nothing, when the choice already holds.
 */
export function setSetting<Key extends SettingKey>(store: Store, key: Key, choice: SettingChoice<Key>): boolean {
  if (settingOf(store, key) === choice) return false;
  write(store, () => {
    store.sqlite
      .prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
      .run(key, JSON.stringify(choice));
    FOLLOWS[key]?.(store);
  });
  return true;
}

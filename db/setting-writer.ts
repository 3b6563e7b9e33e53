import type { AmountKey } from '@/lib/settings/amount';
import type { SettingChoice, SettingKey } from '@/lib/settings/setting';
import type { Store } from './client';
import { recomputeStock } from './rollup/recompute';
import { audit } from './audit';
import { amountOf, settingOf } from './settings';
import { write } from './write';

/** What follows from a setting inside the store: the rollup holds what was counted over the posyandu it names. */
const FOLLOWS: Readonly<Partial<Record<SettingKey, (store: Store) => void>>> = {
  'ilp.posyanduDenominator': recomputeStock,
};

/**
 * Stores what a district has decided, and in the same transaction recomputes the figures that depend on it. Returns
 * false, and writes nothing, when the choice already holds.
 */
export function setSetting<Key extends SettingKey>(
  store: Store,
  key: Key,
  choice: SettingChoice<Key>,
  actor: string | null = null,
): boolean {
  const before = settingOf(store, key);
  if (before === choice) return false;
  write(store, () => {
    put(store, key, before, choice, actor);
    FOLLOWS[key]?.(store);
  });
  return true;
}

/** Stores a figure that a district has decided; false, and nothing written, when it already holds. */
export function setAmount(store: Store, key: AmountKey, figure: number, actor: string | null = null): boolean {
  const before = amountOf(store, key);
  if (before === figure) return false;
  write(store, () => put(store, key, before, figure, actor));
  return true;
}

function put(store: Store, key: string, before: string | number, after: string | number, actor: string | null): void {
  store.sqlite
    .prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, JSON.stringify(after));
  audit(store, { actor, action: 'pengaturan', subject: key, detail: `${before} -> ${after}` });
}

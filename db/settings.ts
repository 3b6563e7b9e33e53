import type { BelowSteady } from '@/lib/pws/status';
import { AMOUNTS, AMOUNT_KEYS, type Amount, type AmountKey, amountFigure } from '@/lib/settings/amount';
import {
  SETTINGS,
  SETTING_KEYS,
  type Setting,
  type SettingChoice,
  type SettingKey,
  settingChoice,
} from '@/lib/settings/setting';
import { WORDINGS, WORDING_KEYS, type Wording, type WordingKey, wordingText } from '@/lib/settings/wording';
import type { Store } from './client';
import { statement } from './statement';

/** What a district has decided, or the setting's preset where nothing valid is stored. */
export function settingOf<Key extends SettingKey>(store: Store, key: Key): SettingChoice<Key> {
  return settingChoice(key, storedValue(store, key)) ?? SETTINGS[key].preset;
}

/** The figure that a district has decided, or its preset where nothing valid is stored. */
export function amountOf(store: Store, key: AmountKey): number {
  return amountFigure(key, storedValue(store, key)) ?? AMOUNTS[key].preset;
}

/** The text that a district has decided, or its preset where nothing valid is stored. */
export function wordingOf(store: Store, key: WordingKey): string {
  return wordingText(key, storedValue(store, key)) ?? WORDINGS[key].preset;
}

function storedValue(store: Store, key: string): unknown {
  const text = statement(store, 'SELECT value FROM setting WHERE key = ?', 'values').get(key);
  return typeof text === 'string' ? decoded(text) : null;
}

/** What below the target and steady means in this district. */
export function belowSteadyOf(store: Store): BelowSteady {
  return settingOf(store, 'pws.belowSteady');
}

/** A setting with the choice that holds in this database. */
export type HeldSetting = Readonly<{ key: SettingKey; setting: Setting; choice: string }>;

/** Every setting, in the catalogue's order. */
export function heldSettings(store: Store): HeldSetting[] {
  return SETTING_KEYS.map((key) => ({ key, setting: SETTINGS[key], choice: settingOf(store, key) }));
}

/** A figure with the one that holds in this database. */
export type HeldAmount = Readonly<{ key: AmountKey; amount: Amount; figure: number }>;

/** Every figure, in the catalogue's order. */
export function heldAmounts(store: Store): HeldAmount[] {
  return AMOUNT_KEYS.map((key) => ({ key, amount: AMOUNTS[key], figure: amountOf(store, key) }));
}

/** A text with the one that holds in this database. */
export type HeldWording = Readonly<{ key: WordingKey; wording: Wording; text: string }>;

/** Every text, in the catalogue's order. */
export function heldWordings(store: Store): HeldWording[] {
  return WORDING_KEYS.map((key) => ({ key, wording: WORDINGS[key], text: wordingOf(store, key) }));
}

/** Values are stored as JSON; what is none counts as nothing stored. */
function decoded(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** When a rule was last decided (ISO, UTC) and by whom (null: by command); null while the preset stands untouched. */
export type LastDecision = Readonly<{ at: string; actor: string | null }>;

export function lastDecision(store: Store, key: SettingKey | AmountKey | WordingKey): LastDecision | null {
  const row = statement(
    store,
    "SELECT at, actor FROM audit WHERE action = 'pengaturan' AND subject = ? ORDER BY id DESC LIMIT 1",
  ).get(key);
  return (row as LastDecision | undefined) ?? null;
}

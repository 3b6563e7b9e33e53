import type { BelowSteady } from '@/lib/pws/status';
import {
  SETTINGS,
  SETTING_KEYS,
  type Setting,
  type SettingChoice,
  type SettingKey,
  settingChoice,
} from '@/lib/settings/setting';
import type { Store } from './client';
import { statement } from './statement';

/** What a district has decided, or the setting's preset where nothing valid is stored. */
export function settingOf<Key extends SettingKey>(store: Store, key: Key): SettingChoice<Key> {
  const text = statement(store, 'SELECT value FROM setting WHERE key = ?', 'values').get(key);
  return settingChoice(key, typeof text === 'string' ? decoded(text) : null) ?? SETTINGS[key].preset;
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

/** Values are stored as JSON; what is none counts as nothing stored. */
function decoded(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import type { SettingKey } from '@/lib/settings/setting';

/** What is typed to set it: `npm run data:setting -- pws.belowSteady cukup`. */
export function settingCommand(key: SettingKey, choice: string): string {
  return `npm run data:setting -- ${key} ${choice}`;
}

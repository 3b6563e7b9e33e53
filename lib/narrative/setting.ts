import type { Amount, AmountKey } from '@/lib/settings/amount';
import type { SettingKey } from '@/lib/settings/setting';
import { formatCount } from './format';

/** What is typed to set it: `npm run data:setting -- pws.belowSteady cukup`. */
export function settingCommand(key: SettingKey | AmountKey, choice: string): string {
  return `npm run data:setting -- ${key} ${choice}`;
}

/** What may be set: "Bilangan bulat dari 1 sampai 28 (tanggal bulan berikutnya)." */
export function amountRange({ least, most, unit }: Amount): string {
  return `Bilangan bulat dari ${formatCount(least)} sampai ${formatCount(most)} (${unit}).`;
}

/** The id of a rule's section on its page; addresses lead to it. */
export function ruleId(key: SettingKey | AmountKey): string {
  return key.replace('.', '-');
}

/** What a second author is told: "Sementara itu dinkes mengubahnya menjadi 7 (10 Februari 2026 pukul 16.20 WIB)." */
export function overtakenSentence(now: string, last: Readonly<{ at: string; actor: string | null }> | null): string {
  if (!last) return `Sementara itu nilainya menjadi ${now}.`;
  return `Sementara itu ${last.actor ?? 'perintah di server'} mengubahnya menjadi ${now} (${last.at}).`;
}

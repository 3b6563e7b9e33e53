import type { Amount, AmountKey } from '@/lib/settings/amount';
import type { SettingKey } from '@/lib/settings/setting';
import type { Wording, WordingKey } from '@/lib/settings/wording';
import { formatCount } from './format';

/** Whatever a district may decide: one of some choices, a figure, or a short text. */
export type RuleKey = SettingKey | AmountKey | WordingKey;

/** What is typed to set it: `npm run data:setting -- pws.belowSteady cukup`, a text of several words in quotes. */
export function settingCommand(key: RuleKey, choice: string): string {
  return `npm run data:setting -- ${key} ${choice.includes(' ') ? `"${choice}"` : choice}`;
}

/** What may be set: "Bilangan bulat dari 1 sampai 28 (tanggal bulan berikutnya)." */
export function amountRange({ least, most, unit }: Amount): string {
  return `Bilangan bulat dari ${formatCount(least)} sampai ${formatCount(most)} (${unit}).`;
}

/** What may be written: "Teks satu baris, paling banyak 80 huruf." */
export function wordingRange({ longest }: Wording): string {
  return `Teks satu baris, paling banyak ${formatCount(longest)} huruf.`;
}

/** The id of a rule's section on its page; addresses lead to it. */
export function ruleId(key: RuleKey): string {
  return key.replace('.', '-');
}

/** What a second author is told: "Sementara itu dinkes mengubahnya menjadi 7 (10 Februari 2026 pukul 16.20 WIB)." */
export function overtakenSentence(now: string, last: Readonly<{ at: string; actor: string | null }> | null): string {
  if (!last) return `Sementara itu nilainya menjadi ${now}.`;
  return `Sementara itu ${last.actor ?? 'perintah di server'} mengubahnya menjadi ${now} (${last.at}).`;
}

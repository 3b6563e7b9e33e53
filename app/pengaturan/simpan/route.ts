import { type Performed, perform, seeOther } from '@/app/_api/perform';
import { type FormFields, fieldOf, readFields } from '@/app/_border/form-fields';
import { refuse } from '@/app/_border/refusal';
import { type FormState, keepForm } from '@/app/_server/form-state';
import { Overtaken, setAmount, setSetting, setWording } from '@/db/setting-writer';
import { lastDecision } from '@/db/settings';
import { nameOf } from '@/lib/access/reader';
import { formatMoment } from '@/lib/narrative/format';
import { type RuleKey, amountRange, overtakenSentence, ruleId, wordingRange } from '@/lib/narrative/setting';
import { AMOUNTS, type AmountKey, amountFigure, amountKey } from '@/lib/settings/amount';
import { type SettingKey, settingChoice, settingKey } from '@/lib/settings/setting';
import { WORDINGS, type WordingKey, wordingKey, wordingText } from '@/lib/settings/wording';

export const dynamic = 'force-dynamic';

/** Decides one rule. What cannot be taken, or was decided by another meanwhile, comes back with all that was typed. */
export const POST = perform('steward', async (performed) => {
  const fields = await readFields(performed.request);
  const name = fieldOf(fields, 'kunci');
  const key = ruleOf(name);
  try {
    const problem = decide(performed, key, fields);
    if (problem) return back(performed, key, fields, { kind: 'refused', problems: { nilai: problem } });
    return seeOther(`/pengaturan?tersimpan=${key}#${ruleId(key)}`);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return back(performed, key, fields, { kind: 'overtaken', problems: { nilai: sentenceOf(performed, error) } });
  }
});

function ruleOf(name: string): RuleKey {
  const key = settingKey(name) ?? amountKey(name) ?? wordingKey(name);
  return key ?? refuse(404, 'kunci', `Pengaturan "${name}" tidak ada.`);
}

function decide(performed: Performed, key: RuleKey, fields: FormFields): string | null {
  const [amount, wording] = [amountKey(key), wordingKey(key)];
  if (amount) return decideAmount(performed, amount, fields);
  return wording ? decideWording(performed, wording, fields) : decideSetting(performed, key as SettingKey, fields);
}

function decideSetting({ store, reader }: Performed, key: SettingKey, fields: FormFields): string | null {
  const choice = settingChoice(key, fieldOf(fields, 'nilai')) ?? refuse(400, 'nilai', 'Pilihan ini tidak ada.');
  setSetting(store, key, choice, { actor: nameOf(reader), seen: fieldOf(fields, 'dilihat') });
  return null;
}

function decideAmount({ store, reader }: Performed, key: AmountKey, fields: FormFields): string | null {
  const text = fieldOf(fields, 'nilai');
  const figure = amountFigure(key, text.replaceAll('.', ''));
  if (figure === null) return `"${text}" tidak dapat dipakai. ${amountRange(AMOUNTS[key])}`;
  setAmount(store, key, figure, { actor: nameOf(reader), seen: Number(fieldOf(fields, 'dilihat')) });
  return null;
}

function decideWording({ store, reader }: Performed, key: WordingKey, fields: FormFields): string | null {
  const text = wordingText(key, fieldOf(fields, 'nilai'));
  if (text === null) return wordingRange(WORDINGS[key]);
  setWording(store, key, text, { actor: nameOf(reader), seen: fieldOf(fields, 'dilihat') });
  return null;
}

function sentenceOf({ store, deployment: { timeZone } }: Performed, { key, now }: Overtaken): string {
  const last = lastDecision(store, key);
  return overtakenSentence(now, last && { ...last, at: formatMoment(new Date(last.at), timeZone) });
}

function back(
  { reader }: Performed,
  key: RuleKey,
  values: FormFields,
  state: Pick<FormState, 'kind' | 'problems'>,
): Response {
  const id = keepForm(reader, { ...state, form: key, values });
  return seeOther(`/pengaturan?isian=${id}#${ruleId(key)}`);
}

import { perform, seeOther } from '@/app/_api/perform';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { readLetterheadLines } from '@/app/_border/letterhead-request';
import { type FormState, keepForm } from '@/app/_server/form-state';
import { letterheadOf } from '@/db/letterhead';
import { LetterheadOvertaken, setLetterhead } from '@/db/letterhead-writer';
import { nameOf } from '@/lib/access/reader';
import { LETTERHEAD_FIELDS, letterheadFrom, letterheadProblems, linesOf } from '@/lib/settings/letterhead-lines';

export const dynamic = 'force-dynamic';

const PAGE = '/pengaturan/kop';

/** Stores the letterhead. What cannot be used, or was changed by another meanwhile, comes back with all that was typed. */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const fields = await readFields(request);
  const lines = readLetterheadLines(fields);
  const back = (state: Pick<FormState, 'kind' | 'problems'>) =>
    seeOther(`${PAGE}?isian=${keepForm(reader, { ...state, form: 'kop', values: lines })}#kop-isian`);
  const problems = letterheadProblems(lines);
  if (Object.keys(problems).length > 0) return back({ kind: 'refused', problems });
  try {
    setLetterhead(store, letterheadFrom(lines), { actor: nameOf(reader), seen: fieldOf(fields, 'dilihat') });
    return seeOther(`${PAGE}?tersimpan=kop`);
  } catch (error) {
    if (!(error instanceof LetterheadOvertaken)) throw error;
    const now = linesOf(letterheadOf(store));
    const others = LETTERHEAD_FIELDS.filter(({ name }) => now[name] !== lines[name]);
    const said = others.map(({ name }) => [name, `Sekarang: ${now[name] || '(kosong)'}.`]);
    return back({ kind: 'overtaken', problems: Object.fromEntries(said) as Record<string, string> });
  }
});

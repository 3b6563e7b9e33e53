import { authorOf, editAnswer } from '@/app/_api/edit-answer';
import { perform, seeOther } from '@/app/_api/perform';
import { readCopy } from '@/app/_border/copy-request';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { type FormState, keepForm } from '@/app/_server/form-state';
import { copyPlan } from '@/db/imports/copy-year';
import { type EditOutcome, applyEdits } from '@/db/imports/edit';

export const dynamic = 'force-dynamic';

const CHANGED: Readonly<Record<string, string>> = {
  '': 'Isi kedua tahun berubah sejak Anda melihatnya. Yang di bawah ini keadaan sekarang.',
};

/** Stores the copy that was looked at; when it would be another by now, shows that one and stores nothing. */
export const POST = perform('steward', async (performed) => {
  const { store, deployment, reader, request } = performed;
  const fields = await readFields(request);
  const copy = readCopy(deployment, fields);
  const { table, from, to, source } = copy;
  const plan = copyPlan(store, deployment.district, copy);
  const page = `/pengaturan/salin?${new URLSearchParams({ tabel: table, dari: String(from), ke: String(to), sumber: source })}`;
  const back = (state: Pick<FormState, 'kind' | 'problems'>) =>
    seeOther(`${page}&isian=${keepForm(reader, { ...state, form: 'salin', values: fields })}`);
  if (plan.fingerprint !== fieldOf(fields, 'sidik')) return back({ kind: 'overtaken', problems: CHANGED });
  const outcome: EditOutcome = applyEdits(store, plan.edits, {
    currentMonth: deployment.current,
    author: authorOf(performed, fieldOf(fields, 'alasan')),
    planAhead: true,
  });
  if (outcome.kind === 'overtaken') return back({ kind: 'overtaken', problems: CHANGED });
  if (outcome.kind === 'refused')
    return back({ kind: 'refused', problems: { '': Object.values(outcome.problems)[0] ?? '' } });
  return editAnswer(performed, outcome, { form: 'isi', page: `/pengaturan/${table}?tahun=${to}`, values: fields });
});

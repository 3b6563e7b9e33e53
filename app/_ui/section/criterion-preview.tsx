import { readLineEdit } from '@/app/_border/checklist-request';
import type { FormFields } from '@/app/_border/form-fields';
import { type FormState, formOf } from '@/app/_server/form-state';
import { type PageContext, checked } from '@/app/_server/page-context';
import { CriterionForm } from '@/app/_ui/form/criterion-form';
import { ConsequenceView } from '@/app/_ui/section/consequence-view';
import { consequenceOf } from '@/db/checklist/consequence';
import { lineMark, unruledMonth } from '@/db/checklist/store-edit';
import { checklistLines, lastEditOf } from '@/db/queries/checklist';
import type { ChecklistLine } from '@/lib/facilities/checklist-line';
import { requiredAt } from '@/lib/facilities/turns';
import { overtakenLineSentence, unruledSentence } from '@/lib/narrative/checklist-edit';
import { formatMoment } from '@/lib/narrative/format';

type Props = Readonly<{ context: PageContext; line: ChecklistLine; fields: FormFields }>;

/** What an edit would do, with the form that stores it; or the edit's own form again, with what is in its way. */
export function CriterionPreview({ context, line, fields }: Props) {
  const { store, deployment } = context;
  const kin = checklistLines(store).filter(({ type }) => type === line.type);
  const again = (kind: FormState['kind'], problems: FormState['problems']) => (
    <CriterionForm context={context} line={line} state={{ form: 'kriteria', kind, values: fields, problems }} />
  );
  if (fields.dilihat !== lineMark(line)) return again('overtaken', overtakenProblems(context, line, fields));
  const read = checked(() => readLineEdit(line, deployment, kin, fields));
  if (read.kind === 'unclear') return again('refused', read.problems);
  const unruled = unruledMonth(store, read.edit);
  if (unruled !== null) return again('refused', { wajib: unruledSentence(unruled) });
  const consequence = consequenceOf(store, read.edit, deployment.current);
  return <ConsequenceView context={context} consequence={consequence} fields={fields} state={formOf(context)} />;
}

function overtakenProblems({ store, deployment }: PageContext, line: ChecklistLine, fields: FormFields) {
  const last = lastEditOf(store, line.code);
  const said = last && { ...last, at: formatMoment(new Date(last.at), deployment.timeZone) };
  const now = {
    nama: line.name,
    sebutan: line.lacking,
    urutan: String(line.place),
    pelaku: line.actor,
    sumber: line.source,
    wajib: requiredAt(line.turns, deployment.current) ? 'ya' : 'tidak',
  };
  const others = Object.entries(now).filter(([name, value]) => fields[name] !== undefined && fields[name] !== value);
  return {
    '': overtakenLineSentence(said),
    ...Object.fromEntries(others.map(([name, value]) => [name, `Tersimpan sekarang: “${value}”.`])),
  };
}

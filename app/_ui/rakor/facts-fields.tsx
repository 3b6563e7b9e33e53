import type { FormState } from '@/app/_server/form-state';
import { Field } from '@/app/_ui/form/field';
import type { MonthChoices } from './month-choices';

type Props = Readonly<{
  form: string;
  state: FormState | null;
  /** What stands in the fields when nothing was typed yet; the day is `YYYY-MM-DD`. */
  day: string;
  place: string;
  months: MonthChoices;
}>;

/** When and where a meeting is held, and the month whose figures it looks at. */
export function FactsFields({ form, state, day, place, months: { preset, choices } }: Props) {
  return (
    <>
      <div className="field-row">
        <Field form={form} name="tanggal" label="Tanggal" state={state} value={day} day />
        <Field form={form} name="periode" label="Angka yang dibahas" state={state} value={preset} choices={choices} />
      </div>
      <Field form={form} name="tempat" label="Tempat" state={state} value={place} longest={160} />
    </>
  );
}

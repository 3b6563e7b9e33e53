import type { FormState } from '@/app/_server/form-state';
import { LETTERHEAD_FIELDS, type LetterheadLines } from '@/lib/settings/letterhead-lines';
import { Field } from './field';

type Props = Readonly<{ lines: LetterheadLines; mark: string; state: FormState | null }>;

/** The lines of the letterhead, in the order of the paper; `mark` says what its author saw. */
export function LetterheadForm({ lines, mark, state }: Props) {
  return (
    <form className="form form-narrow" method="post" action="/pengaturan/kop/simpan">
      <input type="hidden" name="dilihat" value={mark} />
      {LETTERHEAD_FIELDS.map(({ name, label, hint }) => (
        <Field
          key={name}
          form="kop"
          name={name}
          label={label}
          hint={hint}
          state={state}
          value={lines[name]}
          isColour={name === 'warna'}
        />
      ))}
      <button type="submit" className="button button-primary">
        Simpan
      </button>
    </form>
  );
}

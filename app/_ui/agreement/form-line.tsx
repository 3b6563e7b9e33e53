import type { ReactNode } from 'react';
import type { FormState } from '@/app/_server/form-state';

type Props = Readonly<{
  /** The form's name on its page: ids are made of it and the field's name. */
  form: string;
  name: string;
  label: string;
  state: FormState | null;
  value: string;
  kind: 'line' | 'long' | 'number' | 'day' | 'choice';
  /** The choices of a `choice`. */
  children?: ReactNode;
}>;

const LONGEST = 500;

/** One labelled field of a form; what was typed comes back, with what is wrong right below it. */
export function FormLine({ form, name, label, state, value, kind, children }: Props) {
  const id = `${form}-${name}`;
  const problem = state?.problems[name];
  const common = {
    id,
    name,
    defaultValue: state?.values[name] ?? value,
    'aria-describedby': problem ? `${id}-masalah` : undefined,
    'aria-invalid': problem ? true : undefined,
  } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {kind === 'choice' && <select {...common}>{children}</select>}
      {kind === 'long' && <textarea {...common} rows={2} maxLength={LONGEST} />}
      {kind === 'day' && <input {...common} type="date" />}
      {(kind === 'line' || kind === 'number') && (
        <input
          {...common}
          type="text"
          autoComplete="off"
          maxLength={kind === 'number' ? 8 : LONGEST}
          inputMode={kind === 'number' ? 'decimal' : undefined}
        />
      )}
      {problem && (
        <p id={`${id}-masalah`} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}

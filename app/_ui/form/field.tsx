import type { ReactNode } from 'react';
import type { FormState } from '@/app/_server/form-state';

type Props = Readonly<{
  /** The form's name on its page: ids are made of it and the field's name. */
  form: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  state: FormState | null;
  /** What stands in the field when nothing was typed yet. */
  value: string;
  /** Choices by value; without them the field is a line of text. */
  choices?: readonly Readonly<{ value: string; label: string }>[];
  numeric?: boolean;
  /** A colour as `#rrggbb`, chosen as the browser does. */
  isColour?: boolean;
  /** A day, chosen from a calendar where the browser has one. */
  day?: boolean;
  /** So many lines high, for a text of several. */
  lines?: number;
  /** At most so many letters. */
  longest?: number;
}>;

/** A labelled field with its hint and, where it was refused or overtaken, why; what was typed comes back. */
export function Field(props: Props) {
  const { form, name, label, hint, state, value, choices, numeric = false, isColour = false } = props;
  const { day = false, lines, longest = 500 } = props;
  const id = `${form}-${name}`;
  const problem = state?.problems[name];
  const described = [hint && `${id}-petunjuk`, problem && `${id}-masalah`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    name,
    defaultValue: state?.values[name] ?? value,
    'aria-describedby': described,
    'aria-invalid': problem ? true : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {choices ? (
        <select {...common}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : isColour ? (
        <input {...common} type="color" />
      ) : lines ? (
        <textarea {...common} rows={lines} maxLength={longest} />
      ) : (
        <input
          {...common}
          type={day ? 'date' : 'text'}
          autoComplete="off"
          inputMode={numeric ? 'decimal' : undefined}
          maxLength={day ? undefined : longest}
        />
      )}
      {hint && (
        <p id={`${id}-petunjuk`} className="small muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-masalah`} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}

type Props = Readonly<{
  name: string;
  label: string;
  type?: 'text' | 'password';
  autoComplete?: string;
  /** What is to be written here, below the field. */
  hint?: string;
  /** The id of a sentence about this field elsewhere on the page, such as what was wrong. */
  describedBy?: string;
  required?: boolean;
  value?: string;
}>;

/** One line of text in a form, with its label above it. */
export function TextField({
  name,
  label,
  type = 'text',
  autoComplete = 'off',
  hint,
  describedBy,
  required = true,
  value,
}: Props) {
  const id = `isian-${name}`;
  const described = [hint && `${id}-petunjuk`, describedBy].filter(Boolean).join(' ');
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={128}
        required={required}
        defaultValue={value}
        aria-describedby={described || undefined}
      />
      {hint && (
        <span className="small muted" id={`${id}-petunjuk`}>
          {hint}
        </span>
      )}
    </p>
  );
}

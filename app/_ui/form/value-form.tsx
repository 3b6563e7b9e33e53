import type { ReactNode } from 'react';
import type { FormState } from '@/app/_server/form-state';
import type { ValueTexts } from '@/lib/imports/edit';
import { Field } from './field';
import { FormOutcome } from './form-outcome';

type Props = Readonly<{
  id: string;
  title: string;
  action: string;
  /** The row's key, sent along unseen. */
  keys: Readonly<Record<string, string>>;
  /** The figures of the form, each by its field, with what is stored now. */
  values: readonly Readonly<{ name: string; label: string; hint?: ReactNode; stored: ValueTexts }>[];
  source: string;
  removeLabel: string;
  state: FormState | null;
  saved: string | null;
}>;

/**
 * A form for a figure of a plan, with its source and, where it revises closed months, a reason. It carries what stands
 * now, so that nobody's later change is overwritten unseen; removing a stored figure is a decision of its own.
 */
export function ValueForm({ id, title, action, keys, values, source, removeLabel, state, saved }: Props) {
  const isStored = values.some(({ stored }) => stored[0] !== '');
  return (
    <section className="frame form-part" id={id} aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`}>{title}</h2>
      <FormOutcome state={state} saved={saved} />
      <form className="form" method="post" action={action}>
        {Object.entries(keys).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {values.map(({ name, label, hint, stored }) => (
          <div key={name}>
            <input type="hidden" name={`dilihat-${name}`} value={JSON.stringify(stored)} />
            <Field form={id} name={name} label={label} hint={hint} state={state} value={stored[0]} numeric />
          </div>
        ))}
        <Field form={id} name="sumber" label="Sumber (misalnya nomor SK)" state={state} value={source} />
        <Field
          form={id}
          name="alasan"
          label="Alasan"
          hint="Wajib bila perubahan ini merevisi bulan yang sudah tutup buku."
          state={state}
          value=""
        />
        {isStored && (
          <label className="check">
            <input type="checkbox" name="hapus" value="ya" defaultChecked={state?.values.hapus === 'ya'} />
            <span>{removeLabel}</span>
          </label>
        )}
        <button type="submit" className="button button-primary">
          Simpan
        </button>
      </form>
    </section>
  );
}

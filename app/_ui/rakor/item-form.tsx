import { OPTION_FIELDS } from '@/app/_border/agenda-form';
import type { FormState } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { Field } from '@/app/_ui/form/field';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { itemMark } from '@/db/rakor/rakor-mark';
import { OPTION_LABELS } from '@/lib/narrative/agenda';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { optionsOf } from '@/lib/rakor/item-choices';
import type { Rakor } from '@/lib/rakor/rakor';
import { itemId } from './form-names';
import { optionChoices } from './option-choices';

type Props = Readonly<{
  context: PageContext;
  rakor: Rakor;
  item: AgendaItem;
  /** The title of its first slide. */
  computed: string;
  state: FormState | null;
}>;

/** What an item says: own title, text and notes, and what it is narrowed to; what is left open follows the meeting. */
export function ItemForm({ context, rakor, item, computed, state }: Props) {
  const form = itemId(item.id);
  const isText = item.kind === 'teks';
  return (
    <form className="form" method="post" action={`/rakor/${rakor.id}/agenda/${item.id}/simpan`}>
      <FormOutcome state={state} />
      <input type="hidden" name="dilihat" value={itemMark(item)} />
      {optionsOf(item.kind).map((option) => (
        <Field
          key={option}
          form={form}
          name={OPTION_FIELDS[option]}
          label={OPTION_LABELS[option]}
          state={state}
          value={item.options[option] ?? ''}
          choices={optionChoices(context, rakor, item, option)}
        />
      ))}
      <Field
        form={form}
        name="judul"
        label={isText ? 'Judul' : 'Judul sendiri'}
        hint={isText ? undefined : ownTitleHint(item, computed)}
        state={state}
        value={item.title ?? ''}
        longest={160}
      />
      {isText && (
        <Field
          form={form}
          name="isi"
          label="Isi"
          hint="Setiap baris menjadi satu paragraf. Sedikit kata lebih terbaca dari jauh."
          state={state}
          value={item.body ?? ''}
          lines={6}
          longest={4000}
        />
      )}
      <Field
        form={form}
        name="catatan"
        label="Catatan penyaji"
        hint="Hanya tampak bagi penyaji, tidak pada layar peserta."
        state={state}
        value={item.notes ?? ''}
        lines={3}
        longest={4000}
      />
      <p className="form-buttons">
        <button type="submit" className="button button-primary">
          Simpan butir
        </button>
        <a className="button" href={`/rakor/${rakor.id}#${form}`}>
          Batal
        </a>
        <button
          type="submit"
          formAction={`/rakor/${rakor.id}/agenda/${item.id}/hapus`}
          formNoValidate
          className="button"
        >
          Hapus butir ini
        </button>
      </p>
    </form>
  );
}

function ownTitleHint({ title }: AgendaItem, computed: string): string {
  if (title !== null || computed === '') return 'Kosongkan untuk judul yang dihitung dari data.';
  return `Kosongkan untuk judul yang dihitung dari data: “${computed}”`;
}

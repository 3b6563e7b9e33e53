import { Field } from '@/app/_ui/form/field';
import { orderMark } from '@/db/rakor/rakor-mark';
import { ITEM_LABELS } from '@/lib/narrative/agenda';
import { type AgendaItem, ITEM_KINDS } from '@/lib/rakor/agenda';
import type { Rakor } from '@/lib/rakor/rakor';

const FORM = 'butir-baru';

type Props = Readonly<{ rakor: Rakor; items: readonly AgendaItem[] }>;

/** Another item, at the end unless another place is chosen; what it says is written once it is there. */
export function AddItemForm({ rakor, items }: Props) {
  const places = items.map(({ id, kind, title }, index) => ({
    value: String(id),
    label: `Sesudah ${index + 1}. ${title ?? ITEM_LABELS[kind]}`,
  }));
  return (
    <details className="form-fold" open={items.length === 0}>
      <summary>Tambah butir agenda</summary>
      <form className="form" method="post" action={`/rakor/${rakor.id}/agenda/tambah`}>
        <input type="hidden" name="dilihat" value={orderMark(items)} />
        <div className="field-row">
          <Field
            form={FORM}
            name="jenis"
            label="Jenis"
            state={null}
            value="teks"
            choices={ITEM_KINDS.map((kind) => ({ value: kind, label: ITEM_LABELS[kind] }))}
          />
          <Field
            form={FORM}
            name="sesudah"
            label="Letak"
            state={null}
            value={String(items.at(-1)?.id ?? '')}
            choices={[{ value: '', label: 'Paling awal' }, ...places]}
          />
        </div>
        <button type="submit" className="button button-primary">
          Tambah, lalu isi
        </button>
      </form>
    </details>
  );
}

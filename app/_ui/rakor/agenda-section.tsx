import { formOf } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { mayConvene, mayReadNotes } from '@/app/_server/rakor-desk';
import { orderMark } from '@/db/rakor/rakor-mark';
import { agendaOf } from '@/db/rakor/rakors';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Deck } from '@/lib/rakor/slide';
import { AddItemForm } from './add-item-form';
import { AgendaLine } from './agenda-line';
import { itemId } from './form-names';

type Props = Readonly<{ context: PageContext; rakor: Rakor; deck: Deck; open: number | null }>;

/** The agenda in its order, each item with the titles of its slides; before the meeting it can be changed. */
export function AgendaSection({ context, rakor, deck, open }: Props) {
  const { store, deployment, reader, query } = context;
  const items = agendaOf(store, rakor.id);
  const changes = mayConvene(reader, deployment) && rakor.state === 'rencana';
  const state = formOf(context);
  const mark = orderMark(items);
  return (
    <section className="frame" id="agenda" aria-labelledby="agenda-judul">
      <h2 id="agenda-judul">Agenda dan halaman paparan</h2>
      {items.length === 0 && <p className="muted">Agenda masih kosong.</p>}
      <ol className="agenda">
        {items.map((item, index) => (
          <AgendaLine
            key={item.id}
            context={context}
            rakor={rakor}
            item={item}
            slides={deck.slides.filter(({ key }) => key.startsWith(`${item.id}-`))}
            place={{ first: index === 0, last: index === items.length - 1, mark }}
            changes={changes}
            notes={mayReadNotes(reader, deployment)}
            open={changes && open === item.id}
            state={state?.form === itemId(item.id) ? state : null}
            saved={query.tersimpan === itemId(item.id)}
          />
        ))}
      </ol>
      {changes && <AddItemForm rakor={rakor} items={items} />}
    </section>
  );
}

import type { FormState } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { findArea } from '@/db/places';
import { ITEM_LABELS, itemPhrase } from '@/lib/narrative/agenda';
import { fullName } from '@/lib/narrative/place';
import type { AgendaItem } from '@/lib/rakor/agenda';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Slide } from '@/lib/rakor/slide';
import { itemId } from './form-names';
import { ItemForm } from './item-form';

type Props = Readonly<{
  context: PageContext;
  rakor: Rakor;
  item: AgendaItem;
  slides: readonly Slide[];
  place: Readonly<{ first: boolean; last: boolean; mark: string }>;
  changes: boolean;
  notes: boolean;
  open: boolean;
  state: FormState | null;
  saved: boolean;
}>;

/** One item: its kind, what it is narrowed to, the titles of its slides, and the way to change it. */
export function AgendaLine(props: Props) {
  const { context, rakor, item, slides, changes, notes, open, state, saved } = props;
  const phrase = itemPhrase(item.options, namesIn(context.store));
  return (
    <li id={itemId(item.id)}>
      <div className="agenda-line">
        <div>
          <p>
            <strong>{ITEM_LABELS[item.kind]}</strong> {phrase && <span className="muted">{phrase}</span>}
          </p>
          {slides.length === 0 ? (
            <p className="small muted">
              {item.kind === 'teks' ? 'Belum ada isinya.' : 'Tidak ada halaman: belum ada isinya.'}
            </p>
          ) : (
            <ul className="agenda-slides">
              {slides.map(({ key, title }) => (
                <li key={key}>{title || 'Tanpa judul'}</li>
              ))}
            </ul>
          )}
          {notes && item.notes && <p className="small agenda-notes">Catatan penyaji: {item.notes}</p>}
        </div>
        {changes && <LineTools {...props} />}
      </div>
      {saved && (
        <p className="notice" role="status">
          Tersimpan.
        </p>
      )}
      {open && <ItemForm context={context} rakor={rakor} item={item} computed={slides[0]?.title ?? ''} state={state} />}
    </li>
  );
}

/** The names of what an item is narrowed to. */
function namesIn(store: Store) {
  return {
    area: (code: string) => {
      const area = findArea(store, code);
      return area ? fullName(area) : code;
    },
    indicator: (code: string) => findIndicator(store, code)?.name ?? code,
  };
}

function LineTools({ rakor, item, place, open }: Props) {
  const [path, name] = [`/rakor/${rakor.id}/agenda/${item.id}`, ITEM_LABELS[item.kind]];
  return (
    <div className="agenda-tools">
      <form method="post" action={`${path}/geser`}>
        <input type="hidden" name="dilihat" value={place.mark} />
        {!place.first && (
          <button type="submit" name="arah" value="naik" className="button">
            Naik<span className="visually-hidden"> {name}</span>
          </button>
        )}
        {!place.last && (
          <button type="submit" name="arah" value="turun" className="button">
            Turun<span className="visually-hidden"> {name}</span>
          </button>
        )}
      </form>
      {open ? (
        <a className="button" href={`/rakor/${rakor.id}#${itemId(item.id)}`}>
          Tutup<span className="visually-hidden"> {name}</span>
        </a>
      ) : (
        <a className="button" href={`/rakor/${rakor.id}?ubah=${item.id}#${itemId(item.id)}`}>
          Ubah<span className="visually-hidden"> {name}</span>
        </a>
      )}
    </div>
  );
}

import { deflateSync } from 'node:zlib';
import { audit } from '../audit';
import type { Store } from '../client';
import { composeDeck } from './compose';
import { type RakorOutcome, onRakor, rakorSubject } from './on-rakor';
import { agendaOf } from './rakors';

type By = Readonly<{ actor: string | null; timeZone: string }>;

/**
 * Starts a meeting: in one transaction its slides are composed from the figures of that moment and frozen with their
 * data version. Nothing writes them again. `empty` where the agenda makes not one slide.
 */
export function startRakor(store: Store, id: number, { actor, timeZone }: By): RakorOutcome {
  return onRakor(store, id, (rakor) => {
    if (rakor.state !== 'rencana') return 'fixed';
    const { slides, dataVersion, at } = composeDeck(store, rakor, agendaOf(store, id), timeZone);
    if (slides.length === 0) return 'empty';
    store.sqlite
      .prepare('INSERT INTO rakor_deck (rakor_id, data_version, frozen_at, value) VALUES (?, ?, ?, ?)')
      .run(id, dataVersion, at, deflateSync(JSON.stringify(slides)));
    store.sqlite.prepare("UPDATE rakor SET state = 'berlangsung', started_at = ? WHERE id = ?").run(at, id);
    const detail = `${slides.length} halaman, versi data ${dataVersion}`;
    audit(store, { actor, action: 'rakor-mulai', subject: rakorSubject(id), detail });
    return 'stored';
  });
}

/** Ends a meeting that is held. */
export function closeRakor(store: Store, id: number, actor: string | null): RakorOutcome {
  return onRakor(store, id, ({ state }) => {
    if (state !== 'berlangsung') return 'fixed';
    store.sqlite
      .prepare("UPDATE rakor SET state = 'selesai', closed_at = ? WHERE id = ?")
      .run(new Date().toISOString(), id);
    audit(store, { actor, action: 'rakor-tutup', subject: rakorSubject(id) });
    return 'stored';
  });
}

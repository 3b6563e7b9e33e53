import { describe, expect, it } from 'vitest';
import { shownDeck } from '@/app/_server/shown-deck';
import { findArea } from '@/db/places';
import { deckNow } from '@/db/rakor/deck-now';
import { startRakor } from '@/db/rakor/holding';
import { changeItem, moveItem } from '@/db/rakor/item-writer';
import { itemMark, orderMark } from '@/db/rakor/rakor-mark';
import { createRakor } from '@/db/rakor/rakor-writer';
import { agendaOf, findRakor } from '@/db/rakor/rakors';
import { month } from '@/lib/coverage/period';
import { defaultAgenda } from '@/lib/rakor/default-agenda';
import { imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';

const ZONE = 'Asia/Jakarta';

describe('the deck that pages show', () => {
  it('is the deck as it would be composed now, after every change of item, order, facts, data and agreements', () => {
    const store = networkStore();
    const id = createRakor(
      store,
      {
        title: 'Rakor',
        heldOn: '2026-11-20',
        place: '',
        period: month(2026, 2),
        areaId: findArea(store, '62.02')!.id,
        items: defaultAgenda('kabupaten'),
      },
      null,
    );
    const expectSame = () => {
      const rakor = findRakor(store, id)!;
      const { at: _at, ...shown } = shownDeck(store, rakor, ZONE);
      const { at: _then, ...now } = deckNow(store, rakor, ZONE);
      expect(shown).toEqual(now);
    };
    expectSame();
    const item = agendaOf(store, id)[4]!;
    changeItem(store, id, item.id, { ...item, title: 'Judul sendiri' }, { actor: null, seen: itemMark(item) });
    expectSame();
    moveItem(store, id, item.id, { actor: null, seen: orderMark(agendaOf(store, id)), step: -1 });
    expectSame();
    store.sqlite.prepare("UPDATE rakor SET period = period + 1, title = 'Rakor Maret' WHERE id = ?").run(id);
    expectSame();
    imported(store, { penetapan: ['2026-03,PSY-3,sudah,'] });
    expectSame();
    const before = createRakor(
      store,
      {
        title: 'Dulu',
        heldOn: '2026-01-20',
        place: '',
        period: month(2026, 1),
        areaId: findArea(store, '62.02')!.id,
        items: [],
      },
      null,
    );
    store.sqlite
      .prepare(
        `INSERT INTO agreement (rakor_id, problem, action, office_id, deadline, area_id, created_at)
         VALUES (?, 'm', 't', (SELECT min(id) FROM office), '2026-12-01', ?, '2026-01-20')`,
      )
      .run(before, findArea(store, '62.02')!.id);
    expectSame();
    startRakor(store, id, { actor: null, timeZone: ZONE });
    expectSame();
  });
});

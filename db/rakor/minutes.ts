import type { Agreement } from '@/lib/agreements/agreement';
import { minutesFigures } from '@/lib/exports/minutes/figures';
import { type MinutesDocument, minutesDocument } from '@/lib/exports/minutes/minutes';
import { factsOf } from '@/lib/exports/pdf/table-document';
import { ITEM_LABELS, itemPhrase } from '@/lib/narrative/agenda';
import { formatMoment } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { AgendaItem } from '@/lib/rakor/agenda';
import type { Rakor } from '@/lib/rakor/rakor';
import { agreementsOf } from '../agreements/agreements';
import { carriedInto, stateAt } from '../agreements/carried';
import type { Store } from '../client';
import { findIndicator } from '../indicators';
import { letterheadOf, logoOf } from '../letterhead';
import { areaById, findArea } from '../places';
import { tableFrame } from '../queries/table-frame';
import { deckNow } from './deck-now';
import { agendaOf } from './rakors';

/** The minutes of a meeting on the clock of `timeZone`: what it froze, agreed on and took over. */
export function minutesOf(store: Store, rakor: Rakor, timeZone: string): MinutesDocument {
  const area = areaById(store, rakor.areaId);
  if (!area) throw new Error(`The area of meeting ${rakor.id} is not in this database.`);
  const deck = deckNow(store, rakor, timeZone);
  const subject = { place: { kind: 'area', area }, level: area.level, kind: 'stock', asOf: rakor.period } as const;
  const frame = tableFrame(store, { ...subject, periodText: rakor.heldOn }, timeZone);
  const at = formatMoment(new Date(deck.at), timeZone);
  return minutesDocument({
    rakor,
    area: fullName(area),
    kop: { letterhead: letterheadOf(store), logo: logoOf(store) },
    agenda: agendaOf(store, rakor.id)
      .filter(({ kind }) => kind !== 'judul')
      .map((item) => agendaLine(store, item)),
    agreements: agreementsOf(store, rakor.id),
    carried: carriedInto(store, rakor).map((each): Agreement => ({
      ...each,
      state: stateAt(store, each, rakor.startedAt),
    })),
    figures: minutesFigures(
      deck.slides.flatMap(({ figures }) => figures),
      rakor.area,
      (code) => findIndicator(store, code),
    ),
    figuresNote: deck.frozen
      ? `Angka sebagaimana ditampilkan, dibekukan ${at}, versi data ${deck.dataVersion}.`
      : `Rapat belum dimulai: angka per ${at}, versi data ${deck.dataVersion}, masih dapat berubah.`,
    facts: factsOf(frame),
    changedAt: frame.changedAt,
    example: frame.example,
  });
}

/** An item by its own title, else by what its kind is called and what it looks at. */
function agendaLine(store: Store, { kind, title, options: { area, indicator } }: AgendaItem): string {
  if (title !== null) return title;
  const names = {
    area: (code: string) => {
      const found = findArea(store, code);
      return found ? fullName(found) : code;
    },
    indicator: (code: string) => findIndicator(store, code)?.name ?? code,
  };
  return [ITEM_LABELS[kind], itemPhrase({ area, indicator }, names)].filter(Boolean).join(': ');
}

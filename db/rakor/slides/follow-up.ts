import { type Agreement, stateOn } from '@/lib/agreements/agreement';
import { followedMonth } from '@/lib/agreements/since';
import type { Measure } from '@/lib/coverage/tally';
import { AGREEMENT_WORDS } from '@/lib/narrative/agreement';
import { carriedMessage, stateCounts, thenAndNow } from '@/lib/narrative/carried';
import { formatCount, formatDay, formatMonthName } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { AGREEMENTS_DRILL, agreementDrill } from '@/lib/rakor/drill';
import { pageText, pagesOf } from '@/lib/rakor/pages';
import type { SlideBlock } from '@/lib/rakor/slide';
import { textTable } from '@/lib/rakor/text-table';
import { findIndicator } from '../../indicators';
import { areaById } from '../../places';
import { figuresOf } from '../../queries/profile';
import { askedAfter } from '../asked-after';
import type { Composing, Draft } from '../compose';
import { type Ground, figureOf, groundOf, slideOn } from './ground';

/** A row has two lines of text: fewer fit than of bars. */
const MOST_ROWS = 6;

/**
 * What became of what was agreed before: how many are done, and each with its indicator then and now. The states are
 * those of the day of the meeting.
 */
export function followUpSlides(composing: Composing, item: AgendaItem): Draft[] {
  const { store, rakor } = composing;
  const ground = groundOf(composing, item);
  const { previous, agreements } = askedAfter(store, rakor);
  const title = carriedMessage(agreements, rakor.heldOn, previous !== null);
  const subtitle = previous ? `${previous.title}, ${formatDay(previous.heldOn)}` : fullName(ground.own);
  const rest = { notes: notesOf(ground, agreements), drill: AGREEMENTS_DRILL };
  if (agreements.length === 0) {
    const paragraphs = [
      previous
        ? 'Tidak ada yang perlu ditagih. Kesepakatan rapat ini akan tampil di sini pada rapat berikutnya.'
        : 'Ini rapat pertama yang tercatat. Kesepakatannya akan tampil di sini pada rapat berikutnya.',
    ];
    return [slideOn(ground, { title, subtitle, blocks: [{ kind: 'text', paragraphs }], ...rest })];
  }
  const pages = pagesOf(agreements, MOST_ROWS);
  return pages.map((page, index) =>
    slideOn(ground, {
      title,
      subtitle: [subtitle, pageText(index + 1, pages.length)].filter(Boolean).join(' '),
      blocks: [tableBlock(ground, page)],
      ...rest,
      figures: page.flatMap((each) => {
        const linked = linkedOf(ground, each);
        return linked ? figureOf(linked, linked.indicator, each.area, linked.now) : [];
      }),
    }),
  );
}

function tableBlock(ground: Ground, page: readonly Agreement[]): SlideBlock {
  return textTable(
    {
      action: 'Tindak lanjut',
      inCharge: 'Penanggung jawab',
      deadline: 'Batas waktu',
      state: 'Keadaan',
      figure: 'Indikator: lalu → kini',
    },
    page.map((each) => ({
      action: each.action,
      inCharge: each.person ? `${each.office} (${each.person})` : each.office,
      deadline: formatDay(each.deadline),
      state: AGREEMENT_WORDS[stateOn(each, ground.rakor.heldOn)],
      figure: figureCell(ground, each),
    })),
    page.map(({ id }) => agreementDrill(id)),
  );
}

function figureCell(ground: Ground, each: Agreement): string {
  const linked = linkedOf(ground, each);
  if (!linked) return '';
  const figures = `${linked.indicator.name}: ${thenAndNow(each.base?.ratio ?? null, linked.now)}`;
  return linked.month === ground.month ? figures : `${figures}, ${periodPhrase(linked.indicator.kind, linked.month)}`;
}

/**
 * The linked indicator as it stands in the agreement's own area in the month of the meeting; a cumulative one that began
 * anew in January is followed to the end of its own year.
 */
function linkedOf({ store, month: asked }: Ground, { indicator: code, areaId, base }: Agreement) {
  const indicator = code === null ? null : findIndicator(store, code);
  const area = areaById(store, areaId);
  if (!indicator || !area) return null;
  const month = base ? followedMonth(indicator, base.period, asked) : asked;
  const [figure] = figuresOf(store, { kind: 'area', area }, [indicator.code], { asOf: month });
  const now: Measure | null = figure?.row ?? null;
  return now && { indicator, now, month };
}

function notesOf({ rakor, month }: Ground, agreements: readonly Agreement[]): string {
  const counts = stateCounts(agreements, rakor.heldOn);
  return [
    ...counts.map(({ state, count }) => `${AGREEMENT_WORDS[state]}: ${formatCount(count)}.`),
    `Keadaan per ${formatDay(rakor.heldOn)}; indikator kini dibaca pada ${formatMonthName(month)}. Perubahan indikator tidak dengan sendirinya akibat tindak lanjutnya.`,
    agreements.length > 0 ? 'Mulai dari yang terlambat: tanyakan kendala dan batas waktu baru.' : '',
  ]
    .filter(Boolean)
    .join('\n');
}

import { type Month, formatMonth, parseMonth } from '@/lib/coverage/period';
import type { RowArea } from '@/lib/coverage/row';
import { sourceText } from '@/lib/exports/table';
import type { Indicator } from '@/lib/indicators/indicator';
import { standingWord } from '@/lib/narrative/closed-months';
import { formatMoment } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { AgendaItem } from '@/lib/rakor/agenda';
import type { SlideFigure } from '@/lib/rakor/slide';
import type { Measure } from '@/lib/coverage/tally';
import { isClosed } from '../../ledger/closed-months';
import { type Place, findPlace, placeArea } from '../../queries/place';
import { dataVersion } from '../../write';
import type { Composing, Draft } from '../compose';

/** What an item looks at: the meeting's own area and month unless its options say otherwise, and what its slides say of both. */
export type Ground = Composing &
  Readonly<{
    place: Place;
    own: RowArea;
    /** `Kecamatan Baamang` */
    placeName: string;
    /** "Sumber: ...; data per ...; sementara". */
    source: string;
  }>;

/** An area or month that an item was narrowed to and that is no longer there gives way to the meeting's own. */
export function groundOf(composing: Composing, { options }: Pick<AgendaItem, 'options'>): Ground {
  const { store } = composing;
  const month = parseMonth(options.period ?? '') ?? composing.month;
  const found = options.area === undefined ? null : findPlace(store, options.area);
  const place: Place = found ?? { kind: 'area', area: composing.area };
  const own = placeArea(place);
  return { ...composing, month, place, own, placeName: fullName(own), source: sourceLine(composing, month) };
}

function sourceLine({ store, district, timeZone }: Composing, month: Month): string {
  const { changedAt } = dataVersion(store);
  const at = changedAt === null ? 'belum ada data' : `data per ${formatMoment(new Date(changedAt), timeZone)}`;
  const source = sourceText(district);
  return [...(source ? [`Sumber: ${source}`] : []), at, standingWord(isClosed(store, month))].join('; ');
}

/** A slide of figures; what is not given is empty. */
export function slideOn({ source, district }: Ground, given: Pick<Draft, 'title' | 'blocks'> & Partial<Draft>): Draft {
  return { subtitle: '', notes: '', drill: null, figures: [], source, example: district.example, ...given };
}

/** A figure to be compared with what it has become when the meeting is over. */
export function figureOf(
  { month }: Pick<Ground, 'month'>,
  indicator: Indicator,
  area: RowArea,
  measure: Measure,
): SlideFigure[] {
  if (area.code === null) return [];
  const { numerator, denominator } = measure;
  const label = `${indicator.name}, ${fullName(area)}`;
  return [{ indicator: indicator.code, area: area.code, period: formatMonth(month), label, numerator, denominator }];
}

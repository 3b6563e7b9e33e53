import { type BlockerLine, blockerLines } from '@/lib/analysis/blocker-lines';
import { type Held, heldOf } from '@/lib/analysis/blockers';
import { type NearFacilities, nearFacilities } from '@/lib/analysis/one-step';
import { NOTHING_ASSUMED, whatIf } from '@/lib/analysis/what-if';
import { formatMonth } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import { fraction } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import { ILP_CODES, ILP_TYPES, type IlpType, isHeld } from '@/lib/facilities/ilp-rule';
import { ACTOR_GROUPS } from '@/lib/narrative/actor';
import { blockerShare, blockersMessage, blockersNotes, blockersSentence, ownSentence } from '@/lib/narrative/blockers';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { levelPhrase } from '@/lib/narrative/message';
import { periodPhrase } from '@/lib/narrative/period';
import { assumedFigure } from '@/lib/narrative/what-if';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { ilpDrill } from '@/lib/rakor/drill';
import type { SlideBlock } from '@/lib/rakor/slide';
import { type IlpFacilities, ilpFacilities } from '../../queries/blockers';
import type { FacilityDetail } from '../../queries/facility-list';
import { isNamed } from '../../queries/place';
import { type IndicatorFigure, figuresOf } from '../../queries/profile';
import type { Composing, Draft } from '../compose';
import { type Ground, figureOf, groundOf, slideOn } from './ground';

/** Their names are long: fewer fit than of areas. */
const MOST_BARS = 6;
const MOST_LISTED = 6;

type Found = IlpFacilities &
  Readonly<{
    lines: readonly BlockerLine[];
    /** What a kecamatan can push itself first, so that it can be said what that alone would bring. */
    byActor: readonly BlockerLine[];
    held: Held;
    near: NearFacilities<FacilityDetail>;
    counted: Ratio;
    lackingOf: (criterion: string) => string;
  }>;

/** What holds back each kind of facility: reported gaps over what was reported, and what one step would change. */
export function blockerSlides(composing: Composing, item: AgendaItem): Draft[] {
  const ground = groundOf(composing, item);
  const asked = ILP_TYPES.find((type) => ILP_CODES[type] === item.options.indicator);
  const types = asked ? [asked] : [...ILP_TYPES].reverse();
  return types.map((type) => {
    const [figure] = figuresOf(ground.store, ground.place, [ILP_CODES[type]], { asOf: ground.month });
    return figure && ratioOf(figure.row)
      ? slideOf(ground, foundOf(ground, type), figure)
      : absentSlide(ground, type, figure);
  });
}

function foundOf({ store, place, month }: Ground, type: IlpType): Found {
  const known = ilpFacilities(store, place, type, month);
  const { facilities, rule, words } = known;
  const held = facilities.filter((facility) => isHeld(facility, rule));
  const linesBy = (groups: Parameters<typeof blockerLines>[2]['groups']) =>
    blockerLines(facilities, rule, { actorOf: (code) => words.get(code)?.actor ?? 'dinkes', groups });
  return {
    ...known,
    lines: linesBy(null),
    byActor: linesBy(ACTOR_GROUPS.map(({ actors }) => actors)),
    held: heldOf(facilities, rule),
    near: nearFacilities(held, new Set(rule.required)),
    counted: whatIf(facilities, NOTHING_ASSUMED, rule).before,
    lackingOf: (code) => words.get(code)?.lacking ?? code,
  };
}

/** Nobody has reported the month, or there is no facility of the kind: which of both it is, in its own words. */
function absentSlide(ground: Ground, type: IlpType, figure: IndicatorFigure | undefined): Draft {
  const text = figure ? levelPhrase(figure.indicator, figure.row) : 'belum ada laporan';
  return slideOn(ground, {
    title: `${capitalised(type)}: ${text}`,
    subtitle: `Kriteria wajib, ${ground.placeName}, ${periodPhrase('stock', ground.month)}.`,
    blocks: [{ kind: 'text', paragraphs: ['Hambatan belum dapat dihitung untuk bulan ini.'] }],
    figures: figure ? figureOf(ground, figure.indicator, ground.own, figure.row) : [],
  });
}

function slideOf(ground: Ground, found: Found, { row }: IndicatorFigure): Draft {
  const { indicator, lines, byActor, held, counted, lackingOf } = found;
  const [, ...about] = held.count > 0 ? blockersNotes(indicator, held) : [];
  const [first] = lines;
  const tied = lines[1]?.lacking.numerator === first?.lacking.numerator;
  const most = first ? { blocker: first, lacking: lackingOf(first.criterion), tied } : null;
  const steps = stepsBlock(ground, found);
  const reported = lines.filter(({ lacking }) => lacking.numerator > 0);
  const bars = reported.slice(0, MOST_BARS);
  return slideOn(ground, {
    title: blockersMessage(indicator, counted, held, most),
    subtitle: `Kriteria wajib, ${ground.placeName}, ${periodPhrase('stock', ground.month)}. Angka n dari N: yang dilaporkan belum memenuhi, dari yang sudah dilaporkan.`,
    blocks: [
      bars.length > 0
        ? barsBlock(ground, found, bars)
        : { kind: 'text', paragraphs: [blockersSentence(indicator, counted, held, most)] },
      ...(steps ? [steps] : []),
    ],
    notes: [
      blockersSentence(indicator, counted, held, most),
      bars.length > 1
        ? `Satu ${unitNoun(indicator)} dapat belum memenuhi beberapa kriteria: angka-angkanya tidak untuk dijumlahkan.`
        : '',
      ...about,
      bars.length < reported.length
        ? `${formatCount(reported.length)} kriteria dilaporkan belum terpenuhi; ${formatCount(bars.length)} yang terbanyak digambar.`
        : '',
      ownSentence(byActor, held),
    ]
      .filter(Boolean)
      .join('\n'),
    drill: ilpDrill(ground.own, { month: ground.month, part: 'hambatan' }),
    figures: figureOf(ground, indicator, ground.own, row),
  });
}

function barsBlock(ground: Ground, { indicator, lackingOf }: Found, lines: readonly BlockerLine[]): SlideBlock {
  return {
    kind: 'bars',
    bars: lines.map((line) => ({
      label: capitalised(lackingOf(line.criterion)),
      measure: { state: 'reported', ...line.lacking },
      value: fraction(line.lacking),
      text: blockerShare(line),
      drill: ilpDrill(ground.own, { month: ground.month, part: 'hambatan' }),
    })),
    target: null,
    unit: `${unitNoun(indicator)} yang belum`,
  };
}

/** Whom one criterion parts from the goal: by criterion, in a kecamatan by name, and what it would bring together. */
function stepsBlock(
  { place, month }: Ground,
  { near, facilities, rule, indicator, lackingOf }: Found,
): SlideBlock | null {
  if (near.steps.length === 0) return null;
  const noun = unitNoun(indicator);
  const taken = near.steps.flatMap(({ criterion, facilities: own }) =>
    own.map(({ code }) => ({ facility: code, criterion })),
  );
  const { before, after } = whatIf(facilities, { criteria: [], facilities: taken }, rule);
  const lines = isNamed(place)
    ? near.steps.flatMap(({ criterion, facilities: own }) =>
        own.map(({ name, code }) => ({
          text: `${name}: ${lackingOf(criterion)}`,
          drill: { href: `/fasilitas/${code}?periode=${formatMonth(month)}`, label: `Buka ${name}` },
        })),
      )
    : near.steps.map(({ criterion, facilities: own }) => ({
        text: `${capitalised(lackingOf(criterion))}: ${formatCount(own.length)} ${noun}`,
        drill: null,
      }));
  const shown = lines.slice(0, MOST_LISTED);
  const rest = lines.length - shown.length;
  return {
    kind: 'list',
    heading: `Tinggal satu kriteria: ${formatCount(taken.length)} ${noun}`,
    items: [
      ...shown,
      ...(rest > 0 ? [{ text: `${formatCount(rest)} ${isNamed(place) ? noun : 'kriteria'} lain`, drill: null }] : []),
      {
        text: `Bila semuanya terpenuhi: ${assumedFigure(before)} menjadi ${assumedFigure(after)} (andaian)`,
        drill: null,
      },
    ],
  };
}

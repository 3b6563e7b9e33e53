import { type Ranking, ranking } from '@/lib/analysis/ranking';
import { readingOf } from '@/lib/analysis/reading';
import type { CoverageRow } from '@/lib/coverage/row';
import { figureLabel } from '@/lib/drawing/area-label';
import { ILP_CODES } from '@/lib/facilities/ilp-rule';
import type { Indicator } from '@/lib/indicators/indicator';
import { changePhrase, missingPhrase } from '@/lib/narrative/adoption';
import { cautions } from '@/lib/narrative/caution';
import { capitalised } from '@/lib/narrative/format';
import { message, taskMessage } from '@/lib/narrative/message';
import { listTitle, standingSentence } from '@/lib/narrative/standing';
import { targetPhrase, targetToDatePhrase } from '@/lib/narrative/target';
import { targetToDate } from '@/lib/pws/target-path';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { indicatorDrill, placeDrill } from '@/lib/rakor/drill';
import { pageText, pagesOf } from '@/lib/rakor/pages';
import type { Drill, SlideBar, SlideBlock } from '@/lib/rakor/slide';
import { textTable } from '@/lib/rakor/text-table';
import { type UnrankedLine, unrankedLines } from '@/lib/rakor/unranked';
import { comparedMonth } from '../../queries/coverage';
import type { Composing, Draft } from '../compose';
import { type Asked, askedOf, gapNote } from './asked';
import { type Ground, figureOf, groundOf, slideOn } from './ground';
import { likelyQuestions } from './likely-questions';

/**
 * An indicator over the parts of a place against its target: bars of those that can be ranked, then by name and n of N
 * those that are too few to be ranked or have no value. Several slides where there are more than can be read.
 */
export function coverageSlides(composing: Composing, item: AgendaItem): Draft[] {
  const ground = groundOf(composing, item);
  const asked = askedOf(ground, item);
  const order = ranking(asked.rows, asked.indicator.direction === 'lower', readingOf(asked.indicator));
  const pages = blocksOf(ground, asked, order);
  const spoken = { indicator: asked.indicator, row: asked.total, target: asked.target, span: asked.span };
  const first = message(spoken, asked);
  const later = taskMessage(spoken) || first;
  const notes = notesOf(ground, asked);
  return pages.map(({ blocks, rows }, index) =>
    slideOn(ground, {
      title: index === 0 ? first : later,
      subtitle: [asked.subtitle, pageText(index + 1, pages.length)].filter(Boolean).join(' '),
      blocks,
      notes,
      drill: indicatorDrill(asked.indicator.code, {
        area: ground.own,
        level: asked.level,
        month: ground.month,
        label: listTitle(asked.indicator, asked.noun),
      }),
      figures: [
        ...(index === 0 ? figureOf(ground, asked.indicator, ground.own, asked.total) : []),
        ...rows.flatMap((row) => figureOf(ground, asked.indicator, row.area, row)),
      ],
    }),
  );
}

type Page = Readonly<{ blocks: readonly SlideBlock[]; rows: readonly CoverageRow[] }>;

/** Beside bars there is room for so many names. */
const MOST_ASIDE = 6;

/** Bars stand for shares; numbers of cases, and rates, are read line by line. */
function blocksOf(ground: Ground, asked: Asked, { ranked, small, absent }: Ranking): Page[] {
  const isShare = readingOf(asked.indicator).as === 'share';
  const [drawn, listed] = isShare ? [ranked, [...small, ...absent]] : [[], [...ranked, ...small, ...absent]];
  const unranked = unrankedLines(asked.indicator, listed, asked.noun, asked.span);
  const bars = pagesOf(drawn).map((rows): Page => ({ rows, blocks: [barsBlock(ground, asked, rows)] }));
  const last = bars.at(-1);
  if (last && unranked.length <= MOST_ASIDE) {
    const aside = unranked.length > 0 ? [listBlock(ground, unranked)] : [];
    return [...bars.slice(0, -1), { rows: [...last.rows, ...rowsOf(unranked)], blocks: [...last.blocks, ...aside] }];
  }
  const tables = pagesOf(unranked).map((lines): Page => ({
    rows: rowsOf(lines),
    blocks: [tableBlock(ground, asked, lines)],
  }));
  const all = [...bars, ...tables];
  return all.length > 0 ? all : [{ rows: [], blocks: [{ kind: 'text', paragraphs: [standingOf(asked)] }] }];
}

function rowsOf(lines: readonly UnrankedLine[]): CoverageRow[] {
  return lines.flatMap(({ row }) => row ?? []);
}

function barsBlock(ground: Ground, { indicator, target, span }: Asked, rows: readonly CoverageRow[]): SlideBlock {
  const reading = readingOf(indicator);
  const bound = target && targetToDate(target, indicator.kind, span.last);
  return {
    kind: 'bars',
    bars: rows.map((row): SlideBar => ({
      label: row.area.name,
      measure: { state: row.state, numerator: row.numerator, denominator: row.denominator },
      value: row.value,
      text: figureLabel(row, reading),
      drill: placeDrill(row.area, ground.month),
    })),
    target: target &&
      bound && {
        value: bound.numerator / bound.denominator,
        label: targetToDatePhrase(target, indicator, span.last),
      },
    unit: indicator.unit,
    per: reading.per,
  };
}

function listBlock(ground: Ground, lines: readonly UnrankedLine[]): SlideBlock {
  return {
    kind: 'list',
    heading: 'Tidak diurutkan',
    items: lines.map((line) => ({ text: `${line.name}: ${line.text}`, drill: drillOf(ground, line) })),
  };
}

/** Parts that cannot be ranked, line by line: a percentage of so few would say nothing. */
function tableBlock(ground: Ground, { indicator, noun }: Asked, lines: readonly UnrankedLine[]): SlideBlock {
  return textTable(
    { area: capitalised(noun), figure: capitalised(indicator.done) },
    lines.map(({ name, text }) => ({ area: name, figure: text })),
    lines.map((line) => drillOf(ground, line)),
  );
}

function drillOf({ month }: Ground, { row }: UnrankedLine): Drill | null {
  return row && placeDrill(row.area, month);
}

function standingOf({ indicator, rows, noun, target, span }: Asked): string {
  return standingSentence(indicator, rows, noun, target, span);
}

/** The criteria that are silent are those of the three ILP figures; of other stocks they would say something else. */
function isIlp({ code }: Indicator): boolean {
  return Object.values(ILP_CODES).includes(code);
}

function definitionLine({ kind, numerator, denominator, source }: Indicator): string {
  const counted = kind === 'count' ? numerator : `${numerator} dibagi ${denominator}`;
  return `Definisi: ${counted}. Sumber definisi: ${source}.`;
}

function notesOf(ground: Ground, asked: Asked): string {
  const { month } = ground;
  const { indicator, total, target, span, rows, noun } = asked;
  const against = comparedMonth(indicator, month, null);
  return [
    missingPhrase(indicator, total, target, span) || `${capitalised(targetPhrase(target, indicator))}.`,
    against === null ? '' : changePhrase(indicator, total, against, span),
    standingOf(asked),
    gapNote(asked),
    ...cautions(indicator, total, rows, noun),
    ...(isIlp(indicator) ? likelyQuestions(ground, indicator, total) : []),
    definitionLine(indicator),
  ]
    .filter(Boolean)
    .join('\n');
}

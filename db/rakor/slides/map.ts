import { classingFor } from '@/lib/analysis/classing';
import { gapRows } from '@/lib/analysis/gap';
import { ranking } from '@/lib/analysis/ranking';
import { readingOf, sharedReading } from '@/lib/analysis/reading';
import type { CoverageRow } from '@/lib/coverage/row';
import { figureLabel } from '@/lib/drawing/area-label';
import { mapWithLegend } from '@/lib/drawing/map-with-legend';
import { cautions } from '@/lib/narrative/caution';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { legendTitle, mapCaution } from '@/lib/narrative/map';
import { whereMessage } from '@/lib/narrative/message';
import { standingSentence } from '@/lib/narrative/standing';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { indicatorDrill, placeDrill } from '@/lib/rakor/drill';
import type { SlideBlock } from '@/lib/rakor/slide';
import { type AreaMap, mapOf } from '../../queries/map-shapes';
import { kabupatenOf } from '../../queries/profile';
import type { Composing, Draft } from '../compose';
import { type Asked, askedOf, gapNote } from './asked';
import { type Ground, figureOf, groundOf, slideOn } from './ground';

/** So large that the letters of legend and note are 24 px where the picture fills its part of a slide of 1920 px. */
const SLIDE_MAP = { width: 330, maxHeight: 225 } as const;

/** Beside a map so many lines can be read from ten metres. */
const MOST_LISTED = 8;

/** An indicator on the map of a place, with the areas beside it in which most is still missing. */
export function mapSlides(composing: Composing, item: AgendaItem): Draft[] {
  const ground = groundOf(composing, item);
  const asked = askedOf(ground, item);
  const { indicator, rows, noun, total, target, span } = asked;
  const map = mapOf(ground.store, kabupatenOf(ground.store, ground.place), asked.level);
  const standing = standingSentence(indicator, rows, noun, target, span);
  const drawn = map && drawnAreas(rows, map);
  const picture = drawn && drawn.length > 0 ? [mapBlock(ground, asked, { map, drawn, standing })] : [];
  const shown = listed(asked);
  return [
    slideOn(ground, {
      title: whereMessage({ indicator, row: total, target, span }, asked),
      subtitle: asked.subtitle,
      blocks: [
        ...picture,
        listBlock(ground, asked, { shown, standing, absence: picture.length > 0 ? null : absence(asked) }),
      ],
      notes: [
        standing,
        gapNote(asked),
        ...(map && drawn && drawn.length < rows.length
          ? [`${formatCount(rows.length - drawn.length)} ${noun} tidak tergambar; semuanya tetap dihitung.`]
          : []),
        map ? `Tentang peta: ${map.note}.` : '',
        mapCaution(readingOf(indicator)),
        ...cautions(indicator, total, rows, noun),
      ]
        .filter(Boolean)
        .join('\n'),
      drill: indicatorDrill(indicator.code, {
        area: ground.own,
        level: asked.level,
        month: ground.month,
        label: `Peta dan daftar ${noun}`,
      }),
      figures: [total, ...shown.map(({ row }) => row)].flatMap((row) => figureOf(ground, indicator, row.area, row)),
    }),
  ];
}

function drawnAreas(rows: readonly CoverageRow[], { shapes }: AreaMap) {
  return rows.flatMap((row) => {
    const shape = shapes.get(row.area.code ?? '');
    return shape ? [{ shape, name: row.area.name, measure: row, href: null }] : [];
  });
}

type Drawn = Readonly<{ map: AreaMap; drawn: ReturnType<typeof drawnAreas>; standing: string }>;

function mapBlock(
  ground: Ground,
  { indicator, rows, noun, subtitle }: Asked,
  { map, drawn, standing }: Drawn,
): SlideBlock {
  const reading = readingOf(indicator);
  const meaning = legendTitle(indicator, sharedReading(indicator, rows));
  const drawing = mapWithLegend(
    {
      areas: drawn,
      title: subtitle,
      description: [meaning, standing].filter(Boolean).join(' '),
      note: meaning ? `${meaning} ${capitalised(map.note)}` : map.note,
      example: ground.district.example,
      classing: classingFor(sharedReading(indicator, rows), rows),
      written: reading,
      ...SLIDE_MAP,
    },
    noun,
  );
  return { kind: 'map', drawing };
}

type Listed = Readonly<{ row: CoverageRow; text: string }>;

/** The areas with most still missing, so that the list says where the work is; all of them where they are few. */
function listed({ indicator, rows }: Asked): Listed[] {
  const reading = readingOf(indicator);
  const figure = (row: CoverageRow) => ({ row, text: figureLabel(row, reading) });
  if (rows.length <= MOST_LISTED) {
    const { ranked, small, absent } = ranking(rows, indicator.direction === 'lower', reading);
    return [...ranked, ...small, ...absent].map(figure);
  }
  return gapRows(rows, indicator.direction)
    .filter(({ toTarget }) => toTarget !== 0)
    .slice(0, MOST_LISTED - 1)
    .map(({ row, toTarget }) => {
      const isAsked = toTarget !== null && indicator.direction === 'higher' && indicator.kind === 'stock';
      return { row, text: `${isAsked ? `perlu ${formatCount(toTarget)} lagi, ` : ''}${figureLabel(row, reading)}` };
    });
}

type Shown = Readonly<{ shown: readonly Listed[]; standing: string; absence: string | null }>;

function listBlock({ month }: Ground, { rows, noun }: Asked, { shown, standing, absence: why }: Shown): SlideBlock {
  const rest = rows.length - shown.length;
  const areas = shown.map(({ row, text }) => ({
    text: `${row.area.name}: ${text}`,
    drill: placeDrill(row.area, month),
  }));
  const more = rest > 0 ? [{ text: `${formatCount(rest)} ${noun} lain ada di daftar lengkap`, drill: null }] : [];
  const isWhole = shown.length === 0 || rest === 0;
  const heading = isWhole ? `Semua ${noun}` : 'Perlu dukungan lebih dahulu';
  const said = shown.length === 0 ? [{ text: standing, drill: null }] : [...areas, ...more];
  return { kind: 'list', heading, items: [...(why === null ? [] : [{ text: why, drill: null }]), ...said] };
}

/** Why there is no picture, said where it would have stood. */
function absence({ noun }: Asked): string {
  return `Peta belum tersedia: titik wakil atau batas resmi ${noun} belum ada.`;
}

import { refuse } from '@/app/_border/refusal';
import { placeArea } from '@/db/queries/place';
import type { BlockerLine } from '@/lib/analysis/blocker-lines';
import { targetFraction } from '@/lib/coverage/target';
import { assumedExtents } from '@/lib/drawing/assumed-extents';
import { NOT_REPORTED_HATCH } from '@/lib/drawing/palette';
import { type BarGroup, type BarLine, DIFFERENCE_HATCH, REACHED, rowBarsDrawing } from '@/lib/drawing/row-bars';
import { ACTOR_GROUPS, actorName } from '@/lib/narrative/actor';
import { blockersNotes, blockersSentence, reportedShare } from '@/lib/narrative/blockers';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import { targetPhrase } from '@/lib/narrative/target';
import { ASSUMPTION_MARK, assumedBar } from '@/lib/narrative/what-if';
import { assumedTables, assumedWords, blockerTables } from '../blocker-tables';
import { blockersViewOf, wordsOf } from '../blockers';
import type { TableAsked } from '../ilp-tables';
import type { ChartPicture } from './chart-picture';

/** Which missing wajib criterion holds back most; what nobody has reported is hatched beside it. */
export function blockersPicture({ context, place, shown, frame }: TableAsked): ChartPicture {
  const view = blockersViewOf(context, place, shown.asOf);
  const { indicator, held, lines, figure } = view.blockers;
  const { district } = context.deployment;
  const most = [...lines].sort((a, b) => b.lacking.numerator - a.lacking.numerator)[0];
  const sentence = blockersSentence(
    indicator,
    figure,
    held,
    most ? { blocker: most, lacking: wordsOf(view.blockers, most.criterion).lacking } : null,
  );
  const lineOf = ({ criterion, lacking, unreported, actor, ...rest }: BlockerLine): BarLine => ({
    name: `${capitalised(wordsOf(view.blockers, criterion).lacking)} (${actorName(actor, district.code)})`,
    note: [
      reportedShare({ criterion, lacking, unreported, ...rest }),
      unreported > 0 && `${formatCount(unreported)} belum dilaporkan`,
    ]
      .filter(Boolean)
      .join('; '),
    parts: [
      { start: 0, length: lacking.numerator / held.count, fill: REACHED },
      { start: lacking.numerator / held.count, length: unreported / held.count, fill: NOT_REPORTED_HATCH },
    ],
    text: { main: formatCount(lacking.numerator), aside: '' },
  });
  const groups: BarGroup[] =
    view.asked.order === 'pelaku'
      ? ACTOR_GROUPS.map(({ actors, title }) => ({
          heading: title,
          lines: lines.filter(({ actor }) => actors.includes(actor)).map(lineOf),
        })).filter((group) => group.lines.length > 0)
      : [{ heading: null, lines: lines.map(lineOf) }];
  const heading = 'Kriteria yang paling banyak menghambat';
  const drawing = rowBarsDrawing({
    groups,
    key: [
      { label: 'dilaporkan kurang', fill: REACHED },
      ...(held.silent > 0 ? [{ label: 'belum dilaporkan', fill: NOT_REPORTED_HATCH }] : []),
      { label: `Panjang penuh = ${formatCount(held.count)} ${unitNoun(indicator)} yang belum` },
    ],
    title: heading,
    description: sentence,
    example: district.example,
  });
  const subheading = `${fullName(placeArea(place))}, ${periodPhrase('stock', shown.asOf)}: ${indicator.unit} yang belum ${indicator.done}.`;
  const notes = [sentence, ...(held.count > 0 ? blockersNotes(indicator, held) : [])];
  return { drawing, heading, subheading, notes, table: blockerTables({ context, view, frame }).blockers };
}

/** What the address assumes, worked out and marked as what it is; refuses where it assumes nothing. */
export function assumedPicture({ context, place, shown, frame }: TableAsked): ChartPicture {
  const view = blockersViewOf(context, place, shown.asOf);
  const { assumed, blockers } = view;
  const tables = assumedTables({ context, view, frame });
  if (!assumed || !tables)
    return refuse(400, 'andai', 'Alamat ini tidak memuat andaian. Centang dahulu di halamannya.');
  const { indicator } = blockers;
  const target = assumed.places[0]?.target ?? null;
  const { sentence, notes } = assumedWords(view);
  const lines = assumed.places.map(({ area, before, after, target: own }): BarLine => {
    const { extent, lost } = assumedExtents(before, after);
    return {
      name: fullName(area),
      parts:
        extent === null
          ? 'not-applicable'
          : [
              { start: 0, length: extent, fill: REACHED },
              { start: extent, length: lost, fill: DIFFERENCE_HATCH },
            ],
      mark: own && targetFraction(own),
      text: assumedBar(after),
    };
  });
  const heading = `Andaian: ${indicator.name}`;
  const drawing = rowBarsDrawing({
    groups: [{ heading: null, lines }],
    key: [
      { label: ASSUMPTION_MARK },
      { label: 'sekarang', fill: REACHED },
      { label: 'tambahan bila andaian terpenuhi', fill: DIFFERENCE_HATCH },
      ...(target ? [{ label: targetPhrase(target, indicator), isLine: true }] : []),
    ],
    title: heading,
    description: sentence,
    example: context.deployment.district.example,
  });
  const subheading = `${ASSUMPTION_MARK}. ${fullName(placeArea(place))}, dari ${periodPhrase('stock', shown.asOf)}.`;
  return { drawing, heading, subheading, notes: [sentence, ...notes], table: tables[0] };
}

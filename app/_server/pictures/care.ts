import { type Place, placeArea } from '@/db/queries/place';
import { DROP_OUT_LIMIT, dropOutRatio } from '@/lib/analysis/drop-out';
import type { Month } from '@/lib/coverage/period';
import { measureOf, ratioOf } from '@/lib/coverage/tally';
import { figureText } from '@/lib/drawing/area-label';
import { careModel, extentOf } from '@/lib/drawing/care-model';
import { type BarLine, DIFFERENCE_HATCH, REACHED, rowBarsDrawing } from '@/lib/drawing/row-bars';
import { carePathSentence, linkPhrase } from '@/lib/narrative/care-path';
import { DROP_OUT_RULE, LIMIT_LABEL, dropOutFigure, dropOutRemark, pairName } from '@/lib/narrative/drop-out';
import { formatPercent } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import type { CareView } from '../care-view';
import type { ChartPicture } from './chart-picture';

type Asked = Readonly<{ view: CareView; place: Place; asOf: Month; example: boolean }>;

/** The track of drop-out stands for 0-20 %: four times the line. */
const DROP_OUT_FULL = { numerator: 20, denominator: 100 } as const;
const WHOLE = { numerator: 1, denominator: 1 } as const;

/** The steps of care from the first to the last, and what is lost between them. */
export function carePicture({ view: { care, path: table }, place, asOf, example }: Asked): ChartPicture {
  const { full, bars } = careModel(care.path);
  const lines = bars.map(({ step, link, largest, extent, lost, over, text }): BarLine => {
    const { indicator, measure } = step;
    const loss = link && `${linkPhrase(link)}${largest ? ': kehilangan terbesar' : ''}`;
    return {
      name: `${indicator.code} ${indicator.done}`,
      note: [loss, over && 'di atas 100%: periksa sasaran'].filter(Boolean).join('; '),
      parts: extent === null ? absenceOf(measure.state) : [reached(extent), ...difference(extent, lost)],
      text,
    };
  });
  const sentence = carePathSentence(care.path);
  const heading = 'Kesinambungan pelayanan ibu dan anak';
  const drawing = rowBarsDrawing({
    groups: [{ heading: null, lines }],
    key: [
      { label: `Panjang penuh = ${formatPercent(full, 0)}` },
      { label: 'selisih dari langkah sebelumnya', fill: DIFFERENCE_HATCH },
    ],
    title: heading,
    description: sentence,
    example,
  });
  const subheading = `${fullName(placeArea(place))}, ${periodPhrase('cumulative', asOf)}. Setiap langkah memakai sasarannya sendiri.`;
  return { drawing, heading, subheading, notes: [sentence], table };
}

/** Who began an immunisation and was not seen again, against the line of 5 %. */
export function dropOutPicture({ view: { care, dropOut: table }, place, asOf, example }: Asked): ChartPicture {
  const lines = care.dropOuts.map(({ pair, total }): BarLine => {
    const ratio = dropOutRatio(total);
    const remark = dropOutRemark(pair, total);
    if (!ratio)
      return { name: pairName(pair), parts: 'not-reported', text: { main: 'belum lapor', aside: '' }, note: remark };
    const parts = [reached(extentOf(ratio, DROP_OUT_FULL))];
    return {
      name: pairName(pair),
      parts,
      mark: extentOf(DROP_OUT_LIMIT, DROP_OUT_FULL),
      text: dropOutFigure(ratio),
      note: remark,
    };
  });
  const drawing = rowBarsDrawing({
    groups: [{ heading: null, lines }],
    key: [{ label: `Panjang penuh = ${formatPercent(DROP_OUT_FULL, 0)}` }, { label: LIMIT_LABEL, isLine: true }],
    title: 'Putus imunisasi',
    description: lines.map(({ note }) => note).join(' '),
    example,
  });
  const subheading = `${fullName(placeArea(place))}, ${periodPhrase('cumulative', asOf)}`;
  return { drawing, heading: 'Putus imunisasi', subheading, notes: [DROP_OUT_RULE], table };
}

/** Who came to be weighed and who gained. */
export function growthPicture({ view: { care, growth: table }, place, asOf, example }: Asked): ChartPicture {
  const { weighed, gained, notGained } = care.growth.total;
  const parts = [
    ['D/S ditimbang', weighed],
    ['N/D naik', gained],
    ['T/D tidak naik', notGained],
  ] as const;
  const lines = parts.map(([name, tally]): BarLine => {
    const measure = measureOf(tally);
    const ratio = ratioOf(measure);
    return {
      name,
      parts: ratio ? [reached(extentOf(ratio, WHOLE))] : absenceOf(measure.state),
      text: figureText(measure),
    };
  });
  const heading = 'Penimbangan balita: D/S dan N/D';
  const drawing = rowBarsDrawing({
    groups: [{ heading: null, lines }],
    key: [{ label: 'Panjang penuh = 100%' }],
    title: heading,
    description: lines.map(({ name, text }) => `${name} ${text.main} ${text.aside}`.trim()).join('; '),
    example,
  });
  const subheading = `${fullName(placeArea(place))}, ${periodPhrase('monthly', asOf)}`;
  return { drawing, heading, subheading, notes: [], table };
}

function reached(length: number) {
  return { start: 0, length, fill: REACHED };
}

function difference(extent: number, lost: number | null) {
  return lost === null ? [] : [{ start: extent, length: lost, fill: DIFFERENCE_HATCH }];
}

function absenceOf(state: string): 'not-reported' | 'not-applicable' {
  return state === 'not-reported' ? 'not-reported' : 'not-applicable';
}

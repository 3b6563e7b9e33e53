import { readCadreLevel } from '@/app/_border/cadre-address';
import { cadreOrder, trainedRatio } from '@/lib/analysis/cadre-order';
import { cadreParts, STAGE_LABELS } from '@/lib/drawing/cadre-model';
import type { Paint, Pattern } from '@/lib/drawing/mark';
import { CLASS_FILLS, PAPER } from '@/lib/drawing/palette';
import { type BarLine, REACHED, rowBarsDrawing } from '@/lib/drawing/row-bars';
import { CADRE_STAGES, type CadreStage, type CadreTotal, untrained } from '@/lib/facilities/cadre-total';
import { cadreAbsence, cadreSentence, silenceSentence } from '@/lib/narrative/cadre';
import { formatCount, formatPercent, formatRatio } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { NOT_UNIQUE, needSentence } from '@/lib/narrative/training';
import { cadreTableOf, needTableOf } from '../cadre-tables';
import { cadreViewOf } from '../cadre-view';
import type { TableAsked } from '../ilp-tables';
import type { ChartPicture } from './chart-picture';

/** The two last stages differ by pattern as well as by tone: light tints alone do not survive paper. */
const DOTTED: Pattern = {
  id: 'dilatih',
  width: 4,
  height: 4,
  rotate: 0,
  marks: [
    { kind: 'rect', x: 0, y: 0, width: 4, height: 4, fill: PAPER },
    { kind: 'circle', x: 2, y: 2, radius: 1, fill: CLASS_FILLS[3] },
  ],
};
const STAGE_FILLS: Readonly<Record<CadreStage, Paint>> = {
  utama: CLASS_FILLS[4],
  madya: CLASS_FILLS[3],
  purwa: CLASS_FILLS[2],
  assessed: CLASS_FILLS[1],
  trained: DOTTED,
  untrained: PAPER,
};

/** How far the kader of a place's parts have come; all kader of a row are the whole of its bar. */
export function cadrePicture({ context, place, shown, frame }: TableAsked): ChartPicture {
  const view = cadreViewOf(context, place, shown.asOf, readCadreLevel(place, context.query));
  const { rows, whole, noun, level } = view;
  const { ranked, small, absent } = cadreOrder(rows);
  const lineOf = ({ name, total }: Readonly<{ name: string; total: CadreTotal }>): BarLine => {
    const ratio = trainedRatio(total);
    return {
      name,
      note: total.reported > 0 && total.expected > 1 ? silenceSentence(total) : '',
      parts: ratio
        ? cadreParts(total).map(({ stage, ...part }) => ({ ...part, fill: STAGE_FILLS[stage] }))
        : absenceOf(total),
      text: ratio
        ? { main: formatPercent(ratio), aside: formatRatio(ratio) }
        : { main: cadreAbsence(total), aside: '' },
    };
  };
  const ordered = level === 'posyandu' ? rows : [...ranked, ...small, ...absent];
  const heading = `Kader per ${noun} menurut tahap terjauh`;
  const sentence = cadreSentence(whole.total);
  const drawing = rowBarsDrawing({
    groups: [
      { heading: null, lines: [lineOf({ name: frame.areaName, total: whole.total })] },
      { heading: `Per ${noun}`, lines: ordered.map(lineOf) },
    ],
    key: [
      ...CADRE_STAGES.map((stage) => ({ label: STAGE_LABELS[stage], fill: STAGE_FILLS[stage] })),
      { label: 'angka di kanan = dilatih/kader' },
    ],
    title: heading,
    description: sentence,
    example: frame.example,
  });
  const subheading = `${frame.areaName}, ${frame.periodLabel}. Jumlah kader posyandu, tanpa data pribadi.`;
  return { drawing, heading, subheading, notes: [sentence], table: cadreTableOf(frame, view) };
}

/** Kader reached by training against kader who need it, from two sources that are never added. */
export function needPicture({ context, place, shown, frame }: TableAsked): ChartPicture {
  const view = cadreViewOf(context, place, shown.asOf, readCadreLevel(place, context.query));
  const { needs, whoNeeds, whole } = view;
  const until = periodPhrase('cumulative', shown.asOf);
  const sentence = needSentence(whole.total, whoNeeds.heads, until);
  const lines = (needs.length > 0 ? needs : [whoNeeds]).map(({ name, total, heads }): BarLine => {
    const ratio = total && trainedRatio(total);
    const taking = heads.kader === null ? '' : `${formatCount(heads.kader)} peserta kader`;
    if (!total || !ratio) {
      const main = total ? cadreAbsence(total) : taking || 'tanpa peserta kader';
      return { name, parts: absenceOf(total), text: { main, aside: '' }, note: total ? taking : '' };
    }
    return {
      name,
      note: [`${formatCount(untrained(total))} kader masih perlu dilatih`, taking].filter(Boolean).join('; '),
      parts: [{ start: 0, length: ratio.numerator / ratio.denominator, fill: REACHED }],
      mark: heads.kader === null ? null : heads.kader / ratio.denominator,
      text: { main: formatPercent(ratio), aside: formatRatio(ratio) },
    };
  });
  const heading = 'Pelatihan: terjangkau dan masih perlu';
  const drawing = rowBarsDrawing({
    groups: [{ heading: null, lines }],
    key: [
      { label: 'Panjang penuh = semua kader' },
      { label: 'dilatih menurut tabel kader', fill: REACHED },
      { label: 'peserta kader menurut tabel pelatihan', isLine: true },
    ],
    title: heading,
    description: sentence,
    example: frame.example,
  });
  const subheading = `${frame.areaName}, ${until}. Dua sumber bersebelahan: tabel kader dan tabel pelatihan.`;
  return { drawing, heading, subheading, notes: [sentence, NOT_UNIQUE], table: needTableOf(frame, view) };
}

function absenceOf(total: CadreTotal | null): 'not-reported' | 'not-applicable' {
  return total && total.expected > 0 && total.reported === 0 ? 'not-reported' : 'not-applicable';
}

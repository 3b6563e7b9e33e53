import { type Query, optional } from '@/app/_border/parameters';
import type { IlpPart } from '@/app/_border/ilp-address';
import { refuse } from '@/app/_border/refusal';
import { placeArea } from '@/db/queries/place';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import { coverageBin } from '@/lib/analysis/coverage-class';
import { fraction } from '@/lib/coverage/ratio';
import { fillOf, NOT_REPORTED_HATCH } from '@/lib/drawing/palette';
import { pairedLinesDrawing } from '@/lib/drawing/paired-lines';
import { pilotLine } from '@/lib/drawing/pilot-line';
import { type BarLine, REACHED, rowBarsDrawing } from '@/lib/drawing/row-bars';
import { STAGES } from '@/lib/facilities/life-cycle';
import { fieldRatio } from '@/lib/facilities/spm-fields';
import { weakestStages } from '@/lib/analysis/weakest-stage';
import { capitalised, formatCount, formatPercent, formatRatio } from '@/lib/narrative/format';
import { MARK_WORDS, leftOutSentence, stageCellText, weakestSentence } from '@/lib/narrative/life-cycle';
import { GROUP_NAMES, NO_CAUSE, pilotSentence } from '@/lib/narrative/pilots';
import { fullName } from '@/lib/narrative/place';
import { silentPhrase, spmSentence } from '@/lib/narrative/spm-fields';
import type { TableAsked } from '../ilp-tables';
import { lifeCycleAsked, lifeCycleTables } from '../life-cycle';
import { comparisonTables, noPilotReason, pilotsAsked } from '../pilots';
import { spmViewOf } from '../spm-view';
import { assumedPicture, blockersPicture } from './blockers';
import { cadrePicture, needPicture } from './cadre';
import type { ChartPicture } from './chart-picture';

type Draw = (asked: TableAsked) => ChartPicture;

/** The charts of each part, the first being the one that an address without `gambar` means; tables have no picture. */
const CHARTS: Readonly<Partial<Record<IlpPart, Readonly<Record<string, Draw>>>>> = {
  hambatan: { hambatan: blockersPicture, andaian: assumedPicture },
  'siklus-hidup': { tahap: stagePicture },
  'bidang-spm': { bidang: fieldPicture },
  kader: { kader: cadrePicture, kebutuhan: needPicture },
  lokus: {
    posyandu: (asked) => pilotPicture(asked, 'posyandu'),
    pustu: (asked) => pilotPicture(asked, 'pustu'),
    puskesmas: (asked) => pilotPicture(asked, 'puskesmas'),
  },
};

/** The chart that an address asks for by its part and `gambar`. Refuses 400 for what is none, naming what there is. */
export function ilpPicture(asked: TableAsked, part: IlpPart, query: Query): ChartPicture {
  const charts = CHARTS[part];
  if (!charts) return refuse(400, 'format', `Bagian ${part} berupa tabel, tidak ada gambarnya. Pilih csv atau xlsx.`);
  const names = Object.keys(charts);
  const name = optional(query, 'gambar') ?? names[0] ?? '';
  const draw = Object.hasOwn(charts, name) ? charts[name] : undefined;
  return draw ? draw(asked) : refuse(400, 'gambar', `"${name}" bukan gambar bagian ini. Pilih ${names.join(', ')}.`);
}

/** The eight stages in the order of life: how many of the posyandu reported on serve each. */
function stagePicture({ context, place, shown, frame }: TableAsked): ChartPicture {
  const cycle = lifeCycleAsked({ context, place, shown });
  const lines = STAGES.flatMap(({ name }, index): BarLine[] => {
    const count = cycle.total[index];
    if (!count) return [];
    const share = fraction(count);
    if (share === null) {
      const parts = count.unreported > 0 ? 'not-reported' : 'not-applicable';
      return [{ name, parts, text: { main: stageCellText(count), aside: '' } }];
    }
    const bin = coverageBin({ state: 'reported', ...count });
    const lacking = count.denominator - count.numerator;
    return [
      {
        name,
        note: [
          lacking > 0 && `${formatCount(lacking)} ${MARK_WORDS.lacking}`,
          count.unreported > 0 && `${formatCount(count.unreported)} ${MARK_WORDS.unreported}`,
        ]
          .filter(Boolean)
          .join('; '),
        parts: [{ start: 0, length: share, fill: fillOf(bin) }],
        text: { main: formatPercent(count), aside: formatRatio(count) },
      },
    ];
  });
  const sentence = [weakestSentence(weakestStages(cycle.total), cycle.total), leftOutSentence(cycle)].join(' ').trim();
  const heading = 'Tahap siklus hidup yang dilayani posyandu';
  const drawing = rowBarsDrawing({
    groups: [{ heading: null, lines }],
    key: [{ label: 'Panjang penuh = semua posyandu aktif yang dilaporkan' }],
    title: heading,
    description: sentence,
    example: frame.example,
  });
  const subheading = `${frame.areaName}, ${frame.periodLabel}. ${formatCount(cycle.active)} posyandu aktif.`;
  return { drawing, heading, subheading, notes: [sentence], table: lifeCycleTables(frame, cycle).stages };
}

/** The six SPM fields; what nobody has reported is hatched. */
function fieldPicture({ context, place, shown, frame }: TableAsked): ChartPicture {
  const { held, tables } = spmViewOf(context, place, shown);
  const { fields, total } = held;
  const active = total.fields[0]?.active ?? 0;
  const lines = fields.flatMap(({ name, coach }, index): BarLine[] => {
    const tally = total.fields[index];
    if (!tally || tally.active === 0) return [];
    const ratio = fieldRatio(tally);
    const unserved = tally.reported - tally.serving;
    if (!ratio)
      return [{ name, note: `Pembina ${coach}`, parts: 'not-reported', text: { main: 'belum dilaporkan', aside: '' } }];
    return [
      {
        name,
        note: [`Pembina ${coach}`, unserved > 0 && `${formatCount(unserved)} dilaporkan belum`, silentPhrase(tally)]
          .filter(Boolean)
          .join('; '),
        parts: [
          { start: 0, length: tally.serving / tally.active, fill: REACHED },
          {
            start: tally.reported / tally.active,
            length: (tally.active - tally.reported) / tally.active,
            fill: NOT_REPORTED_HATCH,
          },
        ],
        text: { main: formatPercent(ratio), aside: formatRatio(ratio) },
      },
    ];
  });
  const sentence = spmSentence(
    total,
    fields.map(({ name }) => name),
  );
  const heading = 'Enam bidang SPM Posyandu';
  const drawing = rowBarsDrawing({
    groups: [{ heading: null, lines }],
    key: [
      { label: `Panjang penuh = ${formatCount(active)} posyandu aktif` },
      { label: 'melayani', fill: REACHED },
      { label: 'belum dilaporkan', fill: NOT_REPORTED_HATCH },
    ],
    title: heading,
    description: sentence,
    example: frame.example,
  });
  const subheading = `${frame.areaName}, ${frame.periodLabel}. Bukan SPM Kesehatan (12).`;
  return { drawing, heading, subheading, notes: [sentence], table: tables[0] };
}

/** The share of pilot sites and of comparable facilities that is "sudah ILP", month by month. */
function pilotPicture(asked: TableAsked, kind: string): ChartPicture {
  const { pilots, months } = pilotsAsked(asked);
  const comparison = pilots?.kinds.find((each) => each.kind === kind);
  if (!pilots || !months || !comparison) return refuse(404, 'gambar', noPilotReason(asked, pilots));
  if (comparison.pilots.sites < SMALL_DENOMINATOR || comparison.others.sites < SMALL_DENOMINATOR) {
    const why = `Kelompok dengan kurang dari ${SMALL_DENOMINATOR} ${kind} tidak digambar sebagai garis persen.`;
    return refuse(404, 'gambar', why);
  }
  const sentence = pilotSentence(comparison, months);
  const heading = `${capitalised(kind)} lokus dan ${kind} lain`;
  const drawing = pairedLinesDrawing({
    lines: [pilotLine(GROUP_NAMES.pilots, comparison.pilots), pilotLine(GROUP_NAMES.others, comparison.others)],
    title: heading,
    description: sentence,
    example: asked.frame.example,
    width: 960,
    height: 300,
  });
  const subheading = `${fullName(placeArea(asked.place))}: ${formatCount(comparison.pilots.sites)} ${kind} lokus.`;
  const table = comparisonTables(asked.frame, comparison, pilots, months)[0];
  return { drawing, heading, subheading, notes: [sentence, NO_CAUSE], table };
}

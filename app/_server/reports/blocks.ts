import { blockersIn, wordsOf } from '@/app/_server/blockers';
import type { View } from '@/app/_server/view';
import { openAgreements } from '@/db/agreements/open-agreements';
import { mapOf } from '@/db/queries/map-shapes';
import { figuresOf, kabupatenOf } from '@/db/queries/profile';
import { classingFor } from '@/lib/analysis/classing';
import { coverageLegend } from '@/lib/analysis/coverage-class';
import { readingOf, sharedReading } from '@/lib/analysis/reading';
import { gapRows } from '@/lib/analysis/gap';
import { dayAt } from '@/lib/coverage/period';
import { ratioOf } from '@/lib/coverage/tally';
import { legendDrawing } from '@/lib/drawing/legend';
import { mapDrawing } from '@/lib/drawing/map';
import type { KeyFigure, PdfBlock, PdfTable } from '@/lib/exports/pdf/document';
import { ILP_CODES, ILP_TYPES, type IlpType } from '@/lib/facilities/ilp-rule';
import { actorName } from '@/lib/narrative/actor';
import { missingPhrase } from '@/lib/narrative/adoption';
import { reportedShare } from '@/lib/narrative/blockers';
import { figureParts } from '@/lib/narrative/figure-parts';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { gapSentence } from '@/lib/narrative/gap';
import { reachedSentence } from '@/lib/narrative/headline';
import { targetPhrase } from '@/lib/narrative/target';
import { agreementTable } from '@/lib/rakor/agreement-table';
import type { ReportSubject } from './subject';

/** Posyandu, pustu and puskesmas: value, n/N, and what is missing to the target in whole units. */
export function keyFigures({ context: { store }, place, shown }: ReportSubject): KeyFigure[] {
  const codes = ILP_TYPES.map((type) => ILP_CODES[type]);
  return figuresOf(store, place, codes, { asOf: shown.asOf }).map(({ indicator, row, target }) => {
    const { value, beside, after } = figureParts(indicator, row);
    return {
      label: indicator.name,
      value,
      detail: `${beside} ${after}`.trim(),
      note: missingPhrase(indicator, row, target) || `${capitalised(targetPhrase(target, indicator))}.`,
    };
  });
}

/** Pixels of a map for each of its points on paper: its notes must be read there. */
const MAP_SCALE = 1.35;

/** The map of a view with its legend, so many points wide; nothing where no area has a shape. */
export function mapBlocks({ context, place }: ReportSubject, view: View, width: number): PdfBlock[] {
  const { indicator, coverage, level, noun, placeName, periodName, example } = view;
  const { rows } = coverage;
  const map = mapOf(context.store, kabupatenOf(context.store, place), level);
  const areas = rows.flatMap((row) => {
    const shape = map?.shapes.get(row.area.code ?? '');
    return shape ? [{ shape, name: row.area.name, measure: row, href: null }] : [];
  });
  if (!map || areas.length === 0) return [];
  const classing = classingFor(sharedReading(indicator, rows), rows);
  const title = `Peta ${indicator.name} per ${noun}, ${placeName}, ${periodName}`;
  const written = readingOf(indicator);
  const size = { width: width * MAP_SCALE, maxHeight: width * MAP_SCALE };
  const drawing = mapDrawing({ areas, title, description: '', note: map.note, example, classing, written, ...size });
  const legend = legendDrawing(coverageLegend(rows, classing), noun, drawing.width);
  return [
    { kind: 'drawing', drawing: legend, width },
    { kind: 'drawing', drawing, width, height: width },
  ];
}

/**
 * How many areas have reached the target, and where the gap lies. Empty where nobody has reported: no sentence may say
 * that all is well of what is not known.
 */
export function standingOf({ coverage, target, noun, indicator }: View): Readonly<{ reached: string; gap: string }> {
  if (!ratioOf(coverage.total)) return { reached: '', gap: '' };
  return {
    reached: target ? reachedSentence(coverage.rows, noun, targetPhrase(target, indicator)) : '',
    gap: gapSentence(coverage, gapRows(coverage.rows, indicator.direction), noun, indicator),
  };
}

/** How many criteria of each kind of facility are shown; the rest stands in the table of blockers. */
export type MostBlockers = Readonly<Record<IlpType, number>>;

/** What holds most back, by kind of facility: how many lack it of those that were asked, and who can move it. */
export function blockerBlocks(subject: ReportSubject, most: MostBlockers): PdfBlock[] {
  const table = blockerTable(subject, most);
  if (table.rows.length > 0) return [{ kind: 'table', table }];
  return [{ kind: 'paragraph', text: 'Tidak ada kriteria wajib yang dilaporkan kurang.' }];
}

function blockerTable({ context, place, shown }: ReportSubject, most: MostBlockers): PdfTable {
  const { district } = context.deployment;
  return {
    columns: [
      { key: 'type', header: 'Jenis', kind: 'text' },
      { key: 'lacking', header: 'Yang menghambat', kind: 'text' },
      { key: 'share', header: 'Kurang', kind: 'text' },
      { key: 'actor', header: 'Dapat didorong oleh', kind: 'text' },
    ],
    rows: ILP_TYPES.flatMap((type) => {
      const blockers = blockersIn(context, place, shown.asOf, { type, order: 'jumlah' });
      const lacking = blockers.lines.filter((line) => line.lacking.numerator > 0).slice(0, most[type]);
      return lacking.map((line) => {
        const words = wordsOf(blockers, line.criterion);
        const actor = actorName(words.actor, district.code);
        return { type: capitalised(type), lacking: words.lacking, share: reportedShare(line), actor };
      });
    }),
    totalRow: null,
    notes: [],
  };
}

/** What was agreed and is not done yet, by deadline; what is beyond `most` is counted, never dropped unsaid. */
export function agreementBlocks({ context, place, shown }: ReportSubject, most: number): PdfBlock[] {
  const { store, deployment } = context;
  const open = openAgreements(store, place, shown.asOf);
  if (open.length > 0 && most === 0) {
    const text = `${formatCount(open.length)} kesepakatan terbuka ada di halaman Tindak lanjut.`;
    return [{ kind: 'paragraph', text }];
  }
  if (open.length === 0) {
    return [{ kind: 'paragraph', text: 'Tidak ada kesepakatan yang masih terbuka di wilayah ini.' }];
  }
  const table = agreementTable(open.slice(0, most), dayAt(new Date(), deployment.timeZone));
  const columns = table.columns.filter(({ key }) => key !== 'number');
  const left = open.length - most;
  const notes = left > 0 ? [`${formatCount(left)} kesepakatan terbuka lainnya ada di halaman Tindak lanjut.`] : [];
  return [{ kind: 'table', table: { ...table, columns, notes } }];
}

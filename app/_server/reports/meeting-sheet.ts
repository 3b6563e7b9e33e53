import { reportsSentence } from '@/app/_server/quality';
import { viewOf } from '@/app/_server/view';
import { placeHref } from '@/app/_server/links';
import { openAgreements } from '@/db/agreements/open-agreements';
import { lifeCyclePosyandu } from '@/db/indicators';
import { placeArea } from '@/db/queries/place';
import { childLevel } from '@/db/queries/profile';
import { formatPeriod } from '@/lib/coverage/period';
import { qrDrawing } from '@/lib/drawing/qr';
import type { PdfBlock, PdfDocument } from '@/lib/exports/pdf/document';
import { headlineTitle } from '@/lib/narrative/headline';
import { fullName } from '@/lib/narrative/place';
import { agreementBlocks, blockerBlocks, keyFigures, mapBlocks, standingOf } from './blocks';
import { type ReportSubject, reportFrame } from './subject';

/** The most agreements that one page holds beside everything else, when their words are short. */
const MOST_AGREEMENTS = 8;
const MAP_WIDTH = 200;

/**
 * The meeting sheet for whoever leads the meeting, from the fullest on, of which the first that takes one page is handed
 * out: where are we, what stands in the way, who does what next. What does not fit is counted on the page; the code leads
 * to the place's own page. `origin` is the address of this site.
 */
export function meetingSheets(subject: ReportSubject, origin: string): (() => PdfDocument)[] {
  const { context, place, shown } = subject;
  const open = Math.min(MOST_AGREEMENTS, openAgreements(context.store, place, shown.asOf).length);
  const dense = Array.from({ length: open + 1 }, (_, index) => ({ most: open - index, dense: true }));
  const fits = [{ most: open, dense: false }, ...dense];
  return fits.map((fit) => () => sheetWith(subject, origin, fit));
}

type Fit = Readonly<{ most: number; dense: boolean }>;

function sheetWith(subject: ReportSubject, origin: string, { most, dense }: Fit): PdfDocument {
  const { context, place, shown } = subject;
  const indicator = lifeCyclePosyandu(context.store);
  const area = placeArea(place);
  const level = childLevel(place) ?? area.level;
  const view = viewOf(context, shown, { indicator, place, level });
  const { coverage, target, placeName, periodName } = view;
  const address = `${origin}${placeHref(area, formatPeriod(shown.period)) ?? '/'}`;
  const standing = level === area.level ? null : standingOf(view);
  const sentences = [standing?.reached ?? '', standing?.gap ?? '', reportsSentence(context, place, shown.asOf)].filter(
    Boolean,
  );
  const map = mapBlocks(subject, view, MAP_WIDTH);
  const said: PdfBlock[] = [
    { kind: 'paragraph', text: headlineTitle(indicator, coverage.total, target), look: 'strong' },
    ...sentences.map((text): PdfBlock => ({ kind: 'paragraph', text })),
    {
      kind: 'beside',
      share: 0.3,
      first: [{ kind: 'drawing', drawing: qrDrawing(address), width: 74, height: 74 }],
      second: [{ kind: 'paragraph', text: `Rincian dan angka terbaru: ${address}`, look: 'small' }],
    },
  ];
  return {
    ...reportFrame(subject),
    title: `Lembar rapat ${fullName(area)}`,
    dense,
    blocks: [
      { kind: 'title', text: 'Lembar Rapat: Pelaksanaan ILP', lines: [`${placeName}, ${periodName}`] },
      { kind: 'figures', figures: keyFigures(subject) },
      ...(map.length > 0 ? [{ kind: 'beside', first: said, second: map, share: 0.58 } as const] : said),
      { kind: 'heading', text: 'Apa yang menghambat' },
      ...blockerBlocks(subject, { posyandu: 3, pustu: 2, puskesmas: 1 }),
      { kind: 'heading', text: 'Siapa melakukan apa berikutnya' },
      ...agreementBlocks(subject, most),
    ],
  };
}

import { placeFrame } from '@/app/_server/place-frame';
import { sheetOf } from '@/app/_server/pws-sheet';
import { tableOf, viewOf } from '@/app/_server/view';
import { lifeCyclePosyandu } from '@/db/indicators';
import { checklistIn } from '@/db/queries/criteria';
import { facilityList } from '@/db/queries/facility-list';
import { isNamed, placeArea } from '@/db/queries/place';
import { STOCK_CODES, childLevel, figuresOf } from '@/db/queries/profile';
import { oneStepAway } from '@/lib/analysis/one-step';
import { indicatorTable } from '@/lib/exports/indicator-table';
import type { PdfBlock, PdfDocument } from '@/lib/exports/pdf/document';
import { pwsSheetPart } from '@/lib/exports/pdf/pws-sheet';
import { pwsSheetTable } from '@/lib/exports/pws-sheet-table';
import { areaSentence } from '@/lib/narrative/area';
import { capitalised, formatMonthName } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { sheetGroups } from '@/lib/pws/sheet';
import { agreementBlocks, blockerBlocks, keyFigures, mapBlocks, standingOf } from './blocks';
import { chosen } from './chosen';
import { facilityBlocks, qualityBlocks, serviceBlocks } from './needs';
import { signatureBlock } from './signers';
import { type ReportSubject, reportFrame } from './subject';

const MAP_WIDTH = 215;
const MOST_AGREEMENTS = 20;

/**
 * The report of a place in a few pages: its figures, its areas, what stands in the way and for whom, the PWS of services,
 * the quality of the data, and what was agreed. A kabupaten is read by kecamatan, a kecamatan by desa and by name.
 */
export function areaReport(subject: ReportSubject): PdfDocument {
  const { context, place, shown } = subject;
  const area = placeArea(place);
  const frame = placeFrame(context, place, shown);
  const sheet = pwsSheetTable(frame, sheetGroups(sheetOf(context, place, shown.asOf), 'siklus', shown.asOf));
  const stock = indicatorTable(frame, figuresOf(context.store, place, STOCK_CODES, { asOf: shown.asOf }));
  return {
    ...reportFrame(subject),
    title: `Laporan pelaksanaan ILP ${fullName(area)}`,
    dense: true,
    blocks: [
      { kind: 'title', text: 'Laporan Pelaksanaan ILP', lines: [`${fullName(area)}, ${frame.periodLabel}`] },
      { kind: 'figures', figures: keyFigures(subject) },
      ...areaBlocks(subject),
      { kind: 'heading', text: 'Apa yang menghambat' },
      ...blockerBlocks(subject, { posyandu: 5, pustu: 3, puskesmas: 2 }),
      ...(isNamed(place)
        ? [{ kind: 'heading', text: 'Fasilitas yang perlu didampingi' } as const, ...facilityBlocks(subject)]
        : []),
      { kind: 'heading', text: 'Semua indikator ILP' },
      {
        kind: 'table',
        table: chosen(stock, {
          name: null,
          numerator: null,
          denominator: null,
          value: null,
          target: null,
          missing: null,
          change: 'Sejak bulan lalu',
        }),
      },
      { kind: 'heading', text: 'Pelayanan yang perlu ditindaklanjuti' },
      ...serviceBlocks(subject),
      { kind: 'heading', text: `PWS pelayanan, s.d. ${formatMonthName(shown.asOf)}` },
      { kind: 'table', table: pwsSheetPart(sheet, { short: true }) },
      { kind: 'heading', text: 'Mutu data' },
      ...qualityBlocks(subject),
      { kind: 'heading', text: 'Kesepakatan yang masih terbuka' },
      ...agreementBlocks(subject, MOST_AGREEMENTS),
      signatureBlock(subject),
    ],
  };
}

/** What the figures say of the place, its areas on the map and in a list; a desa has no areas, only its sentence. */
function areaBlocks(subject: ReportSubject): PdfBlock[] {
  const { context, place, shown } = subject;
  const { store } = context;
  const indicator = lifeCyclePosyandu(store);
  const level = childLevel(place);
  const view = viewOf(context, shown, { indicator, place, level: level ?? placeArea(place).level });
  const { coverage, target, noun } = view;
  const { wajib, words } = checklistIn(store, shown.asOf);
  const posyandu = isNamed(place) ? facilityList(store, place, 'posyandu', shown.asOf) : [];
  const oneStep = oneStepAway(posyandu, wajib);
  const standing = standingOf(view);
  const sentences = [
    isNamed(place) ? areaSentence(indicator, coverage.total, target, { oneStep, words }) : '',
    level ? standing.reached : '',
    level && !isNamed(place) ? standing.gap : '',
  ].filter(Boolean);
  const said: PdfBlock = { kind: 'paragraph', text: sentences.join(' ') };
  if (!level) return [said];
  const list: PdfBlock = {
    kind: 'table',
    table: {
      ...chosen(tableOf(context, view), {
        name: capitalised(noun),
        numerator: 'Sudah',
        denominator: 'Dari',
        value: null,
        missing: null,
      }),
      notes: [],
    },
  };
  const map = mapBlocks(subject, view, MAP_WIDTH);
  return [
    said,
    { kind: 'heading', text: `${indicator.name} per ${noun}: ${indicator.unit} yang sudah ${indicator.done}` },
    ...(map.length > 0 ? [{ kind: 'beside', first: [list], second: map, share: 0.56 } as const] : [list]),
  ];
}

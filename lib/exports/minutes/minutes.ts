import type { Agreement } from '@/lib/agreements/agreement';
import type { Kop, PdfBlock, PdfDocument, PdfTable, Signer } from '@/lib/exports/pdf/document';
import { agreedFigure } from '@/lib/narrative/agreement-since';
import { formatDay } from '@/lib/narrative/format';
import { listItems, openingText } from '@/lib/narrative/minutes';
import { fullName } from '@/lib/narrative/place';
import { agreementTable } from '@/lib/rakor/agreement-table';
import type { Rakor } from '@/lib/rakor/rakor';

/** A figure that the meeting looked at: what, how much, of when; ready to read. */
export type MinutesFigure = Readonly<{ label: string; figure: string; period: string }>;

export type MinutesInput = Readonly<{
  rakor: Rakor;
  /** Who met: "Kabupaten Kotawaringin Timur". */
  area: string;
  kop: Kop;
  agenda: readonly string[];
  /** What was agreed, in the order in which it was entered. */
  agreements: readonly Agreement[];
  /** What was taken over from earlier meetings, with its state when this one began. */
  carried: readonly Agreement[];
  figures: readonly MinutesFigure[];
  /** Where the figures come from, in a sentence: frozen when, of which data version. */
  figuresNote: string;
  facts: string;
  changedAt: Date | null;
  example: boolean;
}>;

/** The parts of a document that minutes are made of: both the PDF and the DOCX writer know them. */
export type MinutesBlock = Exclude<PdfBlock, { kind: 'drawing' | 'beside' | 'figures' | 'new-page' }>;
export type MinutesDocument = PdfDocument & Readonly<{ blocks: readonly MinutesBlock[] }>;

/**
 * Berita acara dan rumusan hasil: who met when and where, what was on the agenda, what was looked at and concluded, what
 * was agreed and what was taken over, who signs. The same document is written as PDF and as DOCX.
 */
export function minutesDocument(input: MinutesInput): MinutesDocument {
  const { rakor, area, kop, example, facts, changedAt } = input;
  return {
    title: `Berita acara ${rakor.title}`,
    kop,
    orientation: 'portrait',
    facts,
    example,
    changedAt,
    blocks: [
      {
        kind: 'title',
        text: 'BERITA ACARA DAN RUMUSAN HASIL',
        lines: [rakor.title, `Tanggal ${formatDay(rakor.heldOn)}`],
      },
      { kind: 'paragraph', text: openingText(rakor, area) },
      ...section('Peserta', listItems(rakor.minutes.attended), 'Peserta belum dicatat.'),
      ...section('Agenda', input.agenda, 'Agenda belum disusun.', true),
      ...figureBlocks(input),
      ...section('Rumusan hasil', listItems(rakor.minutes.conclusions), 'Rumusan hasil belum dicatat.', true),
      ...agreementBlocks(input),
      {
        kind: 'paragraph',
        text: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dilaksanakan bersama.',
      },
      { kind: 'signatures', city: kop.letterhead.city, day: formatDay(rakor.heldOn), signers: signersOf(input) },
    ],
  };
}

function section(heading: string, items: readonly string[], none: string, ordered = false): MinutesBlock[] {
  return [
    { kind: 'heading', text: heading },
    items.length > 0 ? { kind: 'list', items, ordered } : { kind: 'paragraph', text: none },
  ];
}

function figureBlocks({ figures, figuresNote }: MinutesInput): MinutesBlock[] {
  if (figures.length === 0) return [];
  const table: PdfTable = {
    columns: [
      { key: 'label', header: 'Indikator dan wilayah', kind: 'text' },
      { key: 'figure', header: 'Angka', kind: 'text' },
      { key: 'period', header: 'Bulan', kind: 'text' },
    ],
    rows: figures,
    totalRow: null,
    notes: [],
  };
  return [
    { kind: 'heading', text: 'Angka yang dibahas' },
    { kind: 'table', table },
    { kind: 'paragraph', text: figuresNote, look: 'small' },
  ];
}

function agreementBlocks({ rakor, agreements, carried }: MinutesInput): MinutesBlock[] {
  const own = agreedTable(agreements, rakor.heldOn);
  const blocks: MinutesBlock[] = [
    { kind: 'heading', text: 'Kesepakatan dan rencana tindak lanjut' },
    agreements.length > 0
      ? { kind: 'table', table: own }
      : { kind: 'paragraph', text: 'Rapat ini tidak mencatat kesepakatan.' },
  ];
  if (carried.length === 0) return blocks;
  return [
    ...blocks,
    { kind: 'heading', text: 'Tindak lanjut rapat sebelumnya yang belum selesai' },
    { kind: 'table', table: agreementTable(carried, rakor.heldOn) },
  ];
}

/**
 * What was agreed with the figure that stands behind it; where a problem lies is told with it, so that the table fits an
 * upright page. On the day of the meeting all of it is new, so that its state would say nothing.
 */
function agreedTable(agreements: readonly Agreement[], heldOn: string): PdfTable {
  const { columns, rows, ...rest } = agreementTable(agreements, heldOn);
  const figures = agreements.map((each) => ({
    problem: `${fullName(each.area)}: ${each.problem}`,
    figure: agreedFigure(each),
  }));
  return {
    ...rest,
    columns: [
      ...columns.filter(({ key }) => key !== 'state' && key !== 'area'),
      { key: 'figure', header: 'Indikator dan harapan', kind: 'text' },
    ],
    rows: rows.map((row, index) => ({ ...row, ...figures[index] })),
  };
}

/** Those whom the minutes name; without any, whoever signs the office's letters. */
function signersOf({ rakor, kop }: MinutesInput): readonly Signer[] {
  const { signatories } = rakor.minutes;
  return signatories.length > 0 ? signatories : [kop.letterhead.signatory];
}

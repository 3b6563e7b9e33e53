import { SCORE_PARTS, type ScoreParts, scoreOf } from '@/lib/analysis/quality/score';
import { fraction } from '@/lib/coverage/ratio';
import { DQR_SOURCE, PART_WORDS, SCORE_RULE } from '@/lib/narrative/quality';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { Column, ExportTable, TableRow } from '../table';

/** A puskesmas with what is awaited of it and the parts of its score. */
export type SummaryLine = Readonly<{ code: string | null; name: string; parts: ScoreParts }>;

/** Points are a number of their own, not a share: written per 100 with one decimal, without a sign. */
const POINTS: Column = { key: 'points', header: 'Skor', kind: 'rate', per: 100 };

/** The score by puskesmas with every part as n and N. */
export function summaryTable(frame: TableFrame, lines: readonly SummaryLine[], total: ScoreParts): ExportTable {
  return framedTable(frame, {
    subject: 'mutu data',
    name: 'Mutu data',
    title: 'Mutu data per puskesmas',
    definition: [
      { label: 'Skor', text: SCORE_RULE },
      ...SCORE_PARTS.map((part) => ({ label: PART_WORDS[part].title, text: PART_WORDS[part].counts })),
      { label: 'Sumber kerangka', text: DQR_SOURCE },
    ],
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Puskesmas', kind: 'text' },
      { key: 'awaited', header: 'Laporan yang ditunggu', kind: 'count' },
      ...SCORE_PARTS.flatMap((part): Column[] => [
        { key: `${part}N`, header: `${PART_WORDS[part].title}: n`, kind: 'count' },
        { key: `${part}D`, header: `${PART_WORDS[part].title}: N`, kind: 'count' },
      ]),
      POINTS,
    ],
    rows: lines.map(({ code, name, parts }) => ({ code, name, ...cellsOf(parts) })),
    totalRow: { name: `Jumlah ${frame.areaName}`, ...cellsOf(total) },
  });
}

function cellsOf(parts: ScoreParts): TableRow {
  const { completeness } = parts;
  const score = scoreOf(parts);
  return {
    awaited: completeness.denominator - completeness.numerator,
    ...Object.fromEntries(
      SCORE_PARTS.flatMap((part) => [
        [`${part}N`, fraction(parts[part]) === null ? null : parts[part].numerator],
        [`${part}D`, parts[part].denominator || null],
      ]),
    ),
    points: score && score.points / 100,
  };
}

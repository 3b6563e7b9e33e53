import { type SexFigure, lineRatio, lineShare } from '@/lib/coverage/by-sex';
import { fraction } from '@/lib/coverage/ratio';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { sexName, sexSentence } from '@/lib/narrative/by-sex';
import type { TableFrame } from './coverage-table';
import { definitionLines } from './definition';
import { framedTable } from './framed-table';
import { type Column, type ExportTable, valueStyle } from './table';

export type SexTableInput = TableFrame &
  Readonly<{ indicator: Indicator; target: Target | null; figure: SexFigure; noun: string }>;

/** One indicator by sex as a table out: counts always, a denominator and coverage where they can be given. */
export function sexTable({ indicator, target, figure, noun, ...frame }: SexTableInput): ExportTable {
  const divided: readonly Column[] = [
    { key: 'denominator', header: `Penyebut (${indicator.unit})`, kind: 'count' },
    { key: 'value', header: 'Capaian', ...valueStyle(indicator) },
  ];
  return framedTable(frame, {
    subject: `${indicator.code} jenis kelamin`,
    name: 'Jenis kelamin',
    title: `${indicator.name} menurut jenis kelamin`,
    definition: definitionLines(indicator, target),
    columns: [
      { key: 'name', header: 'Jenis kelamin', kind: 'text' },
      { key: 'numerator', header: `Pembilang (${indicator.done})`, kind: 'count' },
      ...(figure.gap === null ? divided : []),
      { key: 'share', header: 'Bagian dari jumlah', kind: 'percent' },
    ],
    rows: figure.lines.map((line) => {
      const [ratio, share] = [lineRatio(line), lineShare(line, figure)];
      return {
        name: sexName(line.sex),
        numerator: line.numerator,
        denominator: line.denominator,
        value: ratio && fraction(ratio),
        share: share && fraction(share),
      };
    }),
    totalRow: { name: `Jumlah ${frame.areaName}`, numerator: figure.numerator },
    notes: [sexSentence(figure, noun)],
  });
}

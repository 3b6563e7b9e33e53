import type { Comparison, Rule } from '@/lib/analysis/quality/rule';
import { RULES } from '@/lib/analysis/quality/rules';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';
import { DESA_COLUMN, FACILITY_COLUMN, type Located, PUSKESMAS_COLUMN, locatedCells } from './located';

/** Two values that disagree, where, and by which rule. */
export type DisagreementLine = Located & Readonly<{ rule: Rule; comparison: Comparison }>;

/** Disagreements with both values and what to check, as a table out. */
export function consistencyTable(frame: TableFrame, lines: readonly DisagreementLine[]): ExportTable {
  return framedTable(frame, {
    subject: 'mutu konsistensi',
    name: 'Konsistensi',
    title: 'Dua angka yang tidak cocok',
    definition: RULES.map(({ code, sentence }) => ({ label: code, text: sentence })),
    columns: [
      { key: 'rule', header: 'Aturan', kind: 'text' },
      PUSKESMAS_COLUMN,
      DESA_COLUMN,
      FACILITY_COLUMN,
      { key: 'leftLabel', header: 'Yang pertama', kind: 'text' },
      { key: 'left', header: 'Nilai', kind: 'text' },
      { key: 'rightLabel', header: 'Dibanding', kind: 'text' },
      { key: 'right', header: 'Nilai pembanding', kind: 'text' },
      { key: 'check', header: 'Yang diperiksa', kind: 'text' },
    ],
    rows: lines.map((line) => ({
      ...locatedCells(line),
      rule: line.rule.code,
      leftLabel: line.comparison.left.label,
      left: line.comparison.left.value,
      rightLabel: line.comparison.right.label,
      right: line.comparison.right.value,
      check: line.rule.check,
    })),
  });
}

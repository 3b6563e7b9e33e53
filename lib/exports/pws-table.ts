import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { reasonWord, ruleLines, statusWord, trendWord } from '@/lib/narrative/pws';
import type { PwsRow } from '@/lib/pws/row';
import type { BelowSteady } from '@/lib/pws/status';
import { type Cell, NOT_APPLICABLE, NOT_REPORTED, figureCell } from './cell';
import { STATE_WORDS, type TableFrame } from './coverage-table';
import { definitionLines } from './definition';
import { framedTable } from './framed-table';
import { type Column, type ExportTable, type TableRow, valueStyle } from './table';

export type PwsTableInput = TableFrame &
  Readonly<{
    indicator: Indicator;
    target: Target | null;
    rows: readonly PwsRow[];
    total: PwsRow;
    belowSteady: BelowSteady;
    /** The kecamatan's name by desa code, where desa of one name stand in several kecamatan. */
    parents: ReadonlyMap<string, string>;
  }>;

/** PWS by area as a table out, in the order of its graph: the highest cumulative figure first. */
export function pwsTable(input: PwsTableInput): ExportTable {
  const { indicator, target, rows, total, belowSteady, parents, ...frame } = input;
  return framedTable(frame, {
    subject: `${indicator.code} pws`,
    name: `PWS ${frame.levelLabel}`,
    title: `PWS ${indicator.name} per ${frame.levelLabel}`,
    definition: definitionLines(indicator, target),
    columns: columnsOf(indicator, parents),
    rows: rows.map((row) => tableRow(row, indicator, parents)),
    totalRow: { ...tableRow(total, indicator, parents), name: `Jumlah ${frame.areaName}` },
    notes: [
      ...(indicator.kind === 'count' ? [] : ruleLines(indicator, belowSteady)),
      'Sementara: masih ada yang belum melapor bulan ini atau bulan lalu; angkanya dapat berubah.',
    ],
  });
}

/** A count has no denominator, no coverage and no status. */
function columnsOf(indicator: Indicator, parents: ReadonlyMap<string, string>): Column[] {
  const { kind, unit, done } = indicator;
  const isCount = kind === 'count';
  const isCumulative = kind === 'cumulative';
  const value = valueStyle(indicator);
  const columns: (Column | false)[] = [
    { key: 'code', header: 'Kode', kind: 'area-code' },
    { key: 'name', header: 'Wilayah', kind: 'text' },
    parents.size > 0 && { key: 'parent', header: 'Kecamatan', kind: 'text' },
    { key: 'numerator', header: `Pembilang (${done})`, kind: 'count' },
    !isCount && { key: 'denominator', header: `Penyebut (${unit})`, kind: 'count' },
    !isCount && { key: 'value', header: isCumulative ? 'Kumulatif' : 'Capaian', ...value },
    { key: 'targetToDate', header: 'Target s.d. bulan ini', ...(isCount ? { kind: 'count' as const } : value) },
    { key: 'thisCount', header: 'Jumlah bulan ini', kind: 'count' },
    !isCount && { key: 'thisMonth', header: 'Bulan ini', ...value },
    { key: 'lastCount', header: 'Jumlah bulan lalu', kind: 'count' },
    !isCount && { key: 'lastMonth', header: 'Bulan lalu', ...value },
    !isCount && { key: 'trend', header: 'Tren', kind: 'text' },
    !isCount && { key: 'status', header: isCumulative ? 'Status PWS' : 'Status (adaptasi PWS)', kind: 'text' },
    { key: 'reason', header: 'Alasan tanpa status', kind: 'text' },
    { key: 'state', header: 'Laporan', kind: 'text' },
    { key: 'provisional', header: 'Sementara', kind: 'text' },
  ];
  return columns.filter((column) => column !== false);
}

function tableRow(row: PwsRow, { kind }: Indicator, parents: ReadonlyMap<string, string>): TableRow {
  const { area, state, cumulative, thisMonth, lastMonth } = row;
  const figure = (value: number | null): Cell => figureCell(state, value);
  const absentNow = state === 'not-applicable' ? NOT_APPLICABLE : NOT_REPORTED;
  return {
    code: area.code,
    name: area.name,
    parent: parents.get(area.code ?? '') ?? null,
    numerator: figure(cumulative.numerator),
    denominator: figure(cumulative.denominator),
    value: figure(cumulative.value),
    targetToDate: row.targetToDate,
    thisCount: thisMonth ? thisMonth.numerator : absentNow,
    thisMonth: thisMonth ? thisMonth.value : absentNow,
    // Last month may be unreported or not applicable: the row knows only that there is nothing to compare with.
    lastCount: lastMonth?.numerator ?? null,
    lastMonth: lastMonth?.value ?? null,
    trend: trendWord(row.trend),
    status: statusWord(row),
    reason: reasonWord(row.reason, kind),
    state: STATE_WORDS[state],
    provisional: row.provisional ? 'ya' : 'tidak',
  };
}

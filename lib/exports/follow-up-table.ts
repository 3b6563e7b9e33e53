import type { Month } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { type Wording, catchUpSentence, neededNoun } from '@/lib/narrative/catch-up';
import { unjudgedAdvice } from '@/lib/narrative/follow-up';
import { capitalised } from '@/lib/narrative/format';
import { actionWord, reasonWord, ruleLines, statusWord } from '@/lib/narrative/pws';
import type { FollowUp, FollowUps } from '@/lib/pws/follow-up';
import type { PwsRow } from '@/lib/pws/row';
import type { BelowSteady } from '@/lib/pws/status';
import { figureCell } from './cell';
import type { TableFrame } from './coverage-table';
import { definitionLines } from './definition';
import { framedTable } from './framed-table';
import { type Column, type ExportTable, type TableRow, valueStyle } from './table';

export type FollowUpTableInput = TableFrame &
  Readonly<{
    indicator: Indicator;
    target: Target | null;
    month: Month;
    followUps: FollowUps;
    belowSteady: BelowSteady;
    wording: Wording;
    /** The kecamatan's name by desa code, where desa of one name stand in several kecamatan. */
    parents: ReadonlyMap<string, string>;
  }>;

/** What is to be done as a table out: the order of need, then small places, then what cannot be judged yet. */
export function followUpTable(input: FollowUpTableInput): ExportTable {
  const { indicator, target, month, followUps, belowSteady, wording, parents, ...frame } = input;
  const { ranked, small, unjudged } = followUps;
  const who = (row: PwsRow) => ({
    code: row.area.code,
    name: row.area.name,
    parent: parents.get(row.area.code ?? '') ?? null,
  });
  const needed = (need: FollowUp, position: number | null): TableRow => ({
    ...who(need.row),
    position,
    ...needCells(need),
    sentence: catchUpSentence(need, month, wording),
  });
  return framedTable(frame, {
    subject: `${indicator.code} tindak`,
    name: 'Tindak lanjut',
    title: `${indicator.name}: yang perlu ditindaklanjuti per ${frame.levelLabel}`,
    definition: definitionLines(indicator, target),
    columns: columnsOf(indicator, parents),
    rows: [
      ...ranked.map((need, index) => needed(need, index + 1)),
      ...small.map((need) => needed(need, null)),
      ...unjudged.map((row) => ({ ...who(row), ...unjudgedCells(row, indicator, month) })),
    ],
    notes: [
      'Urutan: Jelek (turun), Jelek (tetap), Kurang; di dalamnya yang paling banyak perlu lagi lebih dahulu.',
      'Tanpa nomor urut: sasaran di bawah 5, atau belum dapat dinilai.',
      ...ruleLines(indicator, belowSteady),
    ],
  });
}

function columnsOf(indicator: Indicator, parents: ReadonlyMap<string, string>): Column[] {
  const value = valueStyle(indicator);
  const isCumulative = indicator.kind === 'cumulative';
  const needed = indicator.direction === 'higher' ? 'Perlu lagi' : 'Di atas batas';
  const columns: (Column | false)[] = [
    { key: 'position', header: 'Urutan', kind: 'count' },
    { key: 'code', header: 'Kode', kind: 'area-code' },
    { key: 'name', header: 'Wilayah', kind: 'text' },
    parents.size > 0 && { key: 'parent', header: 'Kecamatan', kind: 'text' },
    { key: 'status', header: isCumulative ? 'Status PWS' : 'Status (adaptasi PWS)', kind: 'text' },
    { key: 'action', header: 'Tindakan', kind: 'text' },
    { key: 'numerator', header: `Pembilang (${indicator.done})`, kind: 'count' },
    { key: 'denominator', header: `Penyebut (${indicator.unit})`, kind: 'count' },
    { key: 'value', header: isCumulative ? 'Kumulatif' : 'Capaian', ...value },
    { key: 'targetToDate', header: 'Target s.d. bulan ini', ...value },
    { key: 'missingNow', header: `${needed} bulan ini (${neededNoun(indicator)})`, kind: 'count' },
    { key: 'thisCount', header: 'Jumlah bulan ini', kind: 'count' },
    { key: 'lastCount', header: 'Jumlah bulan lalu', kind: 'count' },
    isCumulative && { key: 'bestMonth', header: 'Terbanyak dalam sebulan tahun ini', kind: 'count' },
    isCumulative && { key: 'missingYear', header: `${needed} setahun`, kind: 'count' },
    isCumulative && { key: 'monthsLeft', header: 'Sisa bulan', kind: 'count' },
    isCumulative && { key: 'monthly', header: monthlyHeader(indicator), kind: 'count' },
    isCumulative && { key: 'minimalMonthly', header: 'Minimal bulanan (target setahun / 12)', kind: 'count' },
    { key: 'sentence', header: 'Kalimat', kind: 'text' },
  ];
  return columns.filter((column) => column !== false);
}

function monthlyHeader({ direction }: Indicator): string {
  return capitalised(
    direction === 'higher' ? 'perlu sebulan sampai Desember' : 'paling banyak sebulan sampai Desember',
  );
}

function needCells({ row, indicator, catchUp: { missingNow, year } }: FollowUp): TableRow {
  return {
    status: statusWord(row),
    action: row.status && capitalised(actionWord(row.status, indicator.direction)),
    ...row.cumulative,
    targetToDate: row.targetToDate,
    missingNow,
    thisCount: row.thisMonth?.numerator ?? null,
    lastCount: row.lastMonth?.numerator ?? null,
    bestMonth: year?.bestMonth ?? null,
    missingYear: year?.missing ?? null,
    monthsLeft: year?.monthsLeft ?? null,
    monthly: year?.monthly ?? null,
    minimalMonthly: year?.minimalMonthly ?? null,
  };
}

function unjudgedCells(row: PwsRow, indicator: Indicator, month: Month): TableRow {
  const { state, cumulative, reason } = row;
  return {
    status: reasonWord(reason, indicator.kind),
    action: reason && capitalised(unjudgedAdvice(reason, indicator, month)),
    numerator: figureCell(state, cumulative.numerator),
    denominator: figureCell(state, cumulative.denominator),
    value: figureCell(state, cumulative.value),
    targetToDate: row.targetToDate,
    thisCount: row.thisMonth?.numerator ?? null,
    lastCount: row.lastMonth?.numerator ?? null,
  };
}

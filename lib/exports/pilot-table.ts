import { type PilotMeasure, movement } from '@/lib/analysis/pilot-comparison';
import { fraction } from '@/lib/coverage/ratio';
import type { Tally } from '@/lib/coverage/tally';
import { capitalised, formatMonthName } from '@/lib/narrative/format';
import { GROUP_NAMES, MEASURE_NAMES, NO_CAUSE, type PilotGroups, type PilotMonths } from '@/lib/narrative/pilots';
import { type Cell, NOT_APPLICABLE } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable, TableRow } from './table';

const GROUPS = ['pilots', 'others'] as const;

/** Every measure of both groups in the first and the last month as a table out. */
export function pilotTable(
  frame: TableFrame,
  groups: PilotGroups,
  { start, end }: PilotMonths,
  notes: readonly string[],
): ExportTable {
  const [then, now] = [formatMonthName(start), formatMonthName(end)];
  return framedTable(frame, {
    subject: `lokus ${groups.kind}`,
    name: capitalised(groups.kind),
    title: `${capitalised(groups.kind)} lokus dan lainnya`,
    definition: [],
    columns: [
      { key: 'measure', header: 'Ukuran', kind: 'text' },
      { key: 'group', header: 'Kelompok', kind: 'text' },
      { key: 'sites', header: `Jumlah ${groups.kind}`, kind: 'count' },
      { key: 'startNumerator', header: `Pembilang ${then}`, kind: 'count' },
      { key: 'startDenominator', header: `Penyebut ${then}`, kind: 'count' },
      { key: 'startValue', header: `Capaian ${then}`, kind: 'percent' },
      { key: 'endNumerator', header: `Pembilang ${now}`, kind: 'count' },
      { key: 'endDenominator', header: `Penyebut ${now}`, kind: 'count' },
      { key: 'endValue', header: `Capaian ${now}`, kind: 'percent' },
      { key: 'movedCount', header: 'Perubahan jumlah', kind: 'signed-count' },
      { key: 'movedPoints', header: 'Perubahan', kind: 'signed-percent' },
      { key: 'silent', header: `Belum dilaporkan ${now}`, kind: 'count' },
    ],
    rows: groups.pilots.measures.flatMap(({ key }) =>
      GROUPS.flatMap((name) => {
        const measure = groups[name].measures.find((each) => each.key === key);
        return measure ? [measureRow(measure, GROUP_NAMES[name], groups[name].sites)] : [];
      }),
    ),
    notes: [...notes, NO_CAUSE],
  });
}

function measureRow(measure: PilotMeasure, group: string, sites: number): TableRow {
  const { key, start, end } = measure;
  const moved = movement(measure);
  return {
    measure: MEASURE_NAMES[key],
    group,
    sites,
    startNumerator: tallyCell(start, start.numerator),
    startDenominator: tallyCell(start, start.denominator),
    startValue: tallyCell(start, fraction(start)),
    endNumerator: tallyCell(end, end.numerator),
    endDenominator: tallyCell(end, end.denominator),
    endValue: tallyCell(end, fraction(end)),
    movedCount: moved?.numerator ?? null,
    movedPoints: moved?.value ?? null,
    silent: end.expected - end.reported,
  };
}

function tallyCell({ denominator, expected, reported }: Tally, value: number | null): Cell {
  if (denominator > 0) return value;
  return expected > 0 && reported === 0 ? 'belum dilaporkan' : NOT_APPLICABLE;
}

/** The share of both groups month by month as a table out: the points of the chart. */
export function pilotMonthTable(frame: TableFrame, { kind, pilots, others }: PilotGroups): ExportTable {
  return framedTable(frame, {
    subject: `lokus ${kind} bulanan`,
    name: `${capitalised(kind)} per bulan`,
    title: `${capitalised(kind)} lokus dan lainnya: sudah ILP per bulan`,
    definition: [],
    columns: [
      { key: 'month', header: 'Bulan', kind: 'month' },
      ...GROUPS.flatMap((name) => [
        { key: `${name}-numerator`, header: `${GROUP_NAMES[name]}: sudah ILP`, kind: 'count' as const },
        { key: `${name}-denominator`, header: `${GROUP_NAMES[name]}: dihitung`, kind: 'count' as const },
        { key: `${name}-value`, header: `${GROUP_NAMES[name]}: capaian`, kind: 'percent' as const },
      ]),
    ],
    rows: pilots.months.map(({ month, tally }, index) => ({
      month,
      ...monthCells('pilots', tally),
      ...monthCells('others', others.months[index]?.tally),
    })),
    notes: [NO_CAUSE],
  });
}

function monthCells(name: (typeof GROUPS)[number], tally: Tally | undefined): TableRow {
  if (!tally) return {};
  return {
    [`${name}-numerator`]: tallyCell(tally, tally.numerator),
    [`${name}-denominator`]: tallyCell(tally, tally.denominator),
    [`${name}-value`]: tallyCell(tally, fraction(tally)),
  };
}

/** What stands in place of the tables where there is nothing to compare: a file that says why. */
export function noPilotTable(frame: TableFrame, reason: string): ExportTable {
  return framedTable(frame, {
    subject: 'lokus',
    name: 'Lokus',
    title: 'Lokus dan lainnya',
    definition: [],
    columns: [{ key: 'reason', header: 'Keterangan', kind: 'text' }],
    rows: [{ reason }],
  });
}

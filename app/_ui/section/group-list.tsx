import { PlanTable } from '@/app/_ui/table/plan-table';
import type { DesaGroup, GroupSum } from '@/db/queries/planned-groups';
import { formatCount } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { groupName } from '@/lib/narrative/plan';

const SEX_NAMES = { 0: '', 1: 'L', 2: 'P' } as const;

type SumsProps = Readonly<{
  sums: readonly GroupSum[];
  title: string;
  desa: number;
  hrefOf: (sum: GroupSum) => string;
}>;

/** Every group of an area: the sum, in how many desa it is known, and where it comes from. */
export function GroupSums({ sums, title, desa, hrefOf }: SumsProps) {
  return (
    <PlanTable
      title={title}
      columns={[
        { label: 'Kelompok sasaran' },
        { label: 'Jumlah', numeric: true },
        { label: 'Desa/kelurahan', numeric: true },
        { label: 'Sumber' },
      ]}
      rows={sums.map((sum) => ({
        key: sum.group,
        head: <a href={hrefOf(sum)}>{groupName(sum.group)}</a>,
        cells: [
          sum.desa === 0 ? '–' : formatCount(sum.count),
          `${formatCount(sum.desa)} dari ${formatCount(desa)}`,
          sourcesText(sum.sources, sum.desa > 0),
        ],
      }))}
    />
  );
}

type DesaProps = Readonly<{ rows: readonly DesaGroup[]; title: string; hrefOf: (row: DesaGroup) => string }>;

/** One group by desa: how many, split by sex where it is, and the source; a desa without one says so. */
export function GroupByDesa({ rows, title, hrefOf }: DesaProps) {
  return (
    <PlanTable
      title={title}
      columns={[
        { label: 'Desa/kelurahan' },
        { label: 'Jumlah', numeric: true },
        { label: 'Menurut jenis kelamin' },
        { label: 'Sumber' },
      ]}
      rows={rows.map((row) => ({
        key: row.desa.code,
        head: <a href={hrefOf(row)}>{fullName(row.desa)}</a>,
        cells: [
          row.rows.length === 0 ? 'belum ada' : formatCount(row.rows.reduce((sum, { count }) => sum + count, 0)),
          splitText(row),
          sourcesText(
            row.rows.flatMap(({ source }) => source ?? []),
            row.rows.length > 0,
          ),
        ],
      }))}
    />
  );
}

function sourcesText(sources: readonly string[], isHeld: boolean): string {
  return [...new Set(sources)].join('; ') || (isHeld ? 'belum ditulis' : '');
}

/** `L 40, P 42`; `tidak dipilah`; empty where there is no sasaran. */
function splitText({ rows }: DesaGroup): string {
  if (rows.length === 0) return '';
  const split = rows.filter(({ sex }) => sex !== 0);
  if (split.length === 0) return 'tidak dipilah';
  return split.map(({ sex, count }) => `${SEX_NAMES[sex]} ${formatCount(count)}`).join(', ');
}

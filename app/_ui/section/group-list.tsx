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
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="data-table plan-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Kelompok sasaran</th>
            <th scope="col" className="number">
              Jumlah
            </th>
            <th scope="col" className="number">
              Desa/kelurahan
            </th>
            <th scope="col">Sumber</th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <tr key={sum.group}>
              <th scope="row">
                <a href={hrefOf(sum)}>{groupName(sum.group)}</a>
              </th>
              <td className="number">{sum.desa === 0 ? '–' : formatCount(sum.count)}</td>
              <td className="number">{`${formatCount(sum.desa)} dari ${formatCount(desa)}`}</td>
              <td>{sum.sources.join('; ') || (sum.desa === 0 ? '' : 'belum ditulis')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type DesaProps = Readonly<{ rows: readonly DesaGroup[]; title: string; hrefOf: (row: DesaGroup) => string }>;

/** One group by desa: how many, split by sex where it is, and the source; a desa without one says so. */
export function GroupByDesa({ rows, title, hrefOf }: DesaProps) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="data-table plan-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Desa/kelurahan</th>
            <th scope="col" className="number">
              Jumlah
            </th>
            <th scope="col">Menurut jenis kelamin</th>
            <th scope="col">Sumber</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.desa.code}>
              <th scope="row">
                <a href={hrefOf(row)}>{fullName(row.desa)}</a>
              </th>
              <td className="number">
                {row.rows.length === 0 ? 'belum ada' : formatCount(row.rows.reduce((sum, { count }) => sum + count, 0))}
              </td>
              <td>{splitText(row)}</td>
              <td>
                {[...new Set(row.rows.flatMap(({ source }) => source ?? []))].join('; ') ||
                  (row.rows.length === 0 ? '' : 'belum ditulis')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `L 40, P 42`; `tidak dipilah`; empty where there is no sasaran. */
function splitText({ rows }: DesaGroup): string {
  if (rows.length === 0) return '';
  const split = rows.filter(({ sex }) => sex !== 0);
  if (split.length === 0) return 'tidak dipilah';
  return split.map(({ sex, count }) => `${SEX_NAMES[sex]} ${formatCount(count)}`).join(', ');
}

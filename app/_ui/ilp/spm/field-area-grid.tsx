import type { FieldArea, HeldField } from '@/db/queries/spm-fields';
import type { FieldTallies } from '@/lib/facilities/spm-fields';
import { formatCount } from '@/lib/narrative/format';
import { fieldText } from '@/lib/narrative/spm-fields';

type Props = Readonly<{
  title: string;
  fields: readonly HeldField[];
  areas: readonly FieldArea[];
  total: FieldTallies;
  totalName: string;
  hrefOf: (area: FieldArea) => string | null;
}>;

/** Fields by area: n of those reported in every cell, "…" where nothing was reported, "–" without a posyandu aktif. */
export function FieldAreaGrid({ title, fields, areas, total, totalName, hrefOf }: Props) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="data-table spm-areas">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Wilayah</th>
            {fields.map(({ criterion, name }) => (
              <th key={criterion} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              Keenamnya
            </th>
            <th scope="col" className="number">
              Aktif
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => {
            const href = hrefOf(area);
            return (
              <tr key={area.code}>
                <th scope="row">{href ? <a href={href}>{area.name}</a> : area.name}</th>
                <Cells tallies={area.tallies} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{totalName}</th>
            <Cells tallies={total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cells({ tallies: { fields, all } }: Readonly<{ tallies: FieldTallies }>) {
  return (
    <>
      {[...fields, all].map((tally, index) => (
        <td key={index} className="number">
          {fieldText(tally)}
        </td>
      ))}
      <td className="number">{formatCount(all.active)}</td>
    </>
  );
}

import { reasonWord, statusWithAction, statusWord } from '@/lib/narrative/pws';
import { sheetWords } from '@/lib/narrative/pws-sheet';
import type { SheetGroup, SheetLine } from '@/lib/pws/sheet';
import type { SettingChoice } from '@/lib/settings/setting';
import { StatusWord } from './status-word';
import { TrendArrow } from './trend-arrow';

type Props = Readonly<{
  groups: readonly SheetGroup[];
  /** How statuses are worded near the desa, with their actions; null: the word alone. */
  wording: SettingChoice<'pws.statusWording'> | null;
  hrefOf: (line: SheetLine) => string;
}>;

/** The lines of a PWS sheet under their headings; on a phone the status is below the name, the target below the figure. */
export function PwsSheetTable({ groups, wording, hrefOf }: Props) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Lembar PWS">
      <table className="data-table sheet">
        <thead>
          <tr>
            <th scope="col">Indikator</th>
            <th scope="col" className="number">
              Capaian
            </th>
            <th scope="col" className="number">
              Target s.d. bulan ini
            </th>
            <th scope="col" className="number">
              Bulan lalu
            </th>
            <th scope="col" className="number">
              Bulan ini
            </th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        {groups.map(({ title, lines }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={6} className="sheet-group">
                {title}
              </th>
            </tr>
            {lines.map((line) => (
              <Line key={line.indicator.code} line={line} wording={wording} href={hrefOf(line)} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Line({ line, wording, href }: Readonly<{ line: SheetLine; wording: Props['wording']; href: string }>) {
  const { indicator, row } = line;
  const { figure, counts, targetToDate, thisMonth, lastMonth } = sheetWords(line);
  return (
    <tr>
      <th scope="row">
        <a href={href}>{indicator.name}</a>
      </th>
      <td className="number sheet-figure">
        {figure}
        {counts && <span className="row-note">{counts}</span>}
      </td>
      <td className="number sheet-target">{targetToDate}</td>
      <td className="number sheet-month">{lastMonth}</td>
      <td className="number sheet-month">
        {thisMonth} <TrendArrow trend={row.trend} />
      </td>
      <td className="sheet-status">
        <Status line={line} wording={wording} />
      </td>
    </tr>
  );
}

/** The word, or why there is none; figures of a month that is not complete may still change. */
function Status({ line: { indicator, row }, wording }: Readonly<{ line: SheetLine; wording: Props['wording'] }>) {
  if (!row.status) return <span className="sheet-reason">{reasonWord(row.reason, indicator.kind)}</span>;
  return (
    <>
      <StatusWord status={row.status} text={wording ? statusWithAction(row, wording) : statusWord(row)} />
      {row.provisional && <span className="row-note">sementara</span>}
    </>
  );
}

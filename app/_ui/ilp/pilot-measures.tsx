import type { PilotGroup, PilotMeasure } from '@/lib/analysis/pilot-comparison';
import type { Tally } from '@/lib/coverage/tally';
import { formatMonthShort } from '@/lib/narrative/format';
import { GROUP_NAMES, MEASURE_NAMES, type PilotMonths, movedWords, tallyWords } from '@/lib/narrative/pilots';

type Props = Readonly<{ pilots: PilotGroup; others: PilotGroup; months: PilotMonths; title: string }>;

/** Every measure of both groups, then and now: sums over sums. */
export function PilotMeasures({ pilots, others, months, title }: Props) {
  const groups = { pilots, others } as const;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`Ukuran ${title}`}>
      <table className="data-table pilot-measures">
        <thead>
          <tr>
            <th scope="col">Ukuran dan kelompok</th>
            <th scope="col" className="number">
              {formatMonthShort(months.start)}
            </th>
            <th scope="col" className="number">
              {formatMonthShort(months.end)}
            </th>
            <th scope="col" className="number">
              Perubahan
            </th>
          </tr>
        </thead>
        {pilots.measures.map(({ key }) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {MEASURE_NAMES[key]}
              </th>
            </tr>
            {(['pilots', 'others'] as const).map((name) => {
              const measure = groups[name].measures.find((each) => each.key === key);
              return measure && <MeasureRow key={name} name={GROUP_NAMES[name]} measure={measure} />;
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function MeasureRow({ name, measure }: Readonly<{ name: string; measure: PilotMeasure }>) {
  const moved = movedWords(measure);
  return (
    <tr>
      <th scope="row">{name}</th>
      <Figure tally={measure.start} />
      <Figure tally={measure.end} />
      <td className="number">
        {moved.count}
        {moved.points && <span className="row-note">{moved.points}</span>}
      </td>
    </tr>
  );
}

function Figure({ tally }: Readonly<{ tally: Tally }>) {
  const { main, aside } = tallyWords(tally);
  return (
    <td className="number">
      {main}
      {aside && <span className="row-note">{aside}</span>}
    </td>
  );
}

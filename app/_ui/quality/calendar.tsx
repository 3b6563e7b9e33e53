import type { Month } from '@/lib/coverage/period';
import { formatMonth, yearOf } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { CalendarRow, CalendarWords } from '@/lib/exports/quality/calendar-table';
import { formatMonthShort } from '@/lib/narrative/format';
import { partText } from '@/lib/narrative/quality';

type Props = Readonly<{
  title: string;
  /** What each kind of cell means, for the legend. */
  words: CalendarWords['legend'];
  months: readonly Month[];
  rows: readonly CalendarRow[];
  /** The address of a puskesmas' month. */
  hrefOf: (code: string | null, period: string) => string;
}>;

/** How much of a cell came in: all, some, none; nothing was expected. */
type Fill = 'all' | 'some' | 'none' | 'na';
const FILLS: readonly Fill[] = ['all', 'some', 'none', 'na'];
const KEYS: Readonly<Record<Fill, string>> = { all: '9/9', some: '7/9', none: '0/9', na: '–' };

function fillOf({ numerator, denominator }: Ratio): Fill {
  if (denominator === 0) return 'na';
  if (numerator === 0) return 'none';
  return numerator < denominator ? 'some' : 'all';
}

/** Puskesmas down, months across, n/N in each cell; what is awaited stands out, whatever the colour. */
export function Calendar({ title, words, months, rows, hrefOf }: Props) {
  return (
    <>
      <ul className="calendar-legend">
        {FILLS.map((fill) => (
          <li key={fill}>
            <span className={`calendar-key calendar-${fill}`} aria-hidden="true">
              {KEYS[fill]}
            </span>{' '}
            {words[fill]}
          </li>
        ))}
      </ul>
      <div className="scroll calendar-box" tabIndex={0} role="region" aria-label={title}>
        <table className="calendar">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Puskesmas</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {formatMonthShort(month).split(' ')[0]} <span>{yearOf(month)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => {
                  const month = months[at] as Month;
                  const fill = fillOf(cell);
                  return (
                    <td key={month} className={`calendar-${fill}`}>
                      {fill === 'na' || code === null ? (
                        partText(cell)
                      ) : (
                        <a href={hrefOf(code, formatMonth(month))}>{partText(cell)}</a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

import { placeHref } from '@/app/_server/links';
import { formatMonth, type Month } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { shortReason, unjudgedAdvice, unjudgedGroups } from '@/lib/narrative/follow-up';
import { capitalised, formatCount } from '@/lib/narrative/format';
import type { PwsRow } from '@/lib/pws/row';

type Props = Readonly<{ rows: readonly PwsRow[]; indicator: Indicator; month: Month; noun: string }>;

/** Who cannot be judged yet, by reason, with what would change that: apart from what needs support. */
export function UnjudgedList({ rows, indicator, month, noun }: Props) {
  if (rows.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        Belum dapat dinilai: {formatCount(rows.length)} {noun}
      </summary>
      <ul className="unjudged">
        {unjudgedGroups(rows).map(({ reason, rows: alike }) => (
          <li key={reason}>
            <p>
              <strong>
                {capitalised(shortReason(reason))} ({formatCount(alike.length)}):
              </strong>{' '}
              {unjudgedAdvice(reason, indicator, month)}.
            </p>
            <ul className="unjudged-names">
              {alike.map((row) => {
                const href = placeHref(row.area, formatMonth(month));
                return <li key={row.area.code}>{href ? <a href={href}>{row.area.name}</a> : row.area.name}</li>;
              })}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

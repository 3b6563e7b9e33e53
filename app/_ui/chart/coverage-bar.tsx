import type { CoverageRow } from '@/lib/coverage/row';
import type { Bar } from '@/lib/drawing/bar-model';
import { type Scale, intervalOn } from '@/lib/drawing/scale';
import { ratioOf } from '@/lib/coverage/tally';
import { formatRatio } from '@/lib/narrative/format';

type Props = Readonly<{
  bar: Bar;
  row: CoverageRow;
  scale: Scale;
  district: number | null;
  interval: boolean;
  names: string | null;
  inapplicable: string;
  note: string;
}>;

/** One row: name, bar, figure and n/N. A small place reads "2 dari 3" first and its percentage second. */
export function CoverageBar({ bar, row, scale, district, interval, names, inapplicable, note }: Props) {
  const absent =
    bar.bin === 'not-reported' || (bar.bin === 'not-applicable' && bar.extent === null) ? bar.bin : undefined;
  const bounds = interval ? intervalOn(scale, row.interval) : null;
  const ratio = ratioOf(row);
  const beside = bar.small && ratio ? formatRatio(ratio) : bar.text.aside;
  return (
    <li
      className={bar.small ? 'bar-row bar-small' : 'bar-row'}
      data-code={bar.code ?? undefined}
      data-own={bar.own || undefined}
    >
      <span className="bar-name">{bar.href ? <a href={bar.href}>{bar.name}</a> : bar.name}</span>
      <span className="bar" data-absent={absent} aria-hidden="true">
        {bar.extent !== null && (
          <span
            className="bar-fill"
            data-bin={bar.bin === 'zero' ? 0 : bar.bin}
            style={{ inlineSize: `${bar.extent * 100}%` }}
          />
        )}
        {bounds && (
          <span
            className="bar-interval"
            style={{
              insetInlineStart: `${bounds.start * 100}%`,
              inlineSize: `${bounds.length * 100}%`,
            }}
          />
        )}
        {bar.extent !== null && bar.target !== null && (
          <span className="bar-target" style={{ insetInlineStart: `${bar.target * 100}%` }} />
        )}
        {bar.extent !== null && district !== null && (
          <span className="bar-district" style={{ insetInlineStart: `${district * 100}%` }} />
        )}
      </span>
      {bar.extent !== null ? (
        <>
          <span className="bar-value number">{bar.small ? bar.text.aside : bar.text.main}</span>
          <span className="bar-ratio number">
            {names ? (
              <a href={names} aria-label={`Nama di balik ${beside}, ${bar.name}`}>
                {beside}
              </a>
            ) : (
              beside
            )}
          </span>
        </>
      ) : (
        <span className="bar-absent">{absent === 'not-applicable' ? `– ${inapplicable}` : bar.text.main}</span>
      )}
      {note && <span className="bar-note">{note}</span>}
    </li>
  );
}

import { SMALL_DENOMINATOR, ranking } from '@/lib/analysis/ranking';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import { type Bar, barModel } from '@/lib/drawing/bar-model';
import { formatPercent, formatRatio } from '@/lib/narrative/format';

type Props = Readonly<{
  rows: readonly CoverageRow[];
  hrefOf: (row: CoverageRow) => string | null;
  /** The way from a row's n/N to the names behind it. */
  namesOf: (row: CoverageRow) => string | null;
  /** The whole that the rows are parts of: its value is drawn dashed. */
  whole: CoverageRow | null;
  /** A line of words under a row's bar. */
  noteOf?: (row: CoverageRow) => string;
  targetLabel: string | null;
  lowestFirst?: boolean;
  /** Draws Wilson's 95 % interval as a thin line over each bar. */
  interval?: boolean;
  own?: string | null;
}>;

/** Ranked bars as a list that reads without its picture; small places and absences stand apart, each with its words. */
export function CoverageBars({
  rows,
  hrefOf,
  namesOf,
  whole,
  noteOf,
  targetLabel,
  lowestFirst = false,
  interval = false,
  own = null,
}: Props) {
  const groups = ranking(rows, lowestFirst);
  const counts = groups.absent.filter(({ numerator }) => numerator !== null);
  const absent = groups.absent.filter(({ numerator }) => numerator === null);
  const wholeRatio = whole && ratioOf(whole);
  const list = (members: readonly CoverageRow[]) => {
    const { bars, district } = barModel(
      members.map((row) => ({
        code: row.area.code,
        name: row.area.level === 'puskesmas' ? row.area.name.replace(/^Puskesmas /, '') : row.area.name,
        measure: row,
        target: row.target,
        href: hrefOf(row),
        own: row.area.code !== null && row.area.code === own,
      })),
      whole,
    );
    return (
      <ul className="bars">
        {bars.map((bar, index) => (
          <BarRow
            interval={interval}
            key={bar.code ?? bar.name}
            bar={bar}
            row={members[index] as CoverageRow}
            district={district}
            namesOf={namesOf}
            note={noteOf?.(members[index] as CoverageRow) ?? ''}
          />
        ))}
      </ul>
    );
  };
  return (
    <div className="bars-block">
      <p className="bars-key">
        {targetLabel && <span className="key-line">{targetLabel}</span>}
        {interval && <span className="key-interval">selang Wilson 95%</span>}
        {wholeRatio && (
          <span className="key-line key-dashed">
            {whole?.area.name} {formatPercent(wholeRatio)}
          </span>
        )}
      </p>
      {groups.ranked.length > 0 && list(groups.ranked)}
      {groups.small.length > 0 && (
        <>
          <p className="bars-subhead">
            Kurang dari {SMALL_DENOMINATOR}: dibaca per unit, tidak diurutkan bersama yang lain
          </p>
          {list(groups.small)}
        </>
      )}
      {counts.length > 0 && list(counts)}
      {absent.length > 0 && (
        <>
          <p className="bars-subhead">Tanpa nilai</p>
          {list(absent)}
        </>
      )}
    </div>
  );
}

type BarRowProps = Readonly<{
  interval: boolean;
  bar: Bar;
  row: CoverageRow;
  district: number | null;
  namesOf: Props['namesOf'];
  note: string;
}>;

/** A small place reads "2 dari 3" first and its percentage second. */
function BarRow({ interval, bar, row, district, namesOf, note }: BarRowProps) {
  const ratio = ratioOf(row);
  const names = namesOf(row);
  const absent = bar.bin === 'not-reported' || bar.bin === 'not-applicable' ? bar.bin : undefined;
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
        {interval && row.interval && (
          <span
            className="bar-interval"
            style={{
              insetInlineStart: `${row.interval.low * 100}%`,
              inlineSize: `${(row.interval.high - row.interval.low) * 100}%`,
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
      {ratio ? (
        <>
          <span className="bar-value number">{formatPercent(ratio)}</span>
          <span className="bar-ratio number">
            {names ? (
              <a href={names} aria-label={`Nama di balik ${formatRatio(ratio)}, ${bar.name}`}>
                {formatRatio(ratio)}
              </a>
            ) : (
              formatRatio(ratio)
            )}
          </span>
        </>
      ) : (
        <span className="bar-absent">
          {absent === 'not-applicable' && row.numerator === null ? '– tidak berlaku' : bar.text.main}
        </span>
      )}
      {note && <span className="bar-note">{note}</span>}
    </li>
  );
}

import { classingFor } from '@/lib/analysis/classing';
import { SMALL_DENOMINATOR, ranking } from '@/lib/analysis/ranking';
import { type Reading, countedReading, readingOf } from '@/lib/analysis/reading';
import type { CoverageRow } from '@/lib/coverage/row';
import { type BarRow, type BarStyle, barModel } from '@/lib/drawing/bar-model';
import { isWholeShare, scaleEnd, scaleFor } from '@/lib/drawing/scale';
import type { Indicator } from '@/lib/indicators/indicator';
import { wholeText } from '@/lib/narrative/amount';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { fewEventsRule } from '@/lib/narrative/rate';
import { CoverageBar } from './coverage-bar';

type Props = Readonly<{
  indicator: Indicator;
  rows: readonly CoverageRow[];
  hrefOf: (row: CoverageRow) => string | null;
  /** The way from a row's n/N to the names behind it. */
  namesOf: (row: CoverageRow) => string | null;
  /** A row's target as a fraction, as its tick shows it. */
  targetOf: (row: CoverageRow) => number | null;
  /** The whole that the rows are parts of: its value is drawn dashed. */
  whole: CoverageRow | null;
  /** A line of words under a row's bar. */
  noteOf?: (row: CoverageRow) => string;
  targetLabel: string | null;
  /** What a row without target group is told by: "belum ada sasaran ibu hamil tahun 2026". */
  inapplicable: string;
  lowestFirst?: boolean;
  /** Draws Wilson's 95 % interval as a thin line over each bar. */
  interval?: boolean;
  own?: string | null;
}>;

/**
 * Ranked bars as a list that reads without its picture; small places, rates of few events and absences stand apart,
 * each with its words. Counts have neither target nor whole beside them: both are sums of more than a row.
 */
export function CoverageBars(props: Props) {
  const { indicator, rows, whole, targetLabel, lowestFirst = false, interval = false } = props;
  const reading = readingOf(indicator);
  const groups = ranking(rows, lowestFirst, reading);
  const isCount = reading.as === 'count';
  // Rows read by their counts have no line: a count is not held against a rate.
  const drawsLines = !isCount && (reading.as === 'share' || groups.ranked.length > 0);
  const wholeName = drawsLines && whole ? wholeText(reading, whole) : '';
  const list = (members: readonly CoverageRow[], drawn: Reading = reading) => (
    <BarList {...props} members={members} drawn={drawn} written={reading} />
  );
  return (
    <div className="bars-block">
      <p className="bars-key">
        {targetLabel && drawsLines && <span className="key-line">{targetLabel}</span>}
        {interval && drawsLines && <span className="key-interval">selang Wilson 95%</span>}
        {wholeName && <span className="key-line key-dashed">{wholeName}</span>}
      </p>
      {groups.ranked.length > 0 && list(groups.ranked)}
      {groups.small.length > 0 && reading.as === 'share' && (
        <>
          <p className="bars-subhead">
            {`Kurang dari ${SMALL_DENOMINATOR}: dibaca per unit, tidak diurutkan bersama yang lain`}
          </p>
          {list(groups.small)}
        </>
      )}
      {groups.small.length > 0 && reading.as === 'rate' && (
        <>
          <p className="bars-subhead">
            {capitalised(`jumlah ${indicator.done}`)}; di sampingnya angka per {formatCount(reading.per)}
          </p>
          {list(groups.small, countedReading(reading))}
          <p className="small muted">{fewEventsRule()}</p>
        </>
      )}
      {groups.absent.length > 0 && (
        <>
          <p className="bars-subhead">Tanpa nilai</p>
          {list(groups.absent)}
        </>
      )}
    </div>
  );
}

type ListProps = Props & Readonly<{ members: readonly CoverageRow[]; drawn: Reading; written: Reading }>;

/** One list on one scale; where that is not 0-100 %, its ends stand below the tracks. */
function BarList(props: ListProps) {
  const { rows, members, drawn, written, whole, hrefOf, namesOf, targetOf, interval = false, own = null } = props;
  const isCount = drawn.as === 'count';
  const targets = isCount ? [] : members.map(targetOf);
  const style: BarStyle = {
    scale: scaleFor(drawn, isCount || !whole ? members : [...members, whole], targets),
    classing: classingFor(drawn, rows),
    written,
  };
  const barRows = members.map((row, index): BarRow => ({
    code: row.area.code,
    name: row.area.level === 'puskesmas' ? row.area.name.replace(/^Puskesmas /, '') : row.area.name,
    measure: row,
    target: targets[index] ?? null,
    href: hrefOf(row),
    own: row.area.code !== null && row.area.code === own,
  }));
  const { bars, district } = barModel(barRows, isCount ? null : whole, style);
  const drawsAxis = !isWholeShare(style.scale) && bars.some(({ extent }) => extent !== null);
  return (
    <ul className="bars">
      {bars.map((bar, index) => (
        <CoverageBar
          key={bar.code ?? bar.name}
          bar={bar}
          row={members[index] as CoverageRow}
          scale={style.scale}
          district={district}
          interval={interval && !isCount}
          names={namesOf(members[index] as CoverageRow)}
          inapplicable={props.inapplicable}
          note={props.noteOf?.(members[index] as CoverageRow) ?? ''}
        />
      ))}
      {drawsAxis && (
        <li className="bars-axis" aria-hidden="true">
          <span>0</span>
          <span>{scaleEnd(style.scale)}</span>
        </li>
      )}
    </ul>
  );
}

import type { PwsColumn, PwsGraphModel } from '@/lib/drawing/pws-graph-model';
import type { Indicator } from '@/lib/indicators/indicator';
import { trendWord } from '@/lib/narrative/pws';
import { pwsFigure, pwsValue, standingWord } from '@/lib/narrative/pws-graph';
import type { PwsRow } from '@/lib/pws/row';
import type { TrendDirection } from '@/lib/pws/trend';
import { StatusWord } from './status-word';

type Props = Readonly<{
  model: PwsGraphModel;
  /** The rows of the model's columns, in their order, and its total's. */
  rows: readonly PwsRow[];
  total: PwsRow;
  indicator: Indicator;
  targetName: string;
}>;

const ARROWS: Readonly<Record<TrendDirection, string>> = { up: '▲', down: '▼', steady: '–' };

/** PWS as a list, for a phone and for more areas than a graph can show: the same rows in the same order. */
export function PwsList({ model, rows, total, indicator, targetName }: Props) {
  const item = (column: PwsColumn, row: PwsRow) => (
    <PwsItem
      key={column.code ?? column.name}
      column={column}
      row={row}
      indicator={indicator}
      target={column.ownTarget ?? model.line}
    />
  );
  return (
    <div className="pws-list">
      {targetName && (
        <p className="bars-key">
          <span className="key-line">{targetName}</span>
        </p>
      )}
      <ul>{model.columns.map((column, index) => item(column, rows[index] as PwsRow))}</ul>
      <p className="bars-subhead">Jumlah seluruh wilayah</p>
      <ul>{item(model.total, total)}</ul>
    </div>
  );
}

type ItemProps = Readonly<{ column: PwsColumn; row: PwsRow; indicator: Indicator; target: number | null }>;

function PwsItem({ column, row, indicator, target }: ItemProps) {
  const standing = standingWord(row, indicator);
  const cumulative = indicator.kind === 'cumulative';
  const { thisMonth, lastMonth, trend } = row;
  const months = [
    cumulative && thisMonth?.value != null ? `bulan ini ${pwsValue(thisMonth.value, indicator)}` : '',
    lastMonth?.value != null ? `bulan lalu ${pwsValue(lastMonth.value, indicator)}` : '',
    column.over ? 'periksa sasaran' : '',
  ].filter(Boolean);
  return (
    <li className="pws-item" data-code={column.code ?? undefined}>
      <span className="pws-item-name">
        {column.href ? <a href={column.href}>{column.name}</a> : column.name}
        {column.small && ' *'}
      </span>
      {row.status === null ? (
        <span className="muted">{standing}</span>
      ) : (
        <StatusWord status={row.status} text={standing} />
      )}
      <span className="bar" data-absent={column.absence ?? undefined} aria-hidden="true">
        {column.height !== null && (
          <span
            className="bar-fill pws-fill"
            data-status={row.status ?? undefined}
            style={{ inlineSize: `${column.height * 100}%` }}
          />
        )}
        {target !== null && column.absence !== 'not-applicable' && (
          <span className="bar-target" style={{ insetInlineStart: `${target * 100}%` }} />
        )}
      </span>
      <span className="pws-item-figure number">{pwsFigure(row, indicator)}</span>
      {(trend || months.length > 0) && (
        <span className="pws-item-months number">
          {trend && (
            <>
              <span aria-hidden="true">{ARROWS[trend]} </span>
              {trendWord(trend)}:{' '}
            </>
          )}
          {months.join(', ')}
        </span>
      )}
    </li>
  );
}

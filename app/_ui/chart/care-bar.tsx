import type { ReactNode } from 'react';
import type { FigureText } from '@/lib/drawing/area-label';

type Props = Readonly<{
  name: ReactNode;
  /** 0..1 of the track; null draws the absence instead. */
  extent: number | null;
  text: FigureText;
  absent: 'not-reported' | 'not-applicable' | undefined;
  /** What the step before had more, 0..1 of the track. */
  lost?: number | null;
  /** Where a line crosses the track, 0..1. */
  mark?: number;
}>;

/** One figure as a bar that reads without its picture: name, bar, value, n/N. */
export function CareBarRow({ name, extent, text, absent, lost = null, mark }: Props) {
  return (
    <div className="care-row">
      <span className="bar-name">{name}</span>
      <span className="bar" data-absent={extent === null ? absent : undefined} aria-hidden="true">
        {extent !== null && <span className="bar-fill care-fill" style={{ inlineSize: `${percent(extent)}%` }} />}
        {extent !== null && lost !== null && (
          <span
            className="care-lost"
            style={{ insetInlineStart: `${percent(extent)}%`, inlineSize: `${percent(lost)}%` }}
          />
        )}
        {extent !== null && mark !== undefined && (
          <span className="bar-target" style={{ insetInlineStart: `${percent(mark)}%` }} />
        )}
      </span>
      <span className={text.aside ? 'bar-value number' : 'bar-absent'}>{text.main}</span>
      {text.aside && <span className="bar-ratio number">{text.aside}</span>}
    </div>
  );
}

/** Two decimals are finer than a screen, and keep the page small. */
function percent(share: number): number {
  return Math.round(share * 1e4) / 100;
}

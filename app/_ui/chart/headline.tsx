import type { IndicatorFigure } from '@/db/queries/profile';
import { ratioOf } from '@/lib/coverage/tally';
import { classingFor } from '@/lib/analysis/classing';
import { readingOf } from '@/lib/analysis/reading';
import { barModel } from '@/lib/drawing/bar-model';
import { isWholeShare, scaleEnd, scaleFor } from '@/lib/drawing/scale';
import { figureParts } from '@/lib/narrative/figure-parts';
import { isFew } from '@/lib/narrative/rate';
import type { MonthSpan } from '@/lib/indicators/span';
import { targetPhrase } from '@/lib/narrative/target';
import type { ReactNode } from 'react';

type Props = Readonly<{
  figure: IndicatorFigure;
  main?: boolean;
  /** The months that the figure speaks of, for the year of a missing sasaran. */
  span?: MonthSpan;
  href?: string | null;
  children?: ReactNode;
}>;

/** The figure first: large percentage with its n/N beside it, the target line under it; small places the other way. */
export function Headline({ figure: { indicator, row, target }, main = false, span, href, children }: Props) {
  const ratio = ratioOf(row);
  const { value, beside, after } = figureParts(indicator, row, span);
  const reading = readingOf(indicator);
  const scale = scaleFor(reading, [row], [row.target]);
  const [meter] = barModel(
    [{ code: null, name: indicator.name, measure: row, target: row.target, href: null, own: false }],
    null,
    { scale, classing: classingFor(reading, [row]) },
  ).bars;
  const metered = main && meter?.extent != null && reading.as !== 'count' && !isFew(indicator, row);
  return (
    <section className={main ? 'headline headline-main' : 'headline'} aria-label={indicator.name}>
      <div className="headline-figure">
        <span className="headline-value number">{value}</span>
        <span className="headline-label">
          <strong className={row.numerator === null ? 'headline-absent' : undefined}>
            {href && ratio && indicator.kind === 'stock' ? <a href={href}>{beside}</a> : beside}
          </strong>{' '}
          {after}
        </span>
      </div>
      {metered && (
        <>
          <div className="meter" aria-hidden="true">
            <span className="meter-fill" style={{ inlineSize: `${meter.extent * 100}%` }} />
            {meter.target !== null && (
              <span className="meter-target" style={{ insetInlineStart: `${meter.target * 100}%` }} />
            )}
          </div>
          {!isWholeShare(scale) && (
            <div className="meter-ends" aria-hidden="true">
              <span>0</span>
              <span>{scaleEnd(scale)}</span>
            </div>
          )}
          {meter.target !== null && target && (
            <div className="meter-note">
              <span style={{ insetInlineStart: `clamp(4.5rem, ${meter.target * 100}%, calc(100% - 4.5rem))` }}>
                {targetPhrase(target, indicator)}
              </span>
            </div>
          )}
        </>
      )}
      {children}
    </section>
  );
}

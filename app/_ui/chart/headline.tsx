import type { IndicatorFigure } from '@/db/queries/profile';
import { isSmall } from '@/lib/analysis/ranking';
import { ratioOf } from '@/lib/coverage/tally';
import { barModel } from '@/lib/drawing/bar-model';
import type { CoverageRow } from '@/lib/coverage/row';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatPercent, formatRate, formatRatio } from '@/lib/narrative/format';
import { absentDenominator } from '@/lib/narrative/headline';
import { targetPhrase } from '@/lib/narrative/target';
import type { ReactNode } from 'react';

type Props = Readonly<{
  figure: IndicatorFigure;
  main?: boolean;
  href?: string;
  children?: ReactNode;
}>;

/** The figure first: large percentage with its n/N beside it, the target line under it; small places the other way. */
export function Headline({ figure: { indicator, row, target }, main = false, href, children }: Props) {
  const ratio = ratioOf(row);
  const { value, beside } = figureOf(indicator, row);
  const [meter] = barModel(
    [{ code: null, name: indicator.name, measure: row, target: row.target, href: null, own: false }],
    null,
  ).bars;
  return (
    <section className={main ? 'headline headline-main' : 'headline'} aria-label={indicator.name}>
      <div className="headline-figure">
        <span className="headline-value number">{value}</span>
        <span className="headline-label">
          <strong className={row.numerator === null ? 'headline-absent' : undefined}>
            {href && ratio ? <a href={href}>{beside}</a> : beside}
          </strong>{' '}
          {ratio && `${indicator.unit} ${indicator.done}`}
        </span>
      </div>
      {main && meter && meter.extent !== null && (
        <>
          <div className="meter" aria-hidden="true">
            <span className="meter-fill" style={{ inlineSize: `${meter.extent * 100}%` }} />
            {meter.target !== null && (
              <span className="meter-target" style={{ insetInlineStart: `${meter.target * 100}%` }} />
            )}
          </div>
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

/** What stands large and what beside it: a count alone, a rate per its unit, a small place as "2 dari 3". */
function figureOf(indicator: Indicator, row: CoverageRow): Readonly<{ value: string; beside: string }> {
  const ratio = ratioOf(row);
  if (indicator.kind === 'count' && row.numerator !== null)
    return { value: formatCount(row.numerator), beside: indicator.done };
  if (!ratio) return { value: '–', beside: absence(row.state, indicator) };
  const per = indicator.kind === 'rate' ? (indicator.per ?? 1) : null;
  if (per !== null) return { value: formatRate(ratio, per), beside: `per ${formatCount(per)}: ${formatRatio(ratio)}` };
  if (!isSmall(row)) return { value: formatPercent(ratio), beside: formatRatio(ratio) };
  return {
    value: `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)}`,
    beside: formatPercent(ratio),
  };
}

function absence(state: IndicatorFigure['row']['state'], indicator: IndicatorFigure['indicator']): string {
  return state === 'not-applicable' ? `tidak berlaku: ${absentDenominator(indicator)}` : 'belum lapor';
}

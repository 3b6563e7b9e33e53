import { WayTo } from '@/app/_ui/shell/way-to';
import { coverageBin } from '@/lib/analysis/coverage-class';
import { isSmall } from '@/lib/drawing/area-label';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import type { Measure } from '@/lib/coverage/tally';
import { fraction } from '@/lib/coverage/ratio';
import type { ReportedCount } from '@/lib/coverage/reported-count';
import { STAGES, type Stage } from '@/lib/facilities/life-cycle';
import { formatCount, formatPercent, formatRatio } from '@/lib/narrative/format';
import { MARK_WORDS, stageCellText } from '@/lib/narrative/life-cycle';

type Props = Readonly<{
  counts: readonly ReportedCount[];
  example: boolean;
  /** The posyandu that do not serve a stage, by name. */
  hrefOf: (stage: Stage) => string | null;
}>;

/** The eight stages in the order of life: how many of the posyandu reported on serve each. */
export function StageBars({ counts, example, hrefOf }: Props) {
  return (
    <>
      <p className="bars-key">
        {example && <strong className="example-mark">{EXAMPLE_NOTE}</strong>}
        <span>Panjang penuh = semua posyandu aktif yang dilaporkan</span>
      </p>
      <ul className="bars stage-bars">
        {STAGES.map((stage, index) => {
          const count = counts[index];
          return count && <StageRow key={stage.code} stage={stage} count={count} href={hrefOf(stage)} />;
        })}
      </ul>
    </>
  );
}

function StageRow({ stage, count, href }: Readonly<{ stage: Stage; count: ReportedCount; href: string | null }>) {
  const share = fraction(count);
  const measure: Measure = { state: 'reported', ...count };
  const bin = coverageBin(measure);
  const lacking = count.denominator - count.numerator;
  const small = share !== null && isSmall(measure);
  return (
    <li className={small ? 'bar-row bar-small' : 'bar-row'} data-code={stage.code}>
      <span className="bar-name">{stage.name}</span>
      <span
        className="bar"
        data-absent={share === null ? (count.unreported > 0 ? 'not-reported' : 'not-applicable') : undefined}
        aria-hidden="true"
      >
        {share !== null && (
          <span
            className="bar-fill"
            data-bin={bin === 'zero' ? 0 : bin}
            style={{ inlineSize: `${Math.round(share * 1e4) / 100}%` }}
          />
        )}
      </span>
      {share === null ? (
        <span className="bar-absent">{stageCellText(count)}</span>
      ) : (
        <>
          <span className="bar-value number">{formatPercent(count)}</span>
          <span className="bar-ratio number">{formatRatio(count)}</span>
        </>
      )}
      {share !== null && (lacking > 0 || count.unreported > 0) && (
        <span className="bar-note">
          {lacking > 0 && (
            <WayTo href={href}>
              {formatCount(lacking)} {MARK_WORDS.lacking}
              <span className="visually-hidden"> {stage.name.toLowerCase()}</span>
            </WayTo>
          )}
          {lacking > 0 && count.unreported > 0 && ' · '}
          {count.unreported > 0 && `${formatCount(count.unreported)} ${MARK_WORDS.unreported}`}
        </span>
      )}
    </li>
  );
}

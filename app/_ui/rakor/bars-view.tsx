import type { BarsFit } from '@/lib/rakor/fit/bars';
import type { Drill } from '@/lib/rakor/slide';
import { fitted, units } from './units';

type Props = Readonly<{ unit: string; fit: BarsFit; hrefOf: (drill: Drill | null) => string | null }>;

/** Bars that share one scale, the target's line named above them; what has no value says why beside an empty track. */
export function BarsView({ unit, fit, hrefOf }: Props) {
  const { size, row, label, figure, end, bars, target } = fit;
  const columns = `${units(label)} minmax(0, 1fr) ${units(figure)}`;
  return (
    <div className="slide-bars" style={fitted({ size: units(size), row: units(row), columns })}>
      {unit && (
        <p className="bars-unit">
          {unit}
          {end && ` (batang penuh ${end})`}
        </p>
      )}
      {target && (
        <div className="bars-target">
          <p>
            <span style={{ insetInlineStart: `${target.at * 100}%` }} data-side={target.at > 0.5 ? 'left' : 'right'}>
              {target.label}
            </span>
          </p>
        </div>
      )}
      <ul>
        {bars.map(({ bar, bin, extent }, index) => {
          const href = hrefOf(bar.drill);
          return (
            <li key={index}>
              <span>{href ? <a href={href}>{bar.label}</a> : bar.label}</span>
              <span className="slide-bar" data-absent={extent === null ? bin : undefined} aria-hidden="true">
                {extent !== null && (
                  <span
                    className="bar-fill"
                    data-bin={bin === 'zero' ? 0 : bin}
                    style={{ inlineSize: `${extent * 100}%` }}
                  />
                )}
                {target && <span className="slide-target" style={{ insetInlineStart: `${target.at * 100}%` }} />}
              </span>
              <span className={extent === null ? 'slide-absent' : 'slide-figure'}>{bar.text}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

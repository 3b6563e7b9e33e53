import type { GridAsked } from '@/app/_border/grid-request';
import type { PageContext } from '@/app/_server/page-context';
import { indicators } from '@/db/indicators';
import { indicatorHeading } from '@/lib/exports/grid/titles';
import { CLUSTER_GROUPS } from '@/lib/indicators/choices';
import { INDICATOR_GROUPS } from '@/lib/indicators/groups';

type Props = Readonly<{ context: PageContext; asked: GridAsked }>;

/** Indicators by whole groups of the life cycle and klaster, or one by one, folded where none of a group is ticked. */
export function IndicatorChoices({ context, asked }: Props) {
  const { groups, singles, isPreset, choice } = asked;
  const all = indicators(context.store);
  const ticked = isPreset ? choice.indicators.map(({ code }) => code) : singles;
  return (
    <fieldset className="grid-choices">
      <legend>Indikator</legend>
      <div className="grid-groups">
        {[...INDICATOR_GROUPS, ...CLUSTER_GROUPS].map(({ key, title, holds }) => (
          <label key={key} className="check">
            <input type="checkbox" name="kelompok" value={key} defaultChecked={groups.includes(key)} />
            <span>
              {title.replace(/ \(\d+\)$/, '')} <span className="muted">({all.filter(holds).length})</span>
            </span>
          </label>
        ))}
      </div>
      <p className="small muted">Atau satu per satu:</p>
      {INDICATOR_GROUPS.map(({ key, title, holds }) => {
        const own = all.filter(holds);
        const count = own.filter(({ code }) => ticked.includes(code)).length;
        return own.length === 0 ? null : (
          <details key={key} className="controls-fold" open={count > 0}>
            <summary>
              {title}
              {count > 0 && ` (${count} dipilih)`}
            </summary>
            <div className="grid-groups">
              {own.map((indicator) => (
                <label key={indicator.code} className="check">
                  <input
                    type="checkbox"
                    name="indikator"
                    value={indicator.code}
                    defaultChecked={ticked.includes(indicator.code)}
                  />
                  <span>{indicatorHeading(indicator)}</span>
                </label>
              ))}
            </div>
          </details>
        );
      })}
    </fieldset>
  );
}

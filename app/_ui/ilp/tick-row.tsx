import { facilityText } from '@/app/_border/blocker-address';
import { wordsOf } from '@/app/_server/blockers';
import { hrefWithin } from '@/app/_server/scope';
import { WayTo } from '@/app/_ui/shell/way-to';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { formatMonth } from '@/lib/coverage/period';
import type { SectionProps } from './blocker-props';
import { facilityHref } from '@/app/_server/links';

/** The id of the form that all ticks of the page belong to, wherever they stand. */
export const ASSUMPTION_FORM = 'andaian-centang';

type RowProps = SectionProps & Readonly<{ facility: FacilityDetail; criterion: string | null; remark?: string }>;

/** A facility by name with its desa, and the tick that puts it into the assumption. */
export function TickRow({ context, shown, view, facility, criterion, remark }: RowProps) {
  const { code, name, hamlet, area } = facility;
  const value = facilityText({ facility: code, criterion });
  const isTicked = view.asked.assumption.facilities.some((tick) => facilityText(tick) === value);
  const then = criterion === null ? 'ditetapkan sudah' : `memenuhi kriteria ${wordsOf(view.blockers, criterion).name}`;
  return (
    <li>
      <label className="tick screen-only">
        <input type="checkbox" form={ASSUMPTION_FORM} name="fasilitas" value={value} defaultChecked={isTicked} />
        <span className="visually-hidden">
          Andaikan {name} {then}
        </span>
      </label>
      <span>
        <span className="facility-name">
          <WayTo href={hrefWithin(context, facilityHref(code, formatMonth(shown.asOf)))}>{name}</WayTo>
          {hamlet && `, ${hamlet}`}
        </span>{' '}
        <span className="facility-place">
          {view.areaNames.get(area) ?? area}
          {remark && ` · ${remark}`}
        </span>
      </span>
    </li>
  );
}

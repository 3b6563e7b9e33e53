import type { FacilityDetail } from '@/db/queries/facility-list';
import type { CountedName } from '@/db/queries/names';
import type { Indicator } from '@/lib/indicators/indicator';
import { nameRemark } from '@/lib/narrative/name-remark';

type Props = Readonly<{
  names: readonly CountedName[];
  areaNames: ReadonlyMap<string, string>;
  wajib: ReadonlySet<string>;
  indicator: Indicator;
  /** Where the reader changes a facility's report; null where that is not theirs. */
  editHref: (facility: FacilityDetail) => string | null;
}>;

/** Names with their desa and what is known of each: its needs, or its own count where people are counted. */
export function NameList({ names, areaNames, wajib, indicator, editHref }: Props) {
  return (
    <ul className="facility-list">
      {names.map((entry) => {
        const href = entry.facility ? editHref(entry.facility) : `/wilayah/${entry.area}`;
        return (
          <li key={entry.facility?.code ?? entry.area}>
            <span className="facility-name">
              {href === null ? entry.name : <a href={href}>{entry.name}</a>}
              {entry.facility?.hamlet && `, ${entry.facility.hamlet}`}
            </span>
            <span className="facility-place">{entry.facility ? areaNames.get(entry.area) : entry.area}</span>
            <span className="facility-lacks">{nameRemark(entry, wajib, indicator)}</span>
          </li>
        );
      })}
    </ul>
  );
}

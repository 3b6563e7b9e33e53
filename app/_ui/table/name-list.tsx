import { facilityHref } from '@/app/_server/links';
import type { FacilityDetail } from '@/db/queries/facility-list';
import type { CountedName } from '@/db/queries/names';
import type { Checklist } from '@/lib/facilities/criteria';
import type { Indicator } from '@/lib/indicators/indicator';
import { EditLink } from './edit-link';
import { nameRemark } from '@/lib/narrative/name-remark';

type Props = Readonly<{
  names: readonly CountedName[];
  areaNames: ReadonlyMap<string, string>;
  checklist: Checklist;
  indicator: Indicator;
  /** The month that the names are of, `YYYY-MM`: a facility's page shows the same. */
  period: string;
  /** Where the reader edits a facility's reports; null where that is not theirs. */
  editOf: (facility: FacilityDetail) => string | null;
}>;

/** Names with their desa and what is known of each: its needs, or its own count where people are counted. */
export function NameList({ names, areaNames, checklist, indicator, period, editOf }: Props) {
  return (
    <ul className="facility-list">
      {names.map((entry) => (
        <li key={entry.facility?.code ?? entry.area}>
          <span className="facility-name">
            <a href={entry.facility ? facilityHref(entry.facility.code, period) : `/wilayah/${entry.area}`}>
              {entry.name}
            </a>
            {entry.facility?.hamlet && `, ${entry.facility.hamlet}`}
          </span>
          <span className="facility-place">{entry.facility ? areaNames.get(entry.area) : entry.area}</span>
          <span className="facility-lacks">
            {nameRemark(entry, checklist, indicator)}
            {entry.facility && <EditLink name={entry.name} href={editOf(entry.facility)} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

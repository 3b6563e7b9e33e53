import type { FacilityDetail } from '@/db/queries/facility-list';
import { facilityNeeds } from '@/lib/narrative/needs';

type Props = Readonly<{
  facilities: readonly FacilityDetail[];
  /** The desa's name by code. */
  areaNames: ReadonlyMap<string, string>;
  wajib: ReadonlySet<string>;
}>;

/** Facilities by name with what each still needs: reported as lacking, and not reported at all, never mixed. */
export function FacilityList({ facilities, areaNames, wajib }: Props) {
  return (
    <ul className="facility-list">
      {facilities.map((facility) => (
        <li key={facility.code}>
          <span className="facility-name">
            {facility.name}
            {facility.hamlet && `, ${facility.hamlet}`}
            {facility.pilot && ' (lokus)'}
          </span>
          <span className="facility-place">{areaNames.get(facility.area) ?? facility.area}</span>
          <span className={facility.status === 'sudah' ? 'facility-lacks facility-done' : 'facility-lacks'}>
            {facilityNeeds(facility, wajib)}
          </span>
        </li>
      ))}
    </ul>
  );
}

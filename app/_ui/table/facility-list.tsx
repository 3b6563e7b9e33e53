import { facilityHref } from '@/app/_server/links';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { facilityText } from '@/lib/drawing/facility-text';
import type { Checklist } from '@/lib/facilities/criteria';
import { facilityNeeds } from '@/lib/narrative/needs';

type Props = Readonly<{
  facilities: readonly FacilityDetail[];
  /** The desa's name by code. */
  areaNames: ReadonlyMap<string, string>;
  checklist: Checklist;
  /** The period that a facility's page is to keep. */
  period: string | null;
}>;

/** Facilities by name with what each still needs: reported as lacking, and not reported at all, never mixed. */
export function FacilityList({ facilities, areaNames, checklist, period }: Props) {
  const lines = facilities.map((facility) => ({
    href: facilityHref(facility.code, period),
    name: [facility.name, facility.hamlet && `, ${facility.hamlet}`, facility.pilot && ' (lokus)']
      .filter(Boolean)
      .join(''),
    place: areaNames.get(facility.area) ?? facility.area,
    needs: facilityNeeds(facility, checklist),
  }));
  return <ul className="facility-list" dangerouslySetInnerHTML={{ __html: facilityText(lines) }} />;
}

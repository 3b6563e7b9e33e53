import { answered } from '@/app/_server/cache';
import type { PageContext } from '@/app/_server/page-context';
import type { View } from '@/app/_server/view';
import { placeArea } from '@/db/queries/place';
import { reportingOf } from '@/db/queries/reporting';
import { unreportedOf } from '@/db/queries/unreported';
import { facilityTypeOf } from '@/lib/indicators/indicator';
import { unreportedCriteriaPhrase } from '@/lib/narrative/adoption';
import { levelNoun } from '@/lib/narrative/place';
import { reportingPhrase } from '@/lib/narrative/reporting';

/** How complete a headline's figure is: who reported, or, of an ILP status, how many criteria nobody has reported. */
export function ReportingNote({
  context: { store, deployment },
  view,
}: Readonly<{ context: PageContext; view: View }>) {
  const { indicator, place, asOf } = view;
  const type = facilityTypeOf(indicator);
  const parts = [placeArea(place).code, asOf];
  if (indicator.code.startsWith('ILP-') && type) {
    const { criteria } = answered(store, 'unreported', [placeArea(place).code, type, asOf], () =>
      unreportedOf(store, place, type, asOf),
    );
    return <p>{unreportedCriteriaPhrase(criteria)}</p>;
  }
  const reporting = answered(store, 'reporting', [indicator.code, ...parts], () =>
    reportingOf(store, indicator, place, asOf),
  );
  return <p>{reportingPhrase(reporting, type ?? levelNoun('desa', deployment.district.code), asOf)}</p>;
}

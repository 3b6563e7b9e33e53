import type { FacilityPage, PlacedFacility } from '@/app/_server/facility-page';
import { facilityPlace } from '@/app/_server/pictures/facility';
import { PictureLinks } from '@/app/_ui/table/picture-links';
import { svgText } from '@/lib/drawing/svg-text';
import { FactFrame } from './fact-frame';

type Props = Readonly<{ found: PlacedFacility; page: FacilityPage; example: boolean }>;

/** Where a facility is on the map: its own point, or its desa alone where nobody has said. */
export function PlaceSection({ found, page, example }: Props) {
  const { sentence, drawing } = facilityPlace(found, page, example);
  return (
    <FactFrame id="letak" title="Letak" example={example} sentence={sentence}>
      {drawing && (
        <>
          <div className="map facility-map" dangerouslySetInnerHTML={{ __html: svgText(drawing, 'peta-letak') }} />
          <PictureLinks path={`/fasilitas/${found.facility.code}/peta`} query={{}} of="peta letak" />
        </>
      )}
    </FactFrame>
  );
}

import type { FacilityPage, PlacedFacility } from '@/app/_server/facility-page';
import { facilityMap, isDrawn } from '@/lib/drawing/facility-map';
import { svgText } from '@/lib/drawing/svg-text';
import { facilityPlaceSentence } from '@/lib/narrative/facility-place';
import { fullName } from '@/lib/narrative/place';
import { FactFrame } from './fact-frame';

type Props = Readonly<{ found: PlacedFacility; page: FacilityPage; example: boolean }>;

/** Where a facility is on the map: its own point, or its desa alone where nobody has said. */
export function PlaceSection({ found: { facility, desa, above }, page: { card, map }, example }: Props) {
  const point = card.longitude === null || card.latitude === null ? null : ([card.longitude, card.latitude] as const);
  const kecamatan = above.find(({ level }) => level === 'kecamatan');
  const around = kecamatan ? fullName(kecamatan) : '';
  const sentence = facilityPlaceSentence({
    desa: fullName(desa),
    around,
    point,
    hasMap: map !== null,
    isDrawn: point !== null && map !== null && isDrawn(map.shapes, point),
  });
  return (
    <FactFrame id="letak" title="Letak" example={example} sentence={sentence}>
      {map && (
        <div
          className="map facility-map"
          dangerouslySetInnerHTML={{
            __html: svgText(
              facilityMap({
                shapes: map.shapes,
                own: desa.code,
                point,
                title: `Letak ${facility.name}`,
                description: sentence,
                note: map.note,
                example,
              }),
              'peta-letak',
            ),
          }}
        />
      )}
    </FactFrame>
  );
}

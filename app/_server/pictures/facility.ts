import { type FacilityPage, type PlacedFacility } from '@/app/_server/facility-page';
import { facilityMap, isDrawn } from '@/lib/drawing/facility-map';
import type { Drawing } from '@/lib/drawing/mark';
import { facilityPlaceSentence } from '@/lib/narrative/facility-place';
import { fullName } from '@/lib/narrative/place';

/** Where a facility is, in words and on the map of its kecamatan; no drawing where there is no map. */
export function facilityPlace(
  { facility, desa, above }: PlacedFacility,
  { card, map }: Pick<FacilityPage, 'card' | 'map'>,
  example: boolean,
): Readonly<{ sentence: string; drawing: Drawing | null }> {
  const point = card.longitude === null || card.latitude === null ? null : ([card.longitude, card.latitude] as const);
  const kecamatan = above.find(({ level }) => level === 'kecamatan');
  const sentence = facilityPlaceSentence({
    desa: fullName(desa),
    around: kecamatan ? fullName(kecamatan) : '',
    point,
    hasMap: map !== null,
    isDrawn: point !== null && map !== null && isDrawn(map.shapes, point),
  });
  const title = `Letak ${facility.name}`;
  const drawn = { own: desa.code, point, title, description: sentence, example };
  return { sentence, drawing: map && facilityMap({ ...drawn, shapes: map.shapes, note: map.note }) };
}

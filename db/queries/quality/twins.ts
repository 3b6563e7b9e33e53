import { type NamedFacility, type Twins, similarFacilities } from '@/lib/analysis/quality/twins';
import type { Store } from '../../client';
import { facilitiesIn } from '../../facilities';
import { type QualityGround, type Serving, servingIn } from './ground';

export type StoredFacility = NamedFacility & Readonly<{ puskesmas: Serving; hamlet: string | null }>;

/** Facilities that exist in the month and may be one under two codes. */
export function storedTwins(store: Store, ground: QualityGround): Twins<StoredFacility>[] {
  const { kabupaten, asOf } = ground;
  const facilities = facilitiesIn(store, kabupaten.id, kabupaten.level, asOf).map(
    ({ code, name, type, areaId, puskesmasId, hamlet }) => {
      return { code, name, type, desa: areaId, puskesmas: servingIn(ground, puskesmasId), hamlet };
    },
  );
  return similarFacilities(facilities);
}

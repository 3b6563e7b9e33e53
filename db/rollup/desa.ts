import type { AreaId } from '@/lib/areas/code';
import type { Store } from '../client';

/** Every desa and kelurahan of a kabupaten, in order of their codes. */
export function desaOf({ sqlite }: Store, kabupaten: AreaId): Set<AreaId> {
  const ids = sqlite
    .prepare(
      `SELECT desa.id FROM area desa JOIN area kecamatan ON kecamatan.id = desa.parent_id
       WHERE kecamatan.parent_id = ? ORDER BY desa.id`,
    )
    .pluck()
    .all(kabupaten) as AreaId[];
  return new Set(ids);
}

import type { StatusNaming } from '@/lib/narrative/priority';
import { settingOf } from '../../settings';
import type { Ground } from './ground';

/** True of a kabupaten or province: what is rare, such as deaths of mothers, says nothing of a kecamatan or desa. */
export function isWhole({ place }: Pick<Ground, 'place'>): boolean {
  return place.kind === 'area' && (place.area.level === 'kabupaten' || place.area.level === 'provinsi');
}

/** How statuses are called on the slides of a place: below the kabupaten as the district has set for its pages. */
export function namingOf(ground: Pick<Ground, 'place' | 'store'>): StatusNaming {
  if (isWhole(ground)) return 'kata';
  return settingOf(ground.store, 'pws.statusWording') === 'tindakan' ? 'tindakan' : 'kata';
}

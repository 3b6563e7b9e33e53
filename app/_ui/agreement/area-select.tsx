import type { Store } from '@/db/client';
import { type Area, areasOfLevel, byName } from '@/db/places';

/** Every area of the district that an agreement can be about, the desa grouped by their kecamatan. */
export function AreaOptions({ store, district }: Readonly<{ store: Store; district: Area }>) {
  const kecamatan = byName(areasOfLevel(store, district, 'kecamatan'));
  return (
    <>
      <option value={district.code}>{district.name}</option>
      {kecamatan.map((each) => (
        <optgroup key={each.code} label={`Kecamatan ${each.name}`}>
          <option value={each.code}>Kecamatan {each.name}</option>
          {byName(areasOfLevel(store, each, 'desa')).map((desa) => (
            <option key={desa.code} value={desa.code}>
              {desa.name}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

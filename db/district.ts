import type { AreaCode } from '@/lib/areas/code';
import { inChargeOf } from '@/lib/narrative/proposal';
import { addAreas, setDistrict } from './areas';
import { type Store, StoreError } from './client';
import { EXAMPLE_SOURCE, PRESS_DISTRICT, PRESS_SOURCE } from './example/source';
import { type RegisteredDistrict, areasOf, readDistrict } from './registry';
import { write } from './write';

export type DistrictOptions = Readonly<{ example: boolean }>;

/**
 * Fills an empty, migrated store with a kabupaten or kota of Indonesia: its province, itself, every kecamatan and
 * every desa/kelurahan, named as in idn-area-data and placed by db/seed/area-points.csv where a point is known; and
 * marks the database as example or real, for life. Returns the district as registered. Throws UnknownDistrictError
 * for a code that names none, StoreError when the store already has a district; then nothing is changed.
 */
export async function createDistrict(
  store: Store,
  code: string,
  { example }: DistrictOptions,
): Promise<RegisteredDistrict> {
  const district = await readDistrict(code);
  const areas = areasOf(district);
  write(store, () => {
    const held = store.sqlite.prepare('SELECT 1 FROM district').get();
    if (held) throw new StoreError(`Basis data ${store.path} sudah berisi satu kabupaten/kota; tidak diubah.`);
    addAreas(store, areas);
    setDistrict(store, code, example, sourceOf(code, example));
    nameVillages(store, code);
  });
  return district;
}

/** The list of offices begins with those of a kabupaten: a kota has kelurahan alone. */
function nameVillages({ sqlite }: Store, code: string): void {
  sqlite
    .prepare('UPDATE office SET name = ? WHERE name = ?')
    .run(inChargeOf('desa', code as AreaCode), 'Pemerintah desa/kelurahan');
}

function sourceOf(code: string, example: boolean): string {
  if (!example) return 'Data Dinas Kesehatan';
  return code === PRESS_DISTRICT ? PRESS_SOURCE : EXAMPLE_SOURCE;
}

import { ancestorId, areaCode, areaId, levelOf, parseAreaCode } from '@/lib/areas/code';
import type { PlaceOf } from '@/lib/imports/difference';
import type { NameOf } from '@/lib/narrative/difference';
import type { Lookups } from './lookups';

/** What a difference asks of the store: the kecamatan of a code, and the name that people know a code by. */
export type DifferenceLookup = Readonly<{ placeOf: PlaceOf; nameOf: NameOf }>;

/** Answers from what an import has loaded; after its rows are written, new facilities and indicators are known too. */
export function differenceLookup({ areas, facilities, criteria, indicators }: Lookups): DifferenceLookup {
  return {
    placeOf(code) {
      const area = parseAreaCode(facilities.get(code)?.value.desa ?? code);
      if (!area || !areas.has(area) || !['kecamatan', 'desa'].includes(levelOf(area))) return null;
      const kecamatan = areaCode(ancestorId(areaId(area), 'kecamatan'), 'kecamatan');
      return { code: kecamatan, name: areas.get(kecamatan)?.name ?? kecamatan };
    },
    nameOf: (code) =>
      facilities.get(code)?.value.name ??
      areas.get(code)?.name ??
      indicators.get(code)?.definition.name ??
      criteria.get(code)?.name ??
      null,
  };
}

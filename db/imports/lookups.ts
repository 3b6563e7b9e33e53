import type { AreaCode, AreaLevel } from '@/lib/areas/code';
import type { FacilityType } from '@/lib/facilities/facility';
import type { FacilityValue } from '@/lib/imports/record';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';

/** A facility as stored: what fasilitas said of it, its id, and its place among the leaves. */
export type StoredFacility = Readonly<{ id: number; leaf: number; value: FacilityValue }>;

/** An indicator as stored; `builtIn` tells the catalogue's from a district's own. */
export type StoredIndicator = Readonly<{ id: number; builtIn: boolean; definition: Indicator }>;

/**
 * What every row of an import refers to, by code, loaded once per call. The writers keep `facilities` and `indicators`
 * up to date.
 */
export type Lookups = Readonly<{
  areas: ReadonlyMap<string, Readonly<{ name: string; level: AreaLevel }>>;
  facilities: Map<string, StoredFacility>;
  criteria: ReadonlyMap<string, Readonly<{ id: number; type: FacilityType; name: string }>>;
  indicators: Map<string, StoredIndicator>;
}>;

/** Checked rows name only what is there; anything else is a fault of the importer and undoes the transaction. */
export function known<T>(found: T | undefined, code: string): T {
  if (found === undefined) throw new Error(`import wrote of ${code}, which is not stored`);
  return found;
}

export function loadLookups(store: Store): Lookups {
  const { sqlite } = store;
  const areas = sqlite.prepare('SELECT code, name, level FROM area').all() as {
    code: string;
    name: string;
    level: AreaLevel;
  }[];
  const criteria = sqlite.prepare('SELECT id, code, facility_type AS type, name FROM criterion').all() as {
    id: number;
    code: string;
    type: FacilityType;
    name: string;
  }[];
  const indicators = sqlite.prepare('SELECT id, code, built_in AS builtIn, definition FROM indicator').all() as {
    id: number;
    code: string;
    builtIn: number;
    definition: string;
  }[];
  return {
    areas: new Map(areas.map(({ code, ...area }) => [code, area])),
    facilities: loadFacilities(store),
    criteria: new Map(criteria.map(({ code, ...criterion }) => [code, criterion])),
    indicators: new Map(
      indicators.map(({ id, code, builtIn, definition }) => {
        return [code, { id, builtIn: builtIn === 1, definition: JSON.parse(definition) as Indicator }];
      }),
    ),
  };
}

type FacilityRow = Omit<FacilityValue, 'pilot'> & { id: number; leaf: number; code: string; pilot: number };

function loadFacilities({ sqlite }: Store): Map<string, StoredFacility> {
  const rows = sqlite
    .prepare(
      `SELECT facility.id, facility.leaf, facility.code, facility.type, facility.name, area.code AS desa,
         puskesmas.code AS puskesmas, facility.opened_month AS opened, facility.closed_month AS closed, facility.pilot,
         facility.latitude, facility.longitude, facility.hamlet, facility.registration, facility.contact
       FROM facility JOIN area ON area.id = facility.area_id
       LEFT JOIN facility puskesmas ON puskesmas.id = facility.puskesmas_id`,
    )
    .all() as FacilityRow[];
  return new Map(
    rows.map(({ id, leaf, code, pilot, ...row }) => {
      return [code, { id, leaf, value: { ...row, desa: row.desa as AreaCode, pilot: pilot === 1 } }];
    }),
  );
}

import { type AreaCode, type AreaId, ancestorId, areaId } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import type { KnownFacility, KnownIndicator, Named, NamedKind, Reference, TypeBond } from '@/lib/imports/reference';
import type { Store } from '../client';
import { areaById } from '../places';
import { workingAreasOf } from '../queries/working-areas';
import type { Lookups, StoredFacility, StoredIndicator } from './lookups';
import { storedFacts } from './stored-facts';
import { storedTrainings } from './stored-trainings';
import { storedRecords } from './stored-records';

/**
 * What lib/imports asks of a database, answered by this one as it stands inside the current transaction. A file speaks of
 * years up to the current one (contracts section 7, "Files"); `planAhead` lets the next be planned.
 */
export function storeReference(store: Store, lookups: Lookups, currentMonth: Month, planAhead = false): Reference {
  const { areas, facilities, criteria, indicators } = lookups;
  const hasFacts = store.sqlite.prepare('SELECT 1 FROM fact WHERE indicator_id = ? LIMIT 1');
  const criterionAt = store.sqlite
    .prepare(
      `SELECT met FROM facility_criterion WHERE facility_id = ? AND criterion_id = ? AND month <= ?
       ORDER BY month DESC LIMIT 1`,
    )
    .pluck();
  return {
    currentMonth,
    lastYear: yearOf(currentMonth) + (planAhead ? 1 : 0),
    hasArea: (code) => areas.has(code),
    facility(code) {
      const stored = facilities.get(code);
      return stored ? known(code, stored) : null;
    },
    *facilities() {
      for (const [code, stored] of facilities) yield known(code, stored);
    },
    facilitiesIn: (desa) => [...facilities.values()].filter(({ value }) => value.desa === desa).length,
    servedBy: servedBy(store, lookups),
    typeBond: typeBonds(store, lookups),
    criterionType: (code) => criteria.get(code)?.type ?? null,
    criterionAt(facility, criterion, at) {
      const met = criterionAt.get(facilities.get(facility)?.id ?? null, criteria.get(criterion)?.id ?? null, at);
      return met === undefined ? null : met === 1;
    },
    indicator(code) {
      const stored = indicators.get(code);
      return stored ? knownIndicator(stored) : null;
    },
    hasFacts: (code) => hasFacts.get(indicators.get(code)?.id ?? null) !== undefined,
    factsIn: storedFacts(store, lookups),
    trainingsOf: storedTrainings(store),
    named: (kind) => named(kind, lookups),
    stored: storedRecords(store, lookups),
  };
}

function known(code: string, { value }: StoredFacility): KnownFacility {
  const { name, type, desa, puskesmas, opened, closed } = value;
  return { code, name, type, desa, puskesmas, life: { opened, closed } };
}

function knownIndicator({ builtIn, definition }: StoredIndicator): KnownIndicator {
  const { code, name, kind, leaf, targetGroup } = definition;
  return { code, name, kind, leaf, targetGroup, builtIn };
}

/** Working areas are worked out once a month that is asked for, over the kabupaten of the desa. */
function servedBy(store: Store, { facilities }: Lookups): (desa: AreaCode, at: Month) => string | null {
  const known = new Map<string, ReadonlyMap<AreaId, number | null>>();
  let codes: ReadonlyMap<number, string> | null = null;
  return (desa, at) => {
    const kabupaten = areaById(store, ancestorId(areaId(desa), 'kabupaten'));
    if (!kabupaten) return null;
    const key = `${kabupaten.id} ${at}`;
    const areas = known.get(key) ?? workingAreasOf(store, kabupaten, at);
    known.set(key, areas);
    codes ??= new Map([...facilities].map(([code, { id }]) => [id, code]));
    return codes.get(areas.get(areaId(desa)) ?? -1) ?? null;
  };
}

/** Records that only make sense for the facility's kind; contracts section 7, "No history of attributes". */
function typeBonds({ sqlite }: Store, { facilities }: Lookups): (code: string) => TypeBond | null {
  const bonds: readonly (readonly [TypeBond, string])[] = [
    ['kriteria', 'SELECT 1 FROM facility_criterion WHERE facility_id = ? LIMIT 1'],
    ['kader', 'SELECT 1 FROM cadre WHERE facility_id = ? LIMIT 1'],
    ['fasilitas binaan', 'SELECT 1 FROM facility WHERE puskesmas_id = ? LIMIT 1'],
    ['wilayah kerja', 'SELECT 1 FROM service_area WHERE puskesmas_id = ? LIMIT 1'],
  ];
  const statements = bonds.map(([bond, sql]) => ({ bond, statement: sqlite.prepare(sql) }));
  return (code) => {
    const id = facilities.get(code)?.id;
    if (id === undefined) return null;
    return statements.find(({ statement }) => statement.get(id) !== undefined)?.bond ?? null;
  };
}

function* named(kind: NamedKind, { areas, facilities, criteria, indicators }: Lookups): Iterable<Named> {
  if (kind === 'facility') for (const [code, { value }] of facilities) yield { code, name: value.name };
  else if (kind === 'criterion') for (const [code, { name }] of criteria) yield { code, name };
  else if (kind === 'indicator') for (const { definition } of indicators.values()) yield definition;
  else for (const [code, { name, level }] of areas) if (kind === 'area' || level === 'desa') yield { code, name };
}

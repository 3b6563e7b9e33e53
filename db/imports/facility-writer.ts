import { type AreaId, type LeafId, areaId } from '@/lib/areas/code';
import { FIRST_MONTH } from '@/lib/facilities/span';
import type { FacilityImport, FacilityValue } from '@/lib/imports/record';
import type { Store } from '../client';
import { type Touched, touch } from '../rollup/touched';
import type { Lookups } from './lookups';

const LAST_ORDINAL = 9_999;

/**
 * Writes facilities, puskesmas before those that name them. A facility that is new or has moved gets the next free
 * leaf of its desa; when it moves, its facts move with it, for all months (attributes have no history).
 */
export function writeFacilities(
  store: Store,
  lookups: Lookups,
  imports: readonly FacilityImport[],
  touched: Touched,
): void {
  const { sqlite } = store;
  const insert = sqlite.prepare(
    `INSERT INTO facility (code, leaf, type, name, area_id, puskesmas_id, opened_month, closed_month, pilot, latitude,
       longitude, hamlet, registration, contact)
     VALUES (@code, @leaf, @type, @name, @area, @puskesmasId, @opened, @closed, @pilot, @latitude, @longitude, @hamlet,
       @registration, @contact)`,
  );
  const update = sqlite.prepare(
    `UPDATE facility SET leaf = @leaf, type = @type, name = @name, area_id = @area, puskesmas_id = @puskesmasId,
       opened_month = @opened, closed_month = @closed, pilot = @pilot, latitude = @latitude, longitude = @longitude,
       hamlet = @hamlet, registration = @registration, contact = @contact
     WHERE id = @id`,
  );
  const leaves = new Leaves(store);
  const moveFacts = factMover(store);
  for (const { key, value } of puskesmasFirst(imports)) {
    const { facility: code } = key;
    const stored = lookups.facilities.get(code);
    const area = areaId(value.desa);
    const puskesmasId = value.puskesmas === null ? null : lookups.facilities.get(value.puskesmas)?.id;
    if (puskesmasId === undefined) throw new Error(`import wrote of ${value.puskesmas}, which is not stored`);
    const row = { ...value, code, area, puskesmasId, pilot: value.pilot ? 1 : 0 };
    if (!stored) {
      const leaf = leaves.take(area);
      const id = Number(insert.run({ ...row, leaf }).lastInsertRowid);
      lookups.facilities.set(code, { id, leaf, value });
      touch(touched.facilities, id, FIRST_MONTH);
      continue;
    }
    const { id } = stored;
    const moved = stored.value.desa !== value.desa;
    const leaf = moved ? leaves.take(area) : stored.leaf;
    update.run({ ...row, leaf, id });
    lookups.facilities.set(code, { id, leaf, value });
    touch(touched.facilities, id, FIRST_MONTH);
    if (!moved) continue;
    moveFacts(stored.leaf, leaf);
    touch(touched.desa, areaId(stored.value.desa), FIRST_MONTH);
    touch(touched.desa, area, FIRST_MONTH);
  }
}

/**
 * Removes the facilities whose row ends (value null), which only the undo of their arrival does, puskesmas last. The
 * caller has seen to it that nothing refers to them any more; what still does fails on its foreign key.
 */
export function removeFacilities(
  { sqlite }: Store,
  lookups: Lookups,
  imports: readonly FacilityImport[],
  touched: Touched,
): void {
  const ending = imports
    .flatMap(({ key, value }) => (value ? [] : (lookups.facilities.get(key.facility) ?? [])))
    .sort((a, b) => Number(a.value.type === 'puskesmas') - Number(b.value.type === 'puskesmas'));
  const spans = sqlite.prepare('DELETE FROM facility_span WHERE facility_id = ?');
  const remove = sqlite.prepare('DELETE FROM facility WHERE id = ?');
  for (const { id, value } of ending) {
    spans.run(id);
    remove.run(id);
    touched.facilities.delete(id);
    touch(touched.desa, areaId(value.desa), FIRST_MONTH);
  }
  for (const { key, value } of imports) if (!value) lookups.facilities.delete(key.facility);
}

type Described = Readonly<{ key: FacilityImport['key']; value: FacilityValue }>;

function puskesmasFirst(imports: readonly FacilityImport[]): Described[] {
  const described = imports.flatMap(({ key, value }) => (value ? [{ key, value }] : []));
  const rank = ({ value }: Described) => (value.type === 'puskesmas' ? 0 : 1);
  return described.sort((a, b) => rank(a) - rank(b));
}

/** Free leaf ids of a desa: after the highest in use, or, when the ordinals are spent, the lowest that is not. */
class Leaves {
  private readonly highest = new Map<AreaId, number>();

  constructor(private readonly store: Store) {}

  take(desa: AreaId): LeafId {
    const ordinal = (this.highest.get(desa) ?? this.highestStored(desa)) + 1;
    if (ordinal > LAST_ORDINAL) return this.lowestFree(desa);
    this.highest.set(desa, ordinal);
    return (desa + ordinal) as LeafId;
  }

  private highestStored(desa: AreaId): number {
    const leaf = this.store.sqlite
      .prepare('SELECT max(leaf) FROM facility WHERE leaf BETWEEN ? AND ?')
      .pluck()
      .get(desa, desa + LAST_ORDINAL) as number | null;
    return leaf === null ? 0 : leaf - desa;
  }

  private lowestFree(desa: AreaId): LeafId {
    const used = new Set(
      this.store.sqlite
        .prepare('SELECT leaf FROM facility WHERE leaf BETWEEN ? AND ?')
        .pluck()
        .all(desa, desa + LAST_ORDINAL) as number[],
    );
    for (let leaf = desa + 1; leaf <= desa + LAST_ORDINAL; leaf++) if (!used.has(leaf)) return leaf as LeafId;
    throw new Error(`desa ${desa} has no free leaf`);
  }
}

/**
 * Facts lead with the month: one statement a month finds a leaf's rows without reading the table. Asked for together,
 * min and max would read it; one by one, each is an end of the key.
 */
function factMover({ sqlite }: Store): (from: number, to: number) => void {
  const months = sqlite.prepare('SELECT (SELECT min(month) FROM fact) AS first, (SELECT max(month) FROM fact) AS last');
  const bounds = months.get() as { first: number | null; last: number | null };
  const move = sqlite.prepare('UPDATE fact SET leaf = @to WHERE month = @month AND leaf = @from');
  return (from, to) => {
    if (bounds.first === null || bounds.last === null) return;
    for (let month = bounds.first; month <= bounds.last; month++) move.run({ month, from, to });
  };
}

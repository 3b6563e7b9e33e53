import type { Month } from '@/lib/coverage/period';
import type { AreaId } from './code';

/** wilayah_kerja: from a month on, a desa is served by a puskesmas. */
export type ServiceAreaRecord = Readonly<{ desa: AreaId; from: Month; puskesmas: number }>;

export type WorkingAreaInput = Readonly<{
  desa: readonly AreaId[];
  records: readonly ServiceAreaRecord[];
  /** The facilities that exist in the month, each with its desa and the puskesmas it belongs to. */
  facilities: readonly Readonly<{ desa: AreaId; puskesmas: number | null }>[];
  /** The puskesmas that exist in the month. */
  puskesmas: ReadonlySet<number>;
}>;

/**
 * Which puskesmas serves each desa in a month (contracts section 7): the latest wilayah_kerja row; without any, the
 * puskesmas that the desa's facilities agree on; else null (unassigned), as is a desa whose puskesmas is closed.
 */
export function workingAreas(
  { desa, records, facilities, puskesmas }: WorkingAreaInput,
  at: Month,
): Map<AreaId, number | null> {
  const latest = new Map<AreaId, ServiceAreaRecord>();
  for (const record of records) {
    const known = latest.get(record.desa);
    if (record.from <= at && (!known || record.from > known.from)) latest.set(record.desa, record);
  }
  const named = new Map<AreaId, Set<number>>();
  for (const facility of facilities) {
    if (facility.puskesmas === null) continue;
    named.set(facility.desa, (named.get(facility.desa) ?? new Set()).add(facility.puskesmas));
  }
  const serving = (id: AreaId): number | null => {
    const record = latest.get(id);
    if (record) return record.puskesmas;
    const [only, ...others] = named.get(id) ?? [];
    return only !== undefined && others.length === 0 ? only : null;
  };
  return new Map(
    desa.map((id) => {
      const served = serving(id);
      return [id, served !== null && puskesmas.has(served) ? served : null];
    }),
  );
}

import type { Store } from '@/db/client';
import { type Facility, facilitiesById, findFacility } from '@/db/facilities';
import { type Reader, writeScope } from '@/lib/access/reader';

/** A facility with the puskesmas that it belongs to; null when there is none of the code. */
export type HeldFacility = Readonly<{ facility: Facility; puskesmas: Facility | null }>;

export function heldFacility(store: Store, code: string): HeldFacility | null {
  const facility = findFacility(store, code);
  if (!facility) return null;
  const { puskesmasId } = facility;
  return {
    facility,
    puskesmas: puskesmasId === null ? null : (facilitiesById(store, [puskesmasId]).get(puskesmasId) ?? null),
  };
}

/** True where a reader may write of a facility: the Dinkes of each, a puskesmas of its own and of itself. */
export function mayWriteOf(reader: Reader, { puskesmas }: HeldFacility): boolean {
  const scope = writeScope(reader);
  return scope.kind === 'all' || (scope.kind === 'puskesmas' && puskesmas?.code === scope.puskesmas);
}

/** A poskesdes has no ILP status, so that none can be declared. */
export function canBeDeclared({ type }: Facility): boolean {
  return type !== 'poskesdes';
}

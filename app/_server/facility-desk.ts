import type { Store } from '@/db/client';
import { type Facility, facilitiesById, findFacility } from '@/db/facilities';
import { verdictOn } from '@/lib/access/policy';
import { type Reader, writeScope } from '@/lib/access/reader';
import type { PageContext } from './page-context';

type Owner = Readonly<{ code: string }>;

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
export function mayWriteOf(reader: Reader, { puskesmas }: Readonly<{ puskesmas: Owner | null }>): boolean {
  const scope = writeScope(reader);
  return scope.kind === 'all' || (scope.kind === 'puskesmas' && puskesmas?.code === scope.puskesmas);
}

/** The address where this reader edits what a facility reports of a month (`YYYY-MM`); null where that is not theirs. */
export function editHref(
  { reader, deployment }: Pick<PageContext, 'reader' | 'deployment'>,
  { code, puskesmas }: Readonly<{ code: string; puskesmas: string | null }>,
  month: string,
): string | null {
  const may = verdictOn('send', reader, deployment).allowed;
  if (!may || !mayWriteOf(reader, { puskesmas: puskesmas === null ? null : { code: puskesmas } })) return null;
  return `/fasilitas/${code}/ubah?periode=${month}`;
}

/** A poskesdes has no ILP status, so that none can be declared. */
export function canBeDeclared({ type }: Facility): boolean {
  return type !== 'poskesdes';
}

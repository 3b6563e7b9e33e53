import type { LeafId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { CadreCounts } from '@/lib/facilities/span';
import type { Store } from '../../client';
import { statement } from '../../statement';

/** Where a facility is found: what the `fasilitas` table says of it beside its kind and name. */
export type FacilityCard = Readonly<{
  leaf: LeafId;
  longitude: number | null;
  latitude: number | null;
  registration: string | null;
  /** An office number. */
  contact: string | null;
}>;

export function facilityCard(store: Store, facility: number): FacilityCard {
  return statement(store, 'SELECT leaf, longitude, latitude, registration, contact FROM facility WHERE id = ?').get(
    facility,
  ) as FacilityCard;
}

/** A declared status from its month on; `status` null ends what was declared before. */
export type DeclarationEntry = Readonly<{ month: Month; status: boolean | null; decree: string | null }>;

/** What was declared of a facility up to a month, newest first. */
export function declarationsOf(store: Store, facility: number, at: Month): DeclarationEntry[] {
  const rows = statement(
    store,
    'SELECT month, status, decree FROM declaration WHERE facility_id = ? AND month <= ? ORDER BY month DESC',
  ).all(facility, at) as { month: Month; status: number | null; decree: string | null }[];
  return rows.map(({ status, ...row }) => ({ ...row, status: status === null ? null : status === 1 }));
}

/** A posyandu's last `kader` row at or before a month, with that row's month; null when there is none. */
export function cadreOf(store: Store, facility: number, at: Month): (CadreCounts & Readonly<{ month: Month }>) | null {
  const row = statement(
    store,
    `SELECT month, cadres, trained, assessed, purwa, madya, utama FROM cadre
     WHERE facility_id = ? AND month <= ? ORDER BY month DESC LIMIT 1`,
  ).get(facility, at);
  return (row as (CadreCounts & { month: Month }) | undefined) ?? null;
}

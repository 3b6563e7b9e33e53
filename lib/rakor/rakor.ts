import type { AreaCode, AreaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';

/** `rencana` until it starts, `berlangsung` with its figures frozen, `selesai` when its agreements stand. */
export const RAKOR_STATES = ['rencana', 'berlangsung', 'selesai'] as const;
export type RakorState = (typeof RAKOR_STATES)[number];

/** One who signs the minutes. */
export type Signatory = Readonly<{ role: string; name: string; rank: string; nip: string }>;

/** What the minutes say beside the agreements; every part may be empty. */
export type Minutes = Readonly<{
  chair: string;
  attended: string;
  conclusions: string;
  signatories: readonly Signatory[];
}>;

export const NO_MINUTES: Minutes = { chair: '', attended: '', conclusions: '', signatories: [] };

/** A meeting. `area` is the kabupaten, or the kecamatan of a lokakarya mini. */
export type Rakor = Readonly<{
  id: number;
  title: string;
  /** `YYYY-MM-DD` */
  heldOn: string;
  place: string;
  areaId: AreaId;
  area: AreaCode;
  period: Month;
  state: RakorState;
  startedAt: string | null;
  closedAt: string | null;
  minutes: Minutes;
}>;

import type { AreaCode, AreaId, AreaLevel } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';

/** What can be stored of an agreement's state; being late is told by its deadline, not stored. */
export const STORED_STATES = ['baru', 'berjalan', 'selesai', 'batal'] as const;
export type StoredState = (typeof STORED_STATES)[number];
export type AgreementState = StoredState | 'terlambat';

/** One agreement (RTL): the problem, what is done about it, who is in charge, until when. */
export type Agreement = Readonly<{
  id: number;
  rakorId: number | null;
  problem: string;
  action: string;
  office: string;
  person: string | null;
  /** `YYYY-MM-DD` */
  deadline: string;
  areaId: AreaId;
  area: Readonly<{ code: AreaCode; name: string; level: AreaLevel }>;
  indicator: string | null;
  /** The figure that stood behind it, as it was when it was agreed. */
  base: Readonly<{ period: Month; ratio: Ratio | null }> | null;
  /** Expected by the deadline, in hundredths of a percent. */
  expected: number | null;
  state: StoredState;
  createdAt: string;
}>;

/** True while something is left to do. */
export function isOpen({ state }: Pick<Agreement, 'state'>): boolean {
  return state === 'baru' || state === 'berjalan';
}

/** The state on a day (`YYYY-MM-DD`): what is open after its deadline is late; the deadline itself still counts. */
export function stateOn({ state, deadline }: Pick<Agreement, 'state' | 'deadline'>, today: string): AgreementState {
  return isOpen({ state }) && deadline < today ? 'terlambat' : state;
}

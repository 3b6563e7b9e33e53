import type { AreaId } from '@/lib/areas/code';
import type { StoredState } from './agreement';

/** What is entered of an agreement, checked: names are found, the day is one, the percentage is whole hundredths. */
export type AgreementEntry = Readonly<{
  rakorId: number | null;
  problem: string;
  action: string;
  officeId: number;
  person: string | null;
  deadline: string;
  areaId: AreaId;
  indicator: string | null;
  expected: number | null;
}>;

/** One field that was corrected, in words: what it said before and after. */
export type FieldChange = Readonly<{ field: string; before: string; after: string }>;

/** One step of an agreement's history; `state` holds from then on. */
export type AgreementEvent = Readonly<{
  id: number;
  at: string;
  actor: string | null;
  state: StoredState;
  note: string | null;
  changes: readonly FieldChange[];
}>;

import type { Month } from '@/lib/coverage/period';
import type { Actor, Checklist } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';
import { lastTurn } from '@/lib/facilities/turns';
import type { Store } from '../client';
import { checklistLines } from './checklist';

export type CriterionEntry = Readonly<{
  code: string;
  name: string;
  /** What is said of a facility that lacks it: "belum ..." */
  lacking: string;
  type: FacilityType;
  actor: Actor;
  source: string;
  wajib: boolean;
  /** The month from which it is wajib, or is not, as it is in the month asked for; null where nothing was ever said. */
  since: Month | null;
}>;

/** The checklists in their order, each line with whether it is wajib in the month. */
export function criteria(store: Store, at: Month): CriterionEntry[] {
  return checklistLines(store).map(({ code, name, lacking, type, actor, source, turns }) => {
    const turn = lastTurn(turns, at);
    return { code, name, lacking, type, actor, source, wajib: turn?.required ?? false, since: turn?.from ?? null };
  });
}

/** Every criterion's kind of facility by its code, in the checklists' order. */
export function criterionKinds(store: Store): Map<string, FacilityType> {
  return new Map(checklistLines(store).map(({ code, type }) => [code, type]));
}

/** The codes that are wajib in a month, of all kinds of facility. */
export function wajibIn(store: Store, at: Month): Set<string> {
  return new Set(criteria(store, at).flatMap(({ code, wajib }) => (wajib ? [code] : [])));
}

/** The checklists of all kinds of facility in a month: what is wajib, and the district's words for every line. */
export function checklistIn(store: Store, at: Month): Checklist {
  const lines = criteria(store, at);
  return {
    wajib: new Set(lines.flatMap(({ code, wajib }) => (wajib ? [code] : []))),
    words: new Map(lines.map(({ code, name, lacking }) => [code, { name, lacking }])),
  };
}

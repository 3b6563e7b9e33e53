import { type Month, month } from '@/lib/coverage/period';

/** The seed's wajib flags hold from here on, which is before any report: "sejak awal" (contracts section 3). */
export const FROM_THE_START = month(2000, 1);

/** From `from` on a criterion is wajib, or no longer is, until a later turn says otherwise. */
export type Turn = Readonly<{ from: Month; required: boolean }>;

/**
 * What is asked of a criterion's turns: to hold from a month on, whatever is dated later left as it is; to hold in all
 * months, every other turn dropped; or to take one dated turn back.
 */
export type TurnChange = Readonly<
  | { kind: 'from'; from: Month; required: boolean }
  | { kind: 'always'; required: boolean }
  | { kind: 'withdraw'; from: Month }
>;

/** Months from `from` up to, not including, `to`; null: without end. */
export type Stretch = Readonly<{ from: Month; to: Month | null }>;

/** True when the criterion is wajib in the month. */
export function requiredAt(turns: readonly Turn[], at: Month): boolean {
  return lastTurn(turns, at)?.required ?? false;
}

/** The turn that holds in a month, or null before the first. */
export function lastTurn(turns: readonly Turn[], at: Month): Turn | null {
  return turns.reduce<Turn | null>(
    (last, turn) => (turn.from <= at && (!last || turn.from > last.from) ? turn : last),
    null,
  );
}

/** The turns after a change, in order; one that says what the one before it says is none. */
export function turnsAfter(turns: readonly Turn[], change: TurnChange): Turn[] {
  return settledTurns(changed(turns, change));
}

function changed(turns: readonly Turn[], change: TurnChange): Turn[] {
  switch (change.kind) {
    case 'always':
      return [{ from: FROM_THE_START, required: change.required }];
    case 'withdraw':
      return turns.filter(({ from }) => from !== change.from || from === FROM_THE_START);
    case 'from': {
      const { from, required } = change;
      return [...turns.filter((turn) => turn.from !== from), { from, required }];
    }
  }
}

/** Turns in order, without those that say what the one before them says. */
export function settledTurns(turns: readonly Turn[]): Turn[] {
  const ordered = [...turns].sort((a, b) => a.from - b.from);
  return ordered.filter((turn, index) => turn.required !== (ordered[index - 1]?.required ?? !turn.required));
}

/** The months in which two courses of turns differ, in order. */
export function differences(before: readonly Turn[], after: readonly Turn[]): Stretch[] {
  const months = [...new Set([...before, ...after].map(({ from }) => from))].sort((a, b) => a - b);
  return months.reduce<Stretch[]>((stretches, from, index) => {
    if (requiredAt(before, from) === requiredAt(after, from)) return stretches;
    const to = months[index + 1] ?? null;
    const last = stretches.at(-1);
    return last?.to === from ? [...stretches.slice(0, -1), { ...last, to }] : [...stretches, { from, to }];
  }, []);
}

/** True where a change holds in all months and differs from what held: months of the past are counted anew. */
export function rewritesThePast(turns: readonly Turn[], change: TurnChange | null): boolean {
  return change?.kind === 'always' && differences(turns, turnsAfter(turns, change)).length > 0;
}

/** True when a month lies in one of the stretches. */
export function isWithin(stretches: readonly Stretch[], at: Month): boolean {
  return stretches.some(({ from, to }) => at >= from && (to === null || at < to));
}

/** A month in which none of a checklist's lines is wajib, or null: then everything would be "sudah" by itself. */
export function monthWithoutAny(lines: readonly (readonly Turn[])[]): Month | null {
  const months = [...new Set(lines.flat().map(({ from }) => from))].sort((a, b) => a - b);
  return months.find((at) => !lines.some((turns) => requiredAt(turns, at))) ?? null;
}

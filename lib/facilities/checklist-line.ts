import type { Actor } from './criteria';
import type { IlpType } from './ilp-rule';
import type { Turn, TurnChange } from './turns';

/** Whoever can move a criterion, in the order in which the camat's page shows them. */
export const ACTORS = ['desa', 'kecamatan', 'puskesmas', 'dinkes', 'opd'] as const satisfies readonly Actor[];

/** What a district may word and place as it likes; `place` counts from 1 within the kind. */
export type LineTexts = Readonly<{ name: string; lacking: string; actor: Actor; source: string; place: number }>;

/** One line of a checklist as it is stored, with its whole course of wajib. */
export type ChecklistLine = LineTexts & Readonly<{ code: string; type: IlpType; turns: readonly Turn[] }>;

/** What is asked of one line; without `wajib` its course stays. */
export type LineEdit = Readonly<{ code: string; texts: LineTexts; wajib: TurnChange | null }>;

/** The most letters of each text, so that lists and tables keep their shape. */
export const LONGEST = { name: 80, lacking: 80, source: 200 } as const;

/** The texts that an edit changes, by name. */
export function changedTexts(before: LineTexts, after: LineTexts): (keyof LineTexts)[] {
  const names = ['name', 'lacking', 'place', 'actor', 'source'] as const;
  return names.filter((name) => before[name] !== after[name]);
}

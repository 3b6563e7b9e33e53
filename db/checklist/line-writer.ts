import type { ChecklistLine, LineEdit } from '@/lib/facilities/checklist-line';
import { type Stretch, type Turn, differences, turnsAfter } from '@/lib/facilities/turns';
import type { Store } from '../client';
import { checklistLine, checklistLines } from '../queries/checklist';
import { recomputeStandings } from '../rollup/recompute';

/** What an edit has made of a line, and the months in which it is wajib now and was not, or the other way round. */
export type Written = Readonly<{ before: ChecklistLine; after: ChecklistLine; stretches: readonly Stretch[] }>;

/**
 * Writes one line of a checklist and recomputes the figures of the months in which its wajib differs; call it inside the
 * transaction that decides about it. Months before are left as they are.
 */
export function writeLine(store: Store, { code, texts, wajib }: LineEdit): Written {
  const before = checklistLine(store, code);
  if (!before) throw new Error(`${code} is no criterion`);
  store.sqlite
    .prepare('UPDATE criterion SET name = ?, lacking = ?, actor = ?, source = ? WHERE code = ?')
    .run(texts.name, texts.lacking, texts.actor, texts.source, code);
  if (texts.place !== before.place) moveLine(store, before, texts.place);
  const turns = wajib ? turnsAfter(before.turns, wajib) : before.turns;
  const stretches = differences(before.turns, turns);
  if (wajib) writeTurns(store, code, turns);
  const [first] = stretches;
  if (first) recomputeStandings(store, before.type, first.from);
  return { before, after: checklistLine(store, code) ?? before, stretches };
}

function writeTurns({ sqlite }: Store, code: string, turns: readonly Turn[]): void {
  sqlite
    .prepare('DELETE FROM criterion_requirement WHERE criterion_id = (SELECT id FROM criterion WHERE code = ?)')
    .run(code);
  const insert = sqlite.prepare(
    'INSERT INTO criterion_requirement (criterion_id, from_month, required) SELECT id, ?, ? FROM criterion WHERE code = ?',
  );
  for (const { from, required } of turns) insert.run(from, required ? 1 : 0, code);
}

/** Puts a line at another place among those of its kind; all lines are numbered anew, so that no two share a number. */
function moveLine(store: Store, line: ChecklistLine, place: number): void {
  const lines = checklistLines(store);
  const kin = lines.filter(({ type, code }) => type === line.type && code !== line.code);
  kin.splice(place - 1, 0, line);
  const next = lines.map((each) => (each.type === line.type ? (kin.shift() as ChecklistLine) : each));
  const number = store.sqlite.prepare('UPDATE criterion SET position = ? WHERE code = ?');
  next.forEach(({ code }, position) => number.run(position, code));
}

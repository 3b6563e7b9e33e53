import type { Month } from '@/lib/coverage/period';
import type { ChecklistLine } from '@/lib/facilities/checklist-line';
import { type Turn, settledTurns } from '@/lib/facilities/turns';
import type { Store } from '../client';
import { statement } from '../statement';

type Row = Omit<ChecklistLine, 'turns' | 'place'>;
type TurnRow = { code: string; from: Month; required: number };

/** Every line of the checklists in order, kind by kind, each with its whole course of wajib. */
export function checklistLines(store: Store): ChecklistLine[] {
  const turns = new Map<string, Turn[]>();
  for (const { code, from, required } of turnRows(store)) {
    turns.set(code, [...(turns.get(code) ?? []), { from, required: required === 1 }]);
  }
  const places = new Map<string, number>();
  const rows = statement(
    store,
    'SELECT code, facility_type AS type, name, lacking, actor, source FROM criterion ORDER BY position, id',
  ).all() as Row[];
  return rows.map((row) => {
    const place = (places.get(row.type) ?? 0) + 1;
    places.set(row.type, place);
    return { ...row, place, turns: settledTurns(turns.get(row.code) ?? []) };
  });
}

/** One line by its code, or null. */
export function checklistLine(store: Store, code: string): ChecklistLine | null {
  return checklistLines(store).find((line) => line.code === code) ?? null;
}

/** Who last changed a line, and when (ISO, UTC); null while it stands as it was first written. */
export function lastEditOf(store: Store, code: string): Readonly<{ at: string; actor: string | null }> | null {
  const row = statement(
    store,
    "SELECT at, actor FROM audit WHERE action = 'kriteria' AND subject = ? ORDER BY id DESC LIMIT 1",
  ).get(code);
  return (row as { at: string; actor: string | null } | undefined) ?? null;
}

function turnRows(store: Store): TurnRow[] {
  return statement(
    store,
    `SELECT c.code, from_month AS "from", required FROM criterion_requirement JOIN criterion c ON c.id = criterion_id
     ORDER BY from_month`,
  ).all() as TurnRow[];
}

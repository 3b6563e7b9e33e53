import type { Month } from '@/lib/coverage/period';
import type { ChecklistLine } from '@/lib/facilities/checklist-line';
import { FROM_THE_START, type Turn, lastTurn } from '@/lib/facilities/turns';
import { capitalised, formatMonthName } from './format';

/** "wajib" or "tidak wajib". */
export function requiredWord(required: boolean): string {
  return required ? 'wajib' : 'tidak wajib';
}

/** "sejak awal" for the seed's own month, which is before any report; else "sejak Maret 2026". */
export function sincePhrase(from: Month): string {
  return from === FROM_THE_START ? 'sejak awal' : `sejak ${formatMonthName(from)}`;
}

/** How a line stands in a month, and since when: "wajib sejak awal", "tidak wajib sejak Maret 2026". */
export function standingPhrase(turns: readonly Turn[], at: Month): string {
  const turn = lastTurn(turns, at);
  return turn ? `${requiredWord(turn.required)} ${sincePhrase(turn.from)}` : 'tidak wajib';
}

/** A course of wajib in one line: "wajib sejak awal, tidak wajib sejak Maret 2026". */
export function coursePhrase(turns: readonly Turn[]): string {
  return turns.map(({ from, required }) => `${requiredWord(required)} ${sincePhrase(from)}`).join(', ');
}

/** What changed in the checklists, month by month: `lines` say it a criterion each. */
export type ChecklistMonth = Readonly<{ month: Month; lines: readonly string[] }>;

/** Every month after the start in which a checklist changes, the latest first, in words. */
export function checklistHistory(lines: readonly ChecklistLine[]): ChecklistMonth[] {
  const turns = lines.flatMap((line) =>
    line.turns.filter(({ from }) => from !== FROM_THE_START).map((turn) => ({ ...turn, line })),
  );
  const months = [...new Set(turns.map(({ from }) => from))].sort((a, b) => b - a);
  return months.map((month) => ({
    month,
    lines: turns
      .filter(({ from }) => from === month)
      .map(({ line, required }) => `${capitalised(line.type)}: ${line.name} (${line.code}) ${becomes(required)}`),
  }));
}

function becomes(required: boolean): string {
  return required ? 'menjadi wajib' : 'tidak lagi wajib';
}

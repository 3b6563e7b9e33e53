import { createHash } from 'node:crypto';
import { type RowEdit, editFiles, hundredthsText } from '@/lib/imports/edit';
import { groupEdit, targetEdit } from '@/lib/imports/plan-rows';
import type { Store } from '../client';
import type { Area } from '../places';
import { groupRows } from '../queries/planned-groups';
import { targetRows } from '../queries/planned-targets';

/** The plans that are made a year at a time. */
export const PLAN_TABLES = ['target', 'sasaran'] as const;
export type PlanTable = (typeof PLAN_TABLES)[number];

/** Which plan is carried from which year to which, and what the new year's rows name as their source. */
export type YearCopy = Readonly<{ table: PlanTable; from: number; to: number; source: string }>;

/** What a copy would write; and how many rows stay out, because the new year has one of their own already. */
export type CopyPlan = Readonly<{ edits: readonly RowEdit[]; kept: number; fingerprint: string }>;

const NOTHING = ['', ''] as const;

/**
 * The rows of a year as rows of another, with a source of their own. What the new year has is never written over; a
 * sasaran that it has, split by sex or not, keeps its desa and group as they are. `fingerprint` is another for any
 * other rows: what was looked at is what is stored.
 */
export function copyPlan(store: Store, area: Area, { table, from, to, source }: YearCopy): CopyPlan {
  const [rows, edits] =
    table === 'target' ? targetCopy(store, area, from, to, source) : groupCopy(store, area, from, to, source);
  const content = editFiles(edits).map((file) => file.content);
  const hash = content.reduce((sum, each) => sum.update(each), createHash('sha256')).digest('base64url');
  return { edits, kept: rows - edits.length, fingerprint: hash };
}

function targetCopy(store: Store, area: Area, from: number, to: number, source: string): [number, RowEdit[]] {
  const rows = targetRows(store, from, area);
  const keyOf = (row: Readonly<{ indicator: string; area: string }>) => `${row.indicator} ${row.area}`;
  const held = new Set(targetRows(store, to, area).map(keyOf));
  const edits = rows
    .filter((row) => !held.has(keyOf(row)))
    .map(({ indicator, area: code, hundredths }) =>
      targetEdit({ year: to, indicator, area: code }, { seen: NOTHING, wanted: [hundredthsText(hundredths), source] }),
    );
  return [rows.length, edits];
}

function groupCopy(store: Store, area: Area, from: number, to: number, source: string): [number, RowEdit[]] {
  const rows = groupRows(store, from, area);
  const keyOf = (row: Readonly<{ desa: string; group: string }>) => `${row.desa} ${row.group}`;
  const held = new Set(groupRows(store, to, area).map(keyOf));
  const edits = rows
    .filter((row) => !held.has(keyOf(row)))
    .map(({ desa, group, sex, count }) =>
      groupEdit({ year: to, desa, group, sex }, { seen: NOTHING, wanted: [String(count), source] }),
    );
  return [rows.length, edits];
}

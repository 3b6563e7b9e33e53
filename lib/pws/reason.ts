export const PWS_REASONS = ['no-target-group', 'no-report', 'no-target', 'no-last-month'] as const;
/** Why there is no status, in the order in which the reasons are looked for (contracts section 7, "PWS"). */
export type PwsReason = (typeof PWS_REASONS)[number];

export type Known = Readonly<{ targetGroup: boolean; report: boolean; target: boolean; lastMonth: boolean }>;

/** The first thing that is missing for a status; null when nothing is. */
export function pwsReason({ targetGroup, report, target, lastMonth }: Known): PwsReason | null {
  if (!targetGroup) return 'no-target-group';
  if (!report) return 'no-report';
  if (!target) return 'no-target';
  return lastMonth ? null : 'no-last-month';
}

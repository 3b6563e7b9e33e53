import { readPilotStart } from '@/app/_border/pilot-address';
import { type PilotComparison, type Pilots, pilotsOf } from '@/db/queries/pilots';
import { placeArea, rowArea } from '@/db/queries/place';
import { amountOf } from '@/db/settings';
import { type Month, addMonths } from '@/lib/coverage/period';
import type { TableFrame } from '@/lib/exports/coverage-table';
import { noPilotTable, pilotMonthTable, pilotTable } from '@/lib/exports/pilot-table';
import type { ExportTable } from '@/lib/exports/table';
import { type PilotMonths, cohortSentence, groundSentence, noPilotSentence } from '@/lib/narrative/pilots';
import { fullName } from '@/lib/narrative/place';
import { answered } from './cache';
import type { TableAsked, Tables } from './ilp-tables';
import type { Shown } from './page-context';

type Asked = Pick<TableAsked, 'context' | 'place' | 'shown'>;

/** What is compared: `asked` is the month that the address names, `months` what can be, null without an earlier month. */
export type PilotsAsked = Readonly<{
  asked: Month | null;
  months: PilotMonths | null;
  /** The months before, by the district's setting. */
  back: number;
  pilots: Pilots | null;
}>;

/** The comparison that an address asks for; a month that cannot be compared from gives way to the rule. */
export function pilotsAsked({ context: { store, query }, place, shown }: Asked): PilotsAsked {
  const asked = readPilotStart(query);
  const back = amountOf(store, 'pilot.monthsBack');
  const months = monthsCompared(shown, asked, back);
  return {
    asked,
    months,
    back,
    pilots:
      months &&
      answered(store, 'pilots', [placeArea(place).code, months.start, months.end], () =>
        pilotsOf(store, place, months.start, months.end),
      ),
  };
}

function monthsCompared({ asOf, bounds }: Shown, asked: Month | null, back: number): PilotMonths | null {
  if (!bounds || asOf <= bounds.first || asOf > bounds.last) return null;
  const isWithin = asked !== null && asked >= bounds.first && asked < asOf;
  const ruled = Math.max(bounds.first, addMonths(asOf, -back)) as Month;
  return { start: isWithin ? asked : ruled, end: asOf };
}

/** What a kind's figures rest on, in sentences. */
function pilotNotes(comparison: PilotComparison, { scope }: Pilots, months: PilotMonths): string[] {
  return [cohortSentence(comparison, fullName(rowArea(scope)), months), groundSentence(comparison)].filter(Boolean);
}

/** A kind's comparison as tables: its measures, and its months. */
export function comparisonTables(
  frame: TableFrame,
  comparison: PilotComparison,
  pilots: Pilots,
  months: PilotMonths,
): readonly [ExportTable, ExportTable] {
  return [
    pilotTable(frame, comparison, months, pilotNotes(comparison, pilots, months)),
    pilotMonthTable(frame, comparison),
  ];
}

/** The part's files: two tables a kind, or one that says why there is nothing to compare. */
export function pilotTables(asked: TableAsked): Tables {
  const { pilots, months } = pilotsAsked(asked);
  const [first, ...more] =
    pilots && months ? pilots.kinds.flatMap((kind) => comparisonTables(asked.frame, kind, pilots, months)) : [];
  return first ? [first, ...more] : [noPilotTable(asked.frame, noPilotReason(asked, pilots))];
}

/** Why there is nothing to compare here. */
export function noPilotReason({ context: { deployment }, place }: Asked, pilots: Pilots | null): string {
  const scope = pilots ? fullName(rowArea(pilots.scope)) : fullName(rowArea(deployment.district));
  return noPilotSentence(pilots?.marked ?? null, fullName(placeArea(place)), scope);
}

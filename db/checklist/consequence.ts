import { createHash } from 'node:crypto';
import type { Month } from '@/lib/coverage/period';
import { monthRange } from '@/lib/coverage/period';
import type { ChecklistLine, LineEdit } from '@/lib/facilities/checklist-line';
import { ILP_CODES } from '@/lib/facilities/ilp-rule';
import { type Stretch, differences, isWithin, requiredAt, turnsAfter } from '@/lib/facilities/turns';
import type { Store } from '../client';
import { closedMonths } from '../ledger/closed-months';
import { district } from '../places';
import { checklistLine } from '../queries/checklist';
import { coverage } from '../queries/coverage';
import { type Place, findPlace } from '../queries/place';
import { figuresOf } from '../queries/profile';
import { findIndicator } from '../indicators';
import { type SeriesBounds, seriesBounds } from '../rollup/series';
import { type Written, writeLine } from './line-writer';

/** Parts of a figure; null where there is none. */
export type Counted = Readonly<{ numerator: number | null; denominator: number | null }>;
/** A figure before and after. */
export type Moved<Of> = Of & Readonly<{ before: Counted; after: Counted }>;

/**
 * What storing an edit of a checklist does. `months` are all months of the district's series whose figure moves; the
 * kecamatan are compared in `asOf`, the last month of the series that the edit reaches. Where it reaches none yet,
 * `asIf` says that they are what the last month would be by the new checklist: storing moves nothing then.
 */
export type Consequence = Readonly<{
  before: ChecklistLine;
  after: ChecklistLine;
  stretches: readonly Stretch[];
  asOf: Month | null;
  asIf: boolean;
  figures: readonly Moved<Readonly<{ code: string; name: string; unit: string }>>[];
  areas: readonly Moved<Readonly<{ code: string | null; name: string }>>[];
  months: readonly Moved<Readonly<{ month: Month }>>[];
  /** Closed months whose checklist differs: they are revised, with a reason. */
  closed: readonly Month[];
  fingerprint: string;
}>;

/** Ends a transaction that was only looked at: nothing of what it wrote stays. */
class Looked<Seen> extends Error {
  constructor(readonly seen: Seen) {
    super('looked');
  }
}

/**
 * What storing an edit would do, by storing it in a transaction that is rolled back: the figures come from the same
 * recomputation as when it is stored, and the database is left as it was.
 */
export function consequenceOf(store: Store, edit: LineEdit, current: Month): Consequence {
  return lookedAt(store, () => writeWithConsequence(store, edit, current));
}

/** Writes an edit, inside the caller's transaction, and says what it did. */
export function writeWithConsequence(store: Store, edit: LineEdit, current: Month): Consequence {
  const scene = sceneOf(store, edit, current);
  const supposed = scene?.asIf ? lookedAt(store, () => measured(store, scene, supposition(scene, edit))) : null;
  const { written, ...real } = measured(store, scene, edit);
  const { figures, areas } = supposed ?? real;
  const { before, after, stretches } = written;
  const said = {
    before,
    after,
    stretches,
    asOf: scene?.asOf ?? null,
    asIf: scene?.asIf ?? false,
    figures,
    areas,
    months: real.months,
    closed: closedMonths(store)
      .map(({ month }) => month)
      .filter((month) => isWithin(stretches, month)),
  };
  return { ...said, fingerprint: createHash('sha256').update(JSON.stringify(said)).digest('base64url') };
}

/** Where and when figures are compared; null where the checklist's wajib stays, or there is no figure at all. */
type Scene = Readonly<{
  place: Place;
  type: ChecklistLine['type'];
  bounds: NonNullable<SeriesBounds>;
  reached: readonly Month[];
  asOf: Month;
  asIf: boolean;
  required: boolean;
  current: Month;
}>;

function sceneOf(store: Store, { code, wajib }: LineEdit, current: Month): Scene | null {
  const home = district(store);
  const place = home && findPlace(store, home.code);
  const bounds = home && seriesBounds(store, home.id);
  const line = checklistLine(store, code);
  if (!wajib || !place || !bounds || !line) return null;
  const turns = turnsAfter(line.turns, wajib);
  const stretches = differences(line.turns, turns);
  const [first] = stretches;
  if (!first) return null;
  const reached = monthRange(bounds.first, bounds.last).filter((month) => isWithin(stretches, month));
  const last = reached.at(-1);
  const ahead = stretches.find(({ from }) => from > bounds.last);
  return {
    place,
    type: line.type,
    bounds,
    reached,
    asOf: last ?? bounds.last,
    asIf: last === undefined && ahead !== undefined,
    required: requiredAt(turns, (ahead ?? first).from),
    current,
  };
}

/** The edit as if it held in the last month with figures already. */
function supposition({ asOf, required }: Scene, edit: LineEdit): LineEdit {
  return { ...edit, wajib: { kind: 'from', from: asOf, required } };
}

function measured(store: Store, scene: Scene | null, edit: LineEdit) {
  if (!scene) return { written: writeLine(store, edit), figures: [], areas: [], months: [] };
  const before = snapshot(store, scene);
  const written: Written = writeLine(store, edit);
  const after = snapshot(store, scene);
  return {
    written,
    figures: after.figures.map((each, index) => moved(each, before.figures[index])),
    areas: after.areas.map((each, index) => moved(each, before.areas[index])),
    months: after.months.map((each, index) => moved(each, before.months[index])).filter(hasMoved),
  };
}

function snapshot(store: Store, { place, type, reached, asOf, current }: Scene) {
  const indicator = findIndicator(store, ILP_CODES[type]);
  if (!indicator) throw new Error(`${ILP_CODES[type]} is no indicator`);
  const period = { kind: 'month', month: asOf } as const;
  const { rows } = coverage(store, { indicator, place, level: 'kecamatan', period, current });
  return {
    figures: figuresOf(store, place, Object.values(ILP_CODES), { asOf }).map(
      ({ indicator: { code, name, unit }, row }) => ({
        code,
        name,
        unit,
        ...counted(row),
      }),
    ),
    areas: rows.map((row) => ({ code: row.area.code, name: row.area.name, ...counted(row) })),
    months: reached.flatMap((month) =>
      figuresOf(store, place, [ILP_CODES[type]], { asOf: month }).map(({ row }) => ({
        month,
        ...counted(row),
      })),
    ),
  };
}

function moved<Of extends Counted>(after: Of, before: Counted | undefined) {
  const { numerator, denominator, ...named } = after;
  return { ...named, before: counted(before ?? after), after: { numerator, denominator } };
}

/** True where a figure is another after than before. */
export function hasMoved({ before, after }: Moved<object>): boolean {
  return before.numerator !== after.numerator || before.denominator !== after.denominator;
}

function counted({ numerator, denominator }: Counted): Counted {
  return { numerator, denominator };
}

function lookedAt<Seen>(store: Store, work: () => Seen): Seen {
  const look = store.sqlite.transaction((): never => {
    throw new Looked(work());
  });
  try {
    return look.immediate();
  } catch (error) {
    if (error instanceof Looked) return error.seen as Seen;
    throw error;
  }
}

import type { Actor } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';

/** A line of a checklist, as far as this is asked. */
export type ActorCriterion = Readonly<{
  code: string;
  type: FacilityType;
  lacking: string;
  actor: Actor;
  wajib: boolean;
}>;

type Checked = Readonly<{
  type: FacilityType;
  active: boolean | null;
  missing: readonly string[];
  unreported: readonly string[];
}>;

/** One criterion that facilities were reported to lack: how many, of those for which it was reported. */
export type Gap = Readonly<{ criterion: ActorCriterion; lacking: number; reported: number }>;

/** Who can move what, in the order in which a camat reads it; desa and kecamatan are moved by the kecamatan. */
export const MOVERS = ['kecamatan', 'puskesmas', 'dinkes', 'opd'] as const;
export type Mover = (typeof MOVERS)[number];

export type MoverGaps = Readonly<{ mover: Mover; gaps: readonly Gap[] }>;

/** What is missing by who can move it; `silent`: reports of single criteria that are not there, which lack nothing. */
export type GapsByMover = Readonly<{ groups: readonly MoverGaps[]; silent: number }>;

/**
 * The criteria that facilities were reported to lack, by who can move them, most frequent first. Facilities that do not
 * count (a posyandu that is not aktif) are left out; a criterion nobody reported is never a gap.
 */
export function gapsByMover(facilities: readonly Checked[], criteria: readonly ActorCriterion[]): GapsByMover {
  const counted = facilities.filter(({ active }) => active !== false);
  const gaps = criteria.map((criterion): Gap => {
    const kin = counted.filter(({ type }) => type === criterion.type);
    const silent = kin.filter(({ unreported }) => unreported.includes(criterion.code)).length;
    const missing = kin.filter(({ missing: codes }) => codes.includes(criterion.code)).length;
    return { criterion, lacking: missing - silent, reported: kin.length - silent };
  });
  const groups = MOVERS.map((mover) => ({
    mover,
    gaps: gaps
      .filter(({ criterion, lacking }) => moverOf(criterion.actor) === mover && lacking > 0)
      .sort((a, b) => Number(b.criterion.wajib) - Number(a.criterion.wajib) || b.lacking - a.lacking),
  }));
  return {
    groups: groups.filter((group) => group.gaps.length > 0),
    silent: counted.reduce((sum, { unreported }) => sum + unreported.length, 0),
  };
}

function moverOf(actor: Actor): Mover {
  return actor === 'desa' ? 'kecamatan' : actor;
}

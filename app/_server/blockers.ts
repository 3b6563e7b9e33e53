import { type BlockersAsked, blockersQuery, readBlockersAsked } from '@/app/_border/blocker-address';
import { namesOfLevel } from '@/db/places';
import { type CriterionWords, type IlpFacilities, ilpFacilities } from '@/db/queries/blockers';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { type Place, placeArea, rowArea } from '@/db/queries/place';
import { figuresOf, kabupatenOf, targetOf } from '@/db/queries/profile';
import { type BlockerLine, blockerLines } from '@/lib/analysis/blocker-lines';
import { type Combination, type Held, combinationsOf, heldOf } from '@/lib/analysis/blockers';
import { type NearFacilities, nearFacilities } from '@/lib/analysis/one-step';
import { type WhatIf, isNothing, whatIf } from '@/lib/analysis/what-if';
import type { Month } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { RowArea } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { IlpType } from '@/lib/facilities/ilp-rule';
import { isHeld } from '@/lib/facilities/ilp-rule';
import { ACTOR_GROUPS } from '@/lib/narrative/actor';
import { answered } from './cache';
import type { PageContext } from './page-context';

/** What holds the facilities of a kind back in a place and month. */
export type Blockers = IlpFacilities &
  Readonly<{
    /** Those that are counted and not there yet. */
    members: readonly FacilityDetail[];
    held: Held;
    lines: readonly BlockerLine[];
    combinations: readonly Combination<FacilityDetail>[];
    near: NearFacilities<FacilityDetail>;
    /** The figure that all this explains. */
    figure: Ratio;
  }>;

type Seen = Pick<PageContext, 'store'>;
type Asked = Readonly<{ type: IlpType; order: BlockersAsked['order'] }>;

/** Worked out once per data version, place, month, kind and order. */
export function blockersIn({ store }: Seen, place: Place, asOf: Month, { type, order }: Asked): Blockers {
  return answered(store, 'blockers', [placeArea(place).code, asOf, type, order], () => {
    const known = ilpFacilities(store, place, type, asOf);
    const { facilities, rule, words } = known;
    const members = facilities.filter((facility) => isHeld(facility, rule));
    const { before } = whatIf(facilities, { criteria: [], facilities: [] }, rule);
    return {
      ...known,
      members,
      held: heldOf(facilities, rule),
      lines: blockerLines(facilities, rule, {
        actorOf: (criterion) => wordsOf({ words }, criterion).actor,
        groups: order === 'pelaku' ? ACTOR_GROUPS.map(({ actors }) => actors) : null,
      }),
      combinations: combinationsOf(facilities, rule),
      near: nearFacilities(members, new Set(rule.required)),
      figure: before,
    };
  });
}

/** A criterion's words; of one that the checklist does not have, its code. */
export function wordsOf({ words }: Pick<IlpFacilities, 'words'>, code: string): CriterionWords {
  return words.get(code) ?? { name: code, lacking: code, actor: 'dinkes' };
}

/** One place's figure as it is and as it would be. */
export type AssumedPlace = Readonly<{ area: RowArea; before: Ratio; after: Ratio; target: Target | null }>;

export type Assumed = Readonly<{
  result: WhatIf<FacilityDetail>;
  /** The place itself and, above a part of one, its kabupaten. */
  places: readonly AssumedPlace[];
}>;

/** What the address assumes, worked out; null where it assumes nothing. */
export function assumedIn(
  { store }: Seen,
  place: Place,
  asOf: Month,
  { blockers, asked }: Readonly<{ blockers: Blockers; asked: BlockersAsked }>,
): Assumed | null {
  const { facilities, rule, indicator } = blockers;
  const { assumption } = asked;
  if (isNothing(assumption)) return null;
  const result = whatIf(facilities, assumption, rule);
  const { before, after } = result;
  const own = { area: placeArea(place), before, after, target: targetOf(store, indicator, place, asOf) };
  const kabupaten = kabupatenOf(store, place);
  if (place.kind === 'area' && (place.area.level === 'provinsi' || place.area.level === 'kabupaten'))
    return { result, places: [own] };
  const whole: Place = { kind: 'area', area: kabupaten };
  const [figure] = figuresOf(store, whole, [indicator.code], { asOf });
  const now = figure && ratioOf(figure.row);
  if (!now) return { result, places: [own] };
  // A puskesmas may hold facilities of another kabupaten: only those of its own move this figure.
  const inside = whatIf(
    facilities.filter(({ area }) => area.startsWith(`${kabupaten.code}.`)),
    assumption,
    rule,
  );
  const then = {
    numerator: now.numerator + inside.after.numerator - inside.before.numerator,
    denominator: now.denominator + inside.after.denominator - inside.before.denominator,
  };
  return { result, places: [own, { area: rowArea(kabupaten), before: now, after: then, target: figure.target }] };
}

/** What a part of the page and its files ask for, with all that they show. */
export type BlockersView = Readonly<{
  asked: BlockersAsked;
  blockers: Blockers;
  assumed: Assumed | null;
  areaNames: ReadonlyMap<string, string>;
  /** The view's own address parameters. */
  query: ReturnType<typeof blockersQuery>;
}>;

/** Refuses what the border refuses. */
export function blockersViewOf(context: Pick<PageContext, 'store' | 'query'>, place: Place, asOf: Month): BlockersView {
  const { store } = context;
  const asked = readBlockersAsked(store, place, context.query);
  const blockers = blockersIn(context, place, asOf, asked);
  return {
    asked,
    blockers,
    assumed: assumedIn(context, place, asOf, { blockers, asked }),
    areaNames: namesOfLevel(store, 'desa'),
    query: blockersQuery(place, asked),
  };
}

import { byKey } from '@/lib/analysis/quality/by-key';
import type { Finding } from '@/lib/analysis/quality/consistency';
import { countArrivals, timelyRatio } from '@/lib/analysis/quality/punctuality';
import type { ScoreParts } from '@/lib/analysis/quality/score';
import type { Ratio } from '@/lib/coverage/ratio';
import type { FacilityArrival } from './arrivals';
import type { Subject } from './consistency';
import type { JudgedDenominator } from './denominators';
import type { QualityGround, Serving } from './ground';
import type { JudgedFigure } from './outliers';
import type { Calendar } from './report-calendar';

/** What the score is made of; all of one ground. */
export type QualityFindings = Readonly<{
  calendar: Calendar;
  arrivals: readonly FacilityArrival[];
  findings: readonly Finding<Subject>[];
  figures: readonly JudgedFigure[];
  denominators: readonly JudgedDenominator[];
}>;

/** The parts of the score of every puskesmas, and (key null) of what belongs to none, where there is any. */
export function scorePartsBy(ground: QualityGround, found: QualityFindings): Map<Serving, ScoreParts> {
  const { servedBy, asOf, puskesmas } = ground;
  const keyOf = ({ desa }: { desa: { id: Parameters<typeof servedBy.get>[0] } }) => servedBy.get(desa.id) ?? null;
  const arrivals = byKey(
    found.arrivals.filter(({ month }) => month === asOf),
    (each) => each.puskesmas,
  );
  const consistency = tallied(
    found.findings,
    ({ who }) => who.puskesmas,
    ({ comparison }) => comparison.agrees,
  );
  const outliers = tallied(found.figures, keyOf, ({ isOutlier }) => !isOutlier);
  const denominators = tallied(found.denominators, keyOf, ({ isJump }) => !isJump);
  const known = new Set<Serving>(puskesmas.map(({ id }) => id));
  const all = [found.calendar, arrivals, consistency, outliers, denominators].flatMap((each): Serving[] => [
    ...each.keys(),
  ]);
  return new Map(
    [...known, ...(all.includes(null) ? [null] : [])].map((key): [Serving, ScoreParts] => [
      key,
      {
        completeness: found.calendar.get(key)?.at(-1) ?? NOTHING,
        timeliness: timelyRatio(countArrivals((arrivals.get(key) ?? []).map(({ arrival }) => arrival))),
        consistency: consistency.get(key) ?? NOTHING,
        outliers: outliers.get(key) ?? NOTHING,
        denominators: denominators.get(key) ?? NOTHING,
      },
    ]),
  );
}

const NOTHING: Ratio = { numerator: 0, denominator: 0 };

/** How many of some things are in order, by puskesmas. */
function tallied<T>(
  things: readonly T[],
  keyOf: (thing: T) => Serving,
  inOrder: (thing: T) => boolean,
): Map<Serving, Ratio> {
  const sums = new Map<Serving, Ratio>();
  for (const thing of things) {
    const { numerator, denominator } = sums.get(keyOf(thing)) ?? NOTHING;
    sums.set(keyOf(thing), { numerator: numerator + Number(inOrder(thing)), denominator: denominator + 1 });
  }
  return sums;
}

import { type Month, monthOfYear } from '@/lib/coverage/period';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import { PROGRAMS, type CumulativeService, type Program } from './service-plan';
import { type Random, seededRandom } from './random';

/**
 * How a desa does: drawn by chance from its district's seed, whatever the place. `base` and each program are standard
 * deviations from the middling desa, `drift` what it gains or loses over the history.
 */
export type Diligence = Readonly<{
  base: number;
  drift: number;
  programs: ReadonlyMap<Program, number>;
  /** Programs in which this desa is where the year's target asks it to be, or a little beyond. */
  ahead: ReadonlySet<Program>;
}>;

const AHEAD_SHARE = 0.08;
/** Parts of a desa's standing that are its own, its program's and the indicator's; squares sum to about one. */
const PARTS = { base: 0.55, program: 0.65, own: 0.5 };

/** The diligence of each desa of a district, by code. */
export function desaDiligence(district: string, desa: readonly string[]): ReadonlyMap<string, Diligence> {
  const random = seededRandom(`${district}/pelayanan/capaian`);
  return new Map(
    desa.map((code) => [
      code,
      {
        base: random.normal(),
        drift: 0.35 * random.normal(),
        programs: new Map(PROGRAMS.map((program) => [program, random.normal()])),
        ahead: new Set(PROGRAMS.filter(() => random.chance(AHEAD_SHARE))),
      },
    ]),
  );
}

type Course = Pick<CumulativeService, 'program' | 'share' | 'spread' | 'gain'>;

/** The share of its target group that a desa reaches, by month; `own` is what only this indicator adds. */
export function shareCourse(
  random: Random,
  { base, drift, programs }: Diligence,
  { program, share, spread, gain }: Course,
): (at: Month) => number {
  const standing = PARTS.base * base + PARTS.program * (programs.get(program) ?? 0) + PARTS.own * random.normal();
  const start = Math.log(share / (1 - share)) + spread * standing;
  return (at) => {
    const elapsed = (at - FIRST_EXAMPLE_MONTH) / (LAST_EXAMPLE_MONTH - FIRST_EXAMPLE_MONTH);
    return 1 / (1 + Math.exp(-start - (gain + drift) * elapsed));
  };
}

/** The twelfth of a year, weighted so that the twelve add up to one. */
export function monthWeight(season: CumulativeService['season'], at: Month): number {
  const position = monthOfYear(at);
  if (season === 'slow-start') return (1 + 0.012 * (position - 6.5)) / 12;
  if (season === 'after-july') return (position >= 8 && position <= 10 ? 1.18 : 0.94) / 12;
  return 1 / 12;
}

import { type Month, monthOfYear, monthRange, yearOf } from '@/lib/coverage/period';
import type { Sex } from '@/lib/imports/record';
import { type DesaStory, unrestful } from './cumulative';
import { shareCourse } from './diligence';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import type { Random } from './random';
import type { ExampleFact } from './service-fact';
import { ILP_SINCE, type Program } from './service-plan';

const MONTHS = monthRange(FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH);

/** A monthly indicator of desa; `share` and `gain` as in the service plan, of those asked in the month. */
type Ratios = Readonly<{ program: Program; share: number; spread: number; gain: number }>;

const KEK: Ratios = { program: 'ibu', share: 0.13, spread: -0.5, gain: -0.1 };
const STN: Ratios = { program: 'gizi', share: 0.19, spread: -0.45, gain: -0.2 };
const WST: Ratios = { program: 'gizi', share: 0.068, spread: -0.45, gain: -0.1 };
const TTD: Ratios = { program: 'sekolah', share: 0.56, spread: 0.8, gain: 0.3 };
const KR_TL: Ratios = { program: 'keluarga', share: 0.78, spread: 0.7, gain: 0.2 };

/** Findings of a month for each family visited or not. */
const FINDINGS = 0.008;
/** Of the children under five so many are measured in a month. */
const MEASURED = 0.7;
/** In February and August every child is called for vitamin A. */
const CALLED = 1.12;
const CALL_MONTHS: readonly number[] = [2, 8];
/** A desa becomes free of open defecation at some time, or not within the example; few lose it again. */
const OPEN_DEFECATION = { freeAtStart: 0.6, becomesFree: 0.35, loses: 0.04 };

/** The indicators that a desa reports by the month, each with its own denominator, but for those of posyandu. */
export function monthlyFacts(story: DesaStory): ExampleFact[] {
  const { random, desa, trueSize } = story;
  const measuredIn = new Map(MONTHS.map((at) => [at, measuredChildren(story, at)]));
  const measured = (at: Month) => measuredIn.get(at) ?? null;
  return [
    ...ratioFacts(story, 'KEK', KEK, (at) => unrestful(random, trueSize(desa, yearOf(at), 'bumil') / 12)),
    ...ratioFacts(story, 'STN', STN, measured),
    ...ratioFacts(story, 'WST', WST, measured),
    ...ratioFacts(story, 'TTD', TTD, (at) => trueSize(desa, yearOf(at), 'rematri')),
    ...ratioFacts(story, 'KR-TL', KR_TL, (at) => {
      return at < ILP_SINCE ? null : unrestful(random, FINDINGS * trueSize(desa, yearOf(at), 'keluarga'));
    }),
    ...sanitationFacts(story),
  ];
}

/** Stunting and wasting are read from the same measuring. */
function measuredChildren({ random, desa, trueSize }: DesaStory, at: Month): number {
  const called = CALL_MONTHS.includes(monthOfYear(at)) ? CALLED : 1;
  const children = trueSize(desa, yearOf(at), 'balita');
  return Math.min(children, unrestful(random, children * MEASURED * called));
}

/** `asked`: the month's denominator (0 is told as 0 of 0), or null where there is no report yet. */
function ratioFacts(
  { random, desa, diligence, silence, splits }: DesaStory,
  indicator: string,
  ratios: Ratios,
  asked: (at: Month) => number | null,
): ExampleFact[] {
  const course = shareCourse(random, diligence, ratios);
  return MONTHS.flatMap((at) => {
    const denominator = asked(at);
    if (denominator === null) return [];
    const numerator = Math.min(denominator, unrestful(random, denominator * course(at)));
    if (silence(desa, ratios.program, at)) return [];
    const fact = { month: at, code: desa, indicator, numerator, denominator };
    return splits && indicator === 'STN' ? halves(random, fact) : [{ ...fact, sex: 0 as const }];
  });
}

/** Boys and girls of a ratio, which add up to it. */
export function halves(
  random: Random,
  fact: Omit<ExampleFact, 'sex' | 'denominator'> & { denominator: number },
): ExampleFact[] {
  const boys = random.whole(fact.denominator * 0.51);
  const share = fact.denominator === 0 ? 0 : boys / fact.denominator;
  const others = fact.denominator - boys;
  const done = Math.max(fact.numerator - others, Math.min(boys, random.whole(fact.numerator * share)));
  const row = (sex: Sex, numerator: number, denominator: number) => ({ ...fact, sex, numerator, denominator });
  return [row(1, done, boys), row(2, fact.numerator - done, others)];
}

/** SBS: 1 of 1 in a desa that is free of open defecation, else 0 of 1. */
function sanitationFacts({ random, desa, silence }: DesaStory): ExampleFact[] {
  const { freeAtStart, becomesFree, loses } = OPEN_DEFECATION;
  const start = random.chance(freeAtStart);
  const turns = random.chance(start ? loses : becomesFree);
  const turn = random.pick(MONTHS);
  return MONTHS.filter((at) => !silence(desa, 'penyakit', at)).map((at) => {
    const free = turns && at >= turn ? !start : start;
    return { month: at, code: desa, indicator: 'SBS', sex: 0, numerator: Number(free), denominator: 1 };
  });
}

import { type Month, monthOfYear, monthRange, yearOf } from '@/lib/coverage/period';
import { type DesaStory, unrestful } from './cumulative';
import { shareCourse } from './diligence';
import { halves } from './monthly';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import { apportion } from './population';
import type { ExampleFact } from './service-fact';
import type { Program } from './service-plan';

/** A desa's posyandu in a month: those that exist, and those of them that are aktif. */
export type PosyanduIn = (at: Month) => Readonly<{ existing: readonly string[]; active: readonly string[] }>;

const DS = { program: 'gizi', share: 0.73, spread: 0.6, gain: 0.15 } as const;
/** Of the weighed those whose weight can be compared with last month's, and of these those that gained. */
const COMPARED = 0.93;
const ND = { program: 'gizi', share: 0.69, spread: 0.35, gain: 0.1 } as const;
/** Of those that did not gain, these are told as T; the rest could not be judged. */
const NOT_GAINED = 0.95;
const OPENS = 0.94;
const REPORTS = { program: 'posyandu', share: 0.82, spread: 0.9, gain: 0.3 } as const;
const CALLED = 1.1;
const CALL_MONTHS: readonly number[] = [2, 8];
/** A posyandu that reports for itself forgets now and then. */
const FORGETS = 0.04;

/**
 * What posyandu do by the month: weighing (D/S, N/D and T), opening and reporting. A desa tells it for all its posyandu
 * or, where `apart`, each posyandu for itself. A desa without posyandu tells nothing.
 */
export function posyanduFacts(story: DesaStory, posyandu: PosyanduIn, apart: boolean): ExampleFact[] {
  return monthRange(FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH).flatMap(monthOf(story, posyandu, apart));
}

function monthOf(story: DesaStory, posyandu: PosyanduIn, apart: boolean): (at: Month) => ExampleFact[] {
  const { random, desa, diligence, trueSize, silence, splits } = story;
  const [weighed, gained, reports] = [DS, ND, REPORTS].map((each) => shareCourse(random, diligence, each));
  const silent = (program: Program, at: Month) => silence(desa, program, at);

  function weighing(at: Month, code: string, children: number): ExampleFact[] {
    const called = CALL_MONTHS.includes(monthOfYear(at)) ? CALLED : 1;
    const came = Math.min(children, unrestful(random, children * (weighed?.(at) ?? 0) * called));
    const compared = Math.min(came, random.whole(came * COMPARED));
    const better = Math.min(compared, unrestful(random, compared * (gained?.(at) ?? 0)));
    const worse = Math.floor((compared - better) * NOT_GAINED);
    const fact = (indicator: string, numerator: number, denominator: number) => {
      return { month: at, code, indicator, sex: 0 as const, numerator, denominator };
    };
    const ds = fact('DS', came, children);
    return [
      ...(splits && !apart ? halves(random, ds) : [ds]),
      fact('ND', better, compared),
      fact('TND', worse, compared),
    ];
  }

  /** How many of some posyandu did something, told by the desa, or each for itself. */
  function attendance(at: Month, indicator: string, asked: readonly string[], chance: number): ExampleFact[] {
    const done = asked.map((code) => ({ code, did: Number(random.chance(chance)) }));
    const fact = (code: string, numerator: number, denominator: number): ExampleFact => {
      return { month: at, code, indicator, sex: 0, numerator, denominator };
    };
    if (apart) return done.filter(() => !random.chance(FORGETS)).map(({ code, did }) => fact(code, did, 1));
    return done.length === 0
      ? []
      : [
          fact(
            desa,
            done.reduce((sum, { did }) => sum + did, 0),
            done.length,
          ),
        ];
  }

  return (at) => {
    const { existing, active } = posyandu(at);
    if (existing.length === 0) return [];
    const children = trueSize(desa, yearOf(at), 'balita');
    const shares = apart
      ? apportion(
          children,
          existing.map(() => 1),
        )
      : [children];
    const weighings = shares.flatMap((share, index) => {
      const facts = weighing(at, apart ? (existing[index] ?? desa) : desa, share);
      return apart && random.chance(FORGETS) ? [] : facts;
    });
    const attendances = [
      ...attendance(at, 'PSY-BUKA', existing, OPENS),
      ...attendance(at, 'PSY-LAPOR', active, reports?.(at) ?? 0),
    ];
    return [...(silent('gizi', at) ? [] : weighings), ...(silent('posyandu', at) ? [] : attendances)];
  };
}

import { type Month, addMonths, formatMonth, month, monthRange } from '@/lib/coverage/period';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import { PROGRAMS, type Program } from './service-plan';
import { seededRandom } from './random';

/** True when a desa's report of a program has not come in for a month. */
export type Silence = (desa: string, program: Program, at: Month) => boolean;

const LATE_SHARE = 0.08;
const GAPPY_SHARE = 0.1;
/** A whole working area is late with these in the last month. */
const LATE_PROGRAMS: readonly Program[] = ['gizi', 'ptm'];
/** One desa was out of reach for a while. */
const UNREACHED = { first: month(2025, 7), last: month(2025, 9) };

/** Who has not reported what in a district: late in the last month, gaps before it. Drawn by chance. */
export function exampleSilence(district: string, servedBy: ReadonlyMap<string, string>): Silence {
  const random = seededRandom(`${district}/pelayanan/belum-lapor`);
  const desa = [...servedBy.keys()];
  const silent = new Set<string>();
  const fallSilent = (code: string, programs: readonly Program[], at: Month) => {
    for (const program of programs) silent.add(`${code} ${program} ${formatMonth(at)}`);
  };
  const order = random.shuffle(desa);
  const count = (share: number) => Math.max(1, Math.round(share * desa.length));
  for (const code of order.slice(0, count(LATE_SHARE))) fallSilent(code, PROGRAMS, LAST_EXAMPLE_MONTH);
  const late = random.pick([...new Set(servedBy.values())]);
  for (const [code, puskesmas] of servedBy) {
    if (puskesmas === late) fallSilent(code, LATE_PROGRAMS, LAST_EXAMPLE_MONTH);
  }
  const earlier = monthRange(addMonths(FIRST_EXAMPLE_MONTH, 1), addMonths(LAST_EXAMPLE_MONTH, -1));
  const [unreached, ...gappy] = random.shuffle(desa).slice(0, 1 + count(GAPPY_SHARE));
  for (const at of monthRange(UNREACHED.first, UNREACHED.last)) fallSilent(unreached ?? '', PROGRAMS, at);
  for (const code of gappy) {
    for (let gap = 0; gap < 1 + random.below(4); gap++) {
      const programs = random.chance(0.4) ? PROGRAMS : [random.pick(PROGRAMS)];
      fallSilent(code, programs, random.pick(earlier));
    }
  }
  return (code, program, at) => silent.has(`${code} ${program} ${formatMonth(at)}`);
}

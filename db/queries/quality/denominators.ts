import { isJump } from '@/lib/analysis/quality/jump';
import { subtree } from '@/lib/areas/code';
import { type Month, addMonths, yearOf } from '@/lib/coverage/period';
import type { Indicator, TargetGroup } from '@/lib/indicators/indicator';
import type { Store } from '../../client';
import type { Area } from '../../places';
import { amountOf } from '../../settings';
import { desaTargetGroups } from '../desa-leaves';
import { packedSums } from '../desa-sums';
import type { QualityGround } from './ground';

/**
 * A sasaran against last year's (`group`), or a monthly denominator against last month's (`indicator`); `yearAgo` is what
 * the latter was a year before, where that is known.
 */
export type JudgedDenominator = Readonly<{
  desa: Area;
  group: TargetGroup | null;
  indicator: Indicator | null;
  before: number;
  now: number;
  yearAgo: number | null;
  isJump: boolean;
}>;

/**
 * Every denominator that can be held against the one before: the year's sasaran of a desa where both years have one, and
 * what a desa gave as denominator this month and the last, where all its leaves reported in both. The latter is a jump
 * only if it differs as much from the same month of last year: months of weighing come every year.
 */
export function judgedDenominators(store: Store, ground: QualityGround): JudgedDenominator[] {
  const percent = amountOf(store, 'quality.denominatorJump');
  return [...sizesOf(store, ground), ...monthlyOf(store, ground)].map((each) => ({
    ...each,
    isJump:
      isJump(each.before, each.now, percent) && (each.yearAgo === null || isJump(each.yearAgo, each.now, percent)),
  }));
}

type Pair = Omit<JudgedDenominator, 'isJump'>;

function sizesOf(store: Store, { kabupaten, asOf, desa, asked }: QualityGround): Pair[] {
  const range = subtree(kabupaten.id, 'kabupaten');
  const [before, now] = [yearOf(asOf) - 1, yearOf(asOf)].map((year) => desaTargetGroups(store, range, year));
  const groups = new Set(asked.flatMap(({ indicator }) => indicator.targetGroup ?? []));
  return desa.flatMap((area) =>
    [...groups].flatMap((group): Pair[] => {
      const [was, is] = [before?.(group, area.id) ?? 0, now?.(group, area.id) ?? 0];
      return was > 0 && is > 0 ? [{ desa: area, group, indicator: null, before: was, now: is, yearAgo: null }] : [];
    }),
  );
}

function monthlyOf(store: Store, { asOf, desa, asked }: QualityGround): Pair[] {
  const spans: readonly (readonly Month[])[] = [[addMonths(asOf, -1)], [asOf], [addMonths(asOf, -12)]];
  const ids = desa.map(({ id }) => id);
  const [before, now, yearAgo] = packedSums(store, ids, spans).map((sums) => (area: Area, id: number) => {
    const tally = sums(area.id, id);
    return tally && tally.expected > 0 && tally.reported === tally.expected ? tally.denominator : null;
  });
  const monthly = asked.filter(({ indicator }) => indicator.kind === 'monthly' && indicator.leaf !== 'puskesmas');
  return desa.flatMap((area) =>
    monthly.flatMap(({ id, indicator }): Pair[] => {
      const [was, is] = [before?.(area, id) ?? null, now?.(area, id) ?? null];
      if (was === null || is === null) return [];
      const then = yearAgo?.(area, id) ?? null;
      return [{ desa: area, group: null, indicator, before: was, now: is, yearAgo: then }];
    }),
  );
}

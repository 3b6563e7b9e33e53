import { type AreaId, subtree } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import { sumTallies } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { indicatorIds } from '../indicators';
import { type Area, areasOfLevel } from '../places';
import { desaLeaves, desaTargetGroups } from './desa-leaves';
import { type SpanReader, spanReader } from './desa-span';
import { packedSums } from './desa-sums';
import type { FigureSources } from './figures';
import { areaTallies } from './tallies';
import { workingAreasOf } from './working-areas';

/** The months that one figure of a table adds up. */
export type FigureMonths = Readonly<{ indicator: Indicator; months: readonly Month[] }>;

/**
 * The sources of `figure` for many figures of one area: what its desa reported is read once, from the packs (docs
 * decision 0014), areas and working areas once. Each figure is the same as with the stored sources; what no pack holds
 * (stock, areas above a desa) is still read from the rollup.
 */
export function sharedSources(store: Store, area: Area, figures: readonly FigureMonths[]): FigureSources {
  const areas = remembered((of: Area, level: Parameters<typeof areasOfLevel>[2]) => areasOfLevel(store, of, level));
  const working = remembered((of: Area, at: Month) => workingAreasOf(store, of, at));
  let spans: Map<string, SpanReader> | null = null;
  return {
    areas: (_store, of, level) => areas(`${of.id} ${level}`, of, level),
    workingAreas: (_store, of, at) => working(`${of.id} ${at}`, of, at),
    tallies: (held, indicator, asked, months) => {
      if (indicator.kind === 'stock' || asked.some(({ level }) => level !== 'desa')) {
        return areaTallies(held, indicator, asked, months);
      }
      spans ??= spanReaders(store, area, figures);
      const readers = listsOf({ indicator, months }).map((list) => spans?.get(list.join())?.(indicator));
      const known = readers.filter((reader) => reader !== undefined);
      if (known.length < readers.length) return areaTallies(held, indicator, asked, months);
      return new Map(asked.map(({ id }) => [id, sumTallies(known.map((tallyOf) => tallyOf(id)))]));
    },
  };
}

/** A cumulative figure is one list of months over one sasaran; any other the sum of its single months. */
function listsOf({ indicator, months }: FigureMonths): (readonly Month[])[] {
  return indicator.kind === 'cumulative' ? [months] : months.map((month) => [month]);
}

function spanReaders(store: Store, area: Area, figures: readonly FigureMonths[]): Map<string, SpanReader> {
  const reported = figures.filter(({ indicator }) => indicator.kind !== 'stock');
  const lists = new Map(reported.flatMap(listsOf).map((months) => [months.join(), months]));
  const range = subtree(area.id, area.level);
  const groups = remembered((year: number) => desaTargetGroups(store, range, year));
  const desa: AreaId[] = areasOfLevel(store, area, 'desa').map(({ id }) => id);
  const sums = packedSums(store, desa, [...lists.values()]);
  const ids = indicatorIds(store);
  return new Map(
    [...lists].map(([key, months], index) => {
      const [first = 0 as Month] = months;
      const year = yearOf(first);
      const reader = spanReader(ids, {
        months,
        sums: sums[index] ?? (() => undefined),
        groups: groups(String(year), year),
        leaves: desaLeaves(store, range, first),
      });
      return [key, reader];
    }),
  );
}

/** Answers kept by a key for as long as the sources live. */
function remembered<Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Answer) {
  const known = new Map<string, { answer: Answer }>();
  return (key: string, ...asked: Asked): Answer => {
    const held = known.get(key) ?? { answer: ask(...asked) };
    known.set(key, held);
    return held.answer;
  };
}

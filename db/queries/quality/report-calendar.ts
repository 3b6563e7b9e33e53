import type { Ratio } from '@/lib/coverage/ratio';
import type { Store } from '../../client';
import type { QualityGround, Serving } from './ground';
import { monthReports } from './month-reports';

/** Reports that came in over those that were expected, by puskesmas, one for each month of the ground. */
export type Calendar = ReadonlyMap<Serving, readonly Ratio[]>;

/** The months of the ground by working area; what a puskesmas reports of itself (PWS-EVB) is its own. */
export function reportCalendar(store: Store, ground: QualityGround): Calendar {
  const keys: Serving[] = ground.puskesmas.map(({ id }) => id);
  if ([...ground.servedBy.values()].includes(null)) keys.push(null);
  const cells = new Map(keys.map((key) => [key, ground.months.map(() => ({ numerator: 0, denominator: 0 }))]));
  ground.months.forEach((month, at) => {
    const add = (key: Serving, { numerator, denominator }: Ratio) => {
      const cell = cells.get(key)?.[at];
      if (!cell) return;
      cell.numerator += numerator;
      cell.denominator += denominator;
    };
    const { byDesa, own } = monthReports(store, ground, month);
    for (const [desa, ratio] of byDesa) add(ground.servedBy.get(desa) ?? null, ratio);
    for (const { puskesmas, reported } of own) add(puskesmas, { numerator: reported, denominator: 1 });
  });
  return cells;
}

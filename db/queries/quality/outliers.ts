import { type Deviation, deviationOf } from '@/lib/analysis/quality/deviation';
import { type AreaId, ancestorId } from '@/lib/areas/code';
import { type Month, monthRange } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../../client';
import type { Area } from '../../places';
import { desaStep, packedRows } from '../../rollup/packs';
import { seriesBounds } from '../../rollup/series';
import { amountOf } from '../../settings';
import type { Asked, QualityGround } from './ground';

/** A count of a desa and its own earlier months. */
export type JudgedFigure = Readonly<{ desa: Area; indicator: Indicator; deviation: Deviation; isOutlier: boolean }>;

/**
 * Every desa's count of the month that has at least six complete earlier months, against the median of these. A desa's
 * posyandu are added up, and only months in which all of them reported are compared: half a desa is not a low figure.
 */
export function judgedFigures(store: Store, ground: QualityGround): JudgedFigure[] {
  const { asOf, desa } = ground;
  const limit = amountOf(store, 'quality.outlierMad');
  const asked = ground.asked.filter(({ indicator }) => indicator.leaf !== 'puskesmas');
  const months = monthRange(seriesBounds(store, ground.kabupaten.id)?.first ?? asOf, asOf);
  const counts = countsOf(store, ground, asked, months);
  return desa.flatMap((area, place) =>
    asked.flatMap(({ indicator }, column): JudgedFigure[] => {
      const start = (place * asked.length + column) * months.length;
      const now = counts[start + months.length - 1] ?? NONE;
      if (now === NONE) return [];
      const past = [...counts.subarray(start, start + months.length - 1)].filter((count) => count !== NONE);
      const deviation = deviationOf(now, past);
      return deviation ? [{ desa: area, indicator, deviation, isOutlier: deviation.distance > limit }] : [];
    }),
  );
}

/** Where a desa did not report a month in full. */
const NONE = -1;

/** Counts by desa, indicator and month, of the months that were reported in full; read from the packs. */
function countsOf(
  store: Store,
  { desa }: QualityGround,
  asked: readonly Asked[],
  months: readonly Month[],
): Float64Array {
  const counts = new Float64Array(desa.length * asked.length * months.length).fill(NONE);
  const columns = new Map(asked.map(({ id }, column) => [id, column]));
  const places = new Map<AreaId, Map<number, number>>();
  desa.forEach(({ id }, place) => {
    const kecamatan = ancestorId(id, 'kecamatan');
    places.set(kecamatan, (places.get(kecamatan) ?? new Map<number, number>()).set(desaStep(id), place));
  });
  for (const [kecamatan, steps] of places) {
    months.forEach((month, at) => {
      const rows = packedRows(store, kecamatan, month);
      if (!rows) return;
      for (let row = 0; row < rows.count; row++) {
        const [column, place] = [columns.get(rows.indicator[row] as number), steps.get(rows.desa[row] as number)];
        if (column === undefined || place === undefined || rows.expected[row] === 0) continue;
        if (rows.expected[row] !== rows.reported[row]) continue;
        counts[(place * asked.length + column) * months.length + at] = rows.numerator[row] as number;
      }
    });
  }
  return counts;
}

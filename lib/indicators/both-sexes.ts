import type { Indicator, TargetGroup } from './indicator';

/** Groups of one sex, and of no single person: their figures have no split to expect. */
const WITHOUT_SPLIT: ReadonlySet<TargetGroup> = new Set<TargetGroup>(['bumil', 'bulin', 'rematri', 'keluarga']);

/** Indicators without a sasaran of their own that still count girls and boys, women and men. */
const MONTHLY_OF_BOTH: ReadonlySet<string> = new Set(['DS', 'ND', 'TND', 'STN', 'WST', 'LHR', 'MTB']);

/** True for an indicator that counts people of both sexes, so that a split is worth asking for. */
export function countsBothSexes({ code, targetGroup }: Pick<Indicator, 'code' | 'targetGroup'>): boolean {
  return targetGroup === null ? MONTHLY_OF_BOTH.has(code) : !WITHOUT_SPLIT.has(targetGroup);
}

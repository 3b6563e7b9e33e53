import { CLUSTER_TITLES } from '@/lib/pws/sheet';
import { INDICATOR_GROUPS, type IndicatorGroup } from './groups';
import { CLUSTERS } from './indicator';

/** The indicators of a klaster of ILP; an indicator stands in one of them and in one group of the life cycle. */
export const CLUSTER_GROUPS: readonly IndicatorGroup[] = CLUSTERS.map((cluster) => ({
  key: `klaster-${cluster}`,
  title: CLUSTER_TITLES[cluster],
  holds: (indicator) => indicator.cluster === cluster,
}));

/** What indicators can be chosen by: groups of the life cycle, then the klaster. */
export const INDICATOR_CHOICES: readonly IndicatorGroup[] = [...INDICATOR_GROUPS, ...CLUSTER_GROUPS];

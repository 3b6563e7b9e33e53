import type { Indicator } from './indicator';

type Required = Pick<
  Indicator,
  | 'code'
  | 'name'
  | 'numerator'
  | 'denominator'
  | 'unit'
  | 'done'
  | 'kind'
  | 'level'
  | 'lifeCycle'
  | 'cluster'
  | 'source'
>;

/** A catalogue entry: what every indicator must say, and defaults for what most of them share. */
export function define(entry: Required & Partial<Indicator>): Indicator {
  return {
    per: null,
    direction: 'higher',
    targetGroup: null,
    leaf: 'desa',
    byFacility: false,
    defaultTarget: null,
    version: '1',
    ...entry,
  };
}

/** A default target in whole percent. `national`: fixed by a national document; otherwise a default of this program. */
export function defaultTarget(percent: number, citation: string, national = true): Indicator['defaultTarget'] {
  return { hundredths: percent * 100, citation, national };
}

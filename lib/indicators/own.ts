import { define } from './define';
import type { Indicator, TargetGroup } from './indicator';

/** What a district says of an indicator of its own (contracts section 3, `indikator`). */
export type OwnIndicator = Readonly<{
  name: string;
  numerator: string;
  denominator: string;
  kind: 'cumulative' | 'monthly';
  direction: Indicator['direction'];
  /** Cumulative only. */
  targetGroup: TargetGroup | null;
  lifeCycle: Indicator['lifeCycle'];
  cluster: Indicator['cluster'];
  source: string | null;
}>;

const NO_SOURCE = 'Indikator daerah; sumber tidak disebut';

/** The noun of each target group, as it stands behind n/N. */
const NOUNS: Readonly<Record<TargetGroup, string>> = {
  bumil: 'ibu hamil',
  bulin: 'ibu bersalin',
  bayi: 'bayi',
  baduta: 'baduta',
  balita: 'balita',
  balita_gizi_kurang: 'balita gizi kurang',
  rematri: 'remaja putri',
  usia_dasar: 'anak usia pendidikan dasar',
  usia_produktif: 'usia produktif',
  lansia: 'lansia',
  ht: 'penderita hipertensi',
  dm: 'penderita diabetes',
  odgj: 'ODGJ berat',
  tb: 'terduga tuberkulosis',
  hiv: 'orang berisiko HIV',
  keluarga: 'keluarga',
  penduduk: 'penduduk',
};

/** A catalogue entry made of a district's own words; desa and the facilities in them report it. */
export function ownIndicator(code: string, own: OwnIndicator): Indicator {
  const { source, ...said } = own;
  return define({
    ...said,
    code,
    unit: own.targetGroup ? NOUNS[own.targetGroup] : own.denominator,
    done: 'tercatat',
    level: 'desa',
    source: source ?? NO_SOURCE,
  });
}

/** What the district had said of an indicator that `ownIndicator` has made. */
export function wordsOf(indicator: Indicator): OwnIndicator {
  const { name, numerator, denominator, direction, targetGroup, lifeCycle, cluster, source } = indicator;
  const kind = indicator.kind === 'cumulative' ? 'cumulative' : 'monthly';
  const said = { name, numerator, denominator, kind, direction, targetGroup, lifeCycle, cluster } as const;
  return { ...said, source: source === NO_SOURCE ? null : source };
}

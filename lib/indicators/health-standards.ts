import { define, defaultTarget } from './define';
import type { Indicator, LifeCycle, Cluster, TargetGroup } from './indicator';
import { SPM } from './sources';

type Standard = readonly [name: string, unit: string, group: TargetGroup, lifeCycle: LifeCycle, cluster: Cluster];

const STANDARDS: readonly Standard[] = [
  ['ibu hamil', 'ibu hamil', 'bumil', 'ibu', '2'],
  ['ibu bersalin', 'ibu bersalin', 'bulin', 'ibu', '2'],
  ['bayi baru lahir', 'bayi', 'bayi', 'bayi-balita', '2'],
  ['balita', 'balita', 'balita', 'bayi-balita', '2'],
  ['usia pendidikan dasar', 'anak usia pendidikan dasar', 'usia_dasar', 'sekolah-remaja', '2'],
  ['usia produktif', 'usia produktif', 'usia_produktif', 'dewasa', '3'],
  ['usia lanjut', 'lansia', 'lansia', 'lansia', '3'],
  ['penderita hipertensi', 'penderita hipertensi', 'ht', 'dewasa', '3'],
  ['penderita diabetes melitus', 'penderita diabetes', 'dm', 'dewasa', '3'],
  ['ODGJ berat', 'ODGJ berat', 'odgj', 'dewasa', '3'],
  ['orang terduga tuberkulosis', 'terduga tuberkulosis', 'tb', 'semua', '4'],
  ['orang dengan risiko terinfeksi HIV', 'orang berisiko HIV', 'hiv', 'semua', '4'],
];

/**
 * The twelve health SPM, codes of their own: "mendapat pelayanan sesuai standar" is stricter than a contact, so that
 * K6 alone is not SPM-01 (domain section 5).
 */
export const HEALTH_STANDARD_INDICATORS: readonly Indicator[] = STANDARDS.map(
  ([name, unit, targetGroup, lifeCycle, cluster], index) =>
    define({
      code: `SPM-${String(index + 1).padStart(2, '0')}`,
      name: `SPM ${index + 1}: pelayanan kesehatan ${name}`,
      numerator: `Yang mendapat pelayanan sesuai standar: ${name}`,
      denominator: `Sasaran ${name} setahun`,
      unit,
      done: 'dilayani sesuai standar',
      kind: 'cumulative',
      level: 'desa',
      lifeCycle,
      cluster,
      targetGroup,
      source: SPM,
      defaultTarget: defaultTarget(100, SPM),
    }),
);

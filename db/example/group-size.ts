import type { Sex } from '@/lib/imports/record';
import { TARGET_GROUPS, type TargetGroup } from '@/lib/indicators/indicator';
import type { RegisteredDistrict } from '@/db/registry';
import { desaPopulations } from './population';
import { seededRandom } from './random';

/** A row of `sasaran`. */
export type ExampleGroupSize = Readonly<{ year: number; desa: string; group: TargetGroup; sex: Sex; count: number }>;

/** How many of a group truly live in a desa in a year, whatever the office has entered as its sasaran. */
export type TrueSizes = (desa: string, year: number, group: TargetGroup) => number;

export type GroupSizes = Readonly<{ rows: readonly ExampleGroupSize[]; trueSize: TrueSizes }>;

export const EXAMPLE_YEARS = [2024, 2025, 2026] as const;
const LAST_YEAR = 2026;
const GROWTH = 1.014;

/** Births a year for each person; pregnancies and deliveries follow from it (Pedoman PWS-KIA 2010). */
const CBR = 0.017;
/** Share of the people; those from `baduta` on are guesses that any district may replace by its own figures. */
const SHARES: Readonly<Record<TargetGroup, number>> = {
  bumil: 1.1 * CBR,
  bulin: 1.05 * CBR,
  bayi: CBR,
  baduta: 0.96 * CBR,
  balita: 0.082,
  balita_gizi_kurang: 0.006,
  rematri: 0.072,
  usia_dasar: 0.16,
  usia_produktif: 0.645,
  lansia: 0.085,
  ht: 0.2,
  dm: 0.014,
  odgj: 0.0016,
  tb: 0.012,
  hiv: 0.02,
  keluarga: 1 / 3.6,
  penduduk: 1,
};
/** Groups that follow from the people by a formula, the same in every desa. */
const BY_FORMULA: ReadonlySet<TargetGroup> = new Set(['bumil', 'bulin', 'bayi', 'penduduk']);
const VARIATION = 0.06;
const RARE_VARIATION = 0.45;
const RARE: ReadonlySet<TargetGroup> = new Set(['odgj', 'balita_gizi_kurang']);

/** The share of men in the groups that are entered by sex. */
const MALE_SHARE: Readonly<Partial<Record<TargetGroup, number>>> = {
  usia_produktif: 0.52,
  lansia: 0.49,
  ht: 0.46,
  dm: 0.44,
  penduduk: 0.515,
};

/** A slip that real sasaran have: the last digit is missing, so that coverage runs beyond 100 %. */
const MISTYPED: readonly TargetGroup[] = ['bumil', 'bulin'];

/** The sasaran of a district for EXAMPLE_YEARS; in the last year one desa has none, and one has two with a slip. */
export function exampleGroupSizes(district: RegisteredDistrict): GroupSizes {
  const random = seededRandom(`${district.code}/pelayanan/sasaran`);
  const populations = desaPopulations(district);
  const [without, mistyped] = random.shuffle([...populations.keys()]);
  const sizes = new Map<string, number>();
  for (const [desa, population] of populations) {
    for (const group of TARGET_GROUPS) {
      const variation = BY_FORMULA.has(group) ? 0 : RARE.has(group) ? RARE_VARIATION : VARIATION;
      const share = SHARES[group] * Math.exp(variation * random.normal());
      for (const year of EXAMPLE_YEARS) {
        sizes.set(`${desa} ${year} ${group}`, Math.round(share * peopleIn(population, year)));
      }
    }
  }
  const trueSize: TrueSizes = (desa, year, group) => sizes.get(`${desa} ${year} ${group}`) ?? 0;
  const entered = [...populations.keys()].flatMap((desa) =>
    EXAMPLE_YEARS.filter((year) => year < LAST_YEAR || desa !== without).flatMap((year) =>
      TARGET_GROUPS.flatMap((group) => {
        const slip = desa === mistyped && year === LAST_YEAR && MISTYPED.includes(group);
        const count = trueSize(desa, year, group);
        return bySex({ year, desa, group, sex: 0, count: slip ? Math.floor(count / 10) : count });
      }),
    ),
  );
  return { rows: entered, trueSize };
}

function peopleIn(population: number, year: number): number {
  return Math.round(population / GROWTH ** (LAST_YEAR - year));
}

function bySex(row: ExampleGroupSize): ExampleGroupSize[] {
  const share = MALE_SHARE[row.group];
  if (share === undefined) return [row];
  const men = Math.round(row.count * share);
  return [
    { ...row, sex: 1, count: men },
    { ...row, sex: 2, count: row.count - men },
  ];
}

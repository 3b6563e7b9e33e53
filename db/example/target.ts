import { CATALOGUE } from '@/lib/indicators/catalogue';
import type { RegisteredDistrict } from '@/db/registry';
import { EXAMPLE_YEARS } from './group-size';
import { seededRandom } from './random';

/** A row of `target`; `percent` is the figure per `per` for a rate. */
export type ExampleTarget = Readonly<{ year: number; indicator: string; area: string; percent: number }>;

/** Targets of a district for 2024, 2025 and 2026, invented; those of the catalogue stand where it has some. */
const TARGETS: Readonly<Record<string, readonly [number, number, number]>> = {
  K1: [90, 92, 94],
  K4: [82, 84, 86],
  K6: [72, 75, 78],
  PF: [84, 86, 88],
  KF: [80, 82, 84],
  KEK: [13, 12.5, 12],
  KN1: [92, 93, 95],
  KNL: [88, 90, 91],
  DPT1: [90, 91, 92],
  DPT3: [84, 86, 88],
  MR1: [80, 82, 84],
  IDL: [75, 77, 80],
  IBL: [66, 70, 72],
  DS: [74, 75, 76],
  ND: [70, 71, 72],
  TND: [29, 28, 27],
  STN: [18, 17, 16],
  WST: [7, 6.5, 6.5],
  PMT: [72, 75, 78],
  TTD: [56, 58, 60],
  SBS: [70, 75, 80],
  AKI: [183, 180, 175],
  AKB: [16, 15, 14],
};
/** A kecamatan that was given less to reach for in one year. */
const LOWER = { indicator: 'K6', year: 2025, percent: 70 };

/** The targets of a district's example: its own for every service indicator that the catalogue gives none. */
export function exampleTargets({ code, kecamatan }: RegisteredDistrict): ExampleTarget[] {
  const without = CATALOGUE.filter(
    ({ code: indicator, defaultTarget }) => defaultTarget === null && TARGETS[indicator],
  );
  const lower = seededRandom(`${code}/pelayanan/target`).pick(kecamatan).code;
  return [
    ...EXAMPLE_YEARS.flatMap((year, index) =>
      without.map(({ code: indicator }) => {
        return { year, indicator, area: code, percent: TARGETS[indicator]?.[index] ?? 0 };
      }),
    ),
    { year: LOWER.year, indicator: LOWER.indicator, area: lower, percent: LOWER.percent },
  ];
}

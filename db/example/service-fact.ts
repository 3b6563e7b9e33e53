import type { Month } from '@/lib/coverage/period';
import type { Sex } from '@/lib/imports/record';

/** A row of `capaian`; `code` is a desa's or a facility's. */
export type ExampleFact = Readonly<{
  month: Month;
  code: string;
  indicator: string;
  sex: Sex;
  numerator: number;
  denominator: number | null;
}>;

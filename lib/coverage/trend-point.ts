import type { ReportState } from './tally';

/** One month of a series as the API answers it (contracts section 5, `trend`). `value` is a fraction. */
export type TrendPoint = Readonly<{
  period: string;
  state: ReportState;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  target: number | null;
}>;

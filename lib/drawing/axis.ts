/** The distances between grid lines that people read easily, in powers of ten. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

export type Axis = Readonly<{
  /** The top of the scale, a multiple of the step. */
  ceiling: number;
  /** From 0 to the ceiling. */
  ticks: readonly number[];
}>;

/** A scale from 0 that reaches at least `top`, with about `wanted` round steps; in the unit that is written. */
export function axisFor(top: number, wanted = 5): Axis {
  const rough = Math.max(top, 1e-9) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  return { ceiling: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

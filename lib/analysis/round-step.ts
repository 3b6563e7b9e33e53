const STEPS = [1, 2, 2.5, 5, 10] as const;
const WHOLE_STEPS = [1, 2, 5, 10] as const;

/**
 * The smallest round step (1, 2, 2,5 or 5 times a power of ten) that is at least `least`; `whole` keeps to whole
 * numbers, for what cannot be halved. `least` must be above 0.
 */
export function roundStep(least: number, whole = false): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const steps = whole ? WHOLE_STEPS : STEPS;
  const step = (steps.find((each) => each * power >= least * (1 - 1e-9)) ?? 10) * power;
  return whole ? Math.max(1, Math.round(step)) : step;
}

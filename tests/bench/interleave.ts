/** How long two ways take side by side, in milliseconds (medians), and their ratio. */
export type Comparison = Readonly<{ first: number; second: number; ratio: number }>;

type Way = (round: number) => unknown;

/** How often a ratio above its bound is measured again: the machine may be busy with something else. */
const RETRIES = 2;

/**
 * Runs two ways in turn, `rounds` times each after `warmUp` rounds that do not count, so that whatever slows the
 * machine slows both. Both may be asynchronous.
 */
export async function interleave(first: Way, second: Way, rounds: number, warmUp: number): Promise<Comparison> {
  const times: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, way] of [first, second].entries()) {
      const start = performance.now();
      await way(round + warmUp);
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return compare(...times);
}

export function compare(first: readonly number[], second: readonly number[]): Comparison {
  const [a, b] = [median(first), median(second)];
  return { first: a, second: b, ratio: a / b };
}

/** Measures until the ratio is within its bound, three times at most; answers the best. */
export async function best(bound: number, measure: () => Promise<Comparison>): Promise<Comparison> {
  let found = await measure();
  for (let again = 0; again < RETRIES && found.ratio > bound; again++) {
    const next = await measure();
    if (next.ratio < found.ratio) found = next;
  }
  return found;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

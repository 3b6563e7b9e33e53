/**
 * The codes of `known` that someone who typed `wanted` may have meant, best first, at most `count`: one that differs
 * by dots only or whose area holds the wanted one (62.02 for 62.02.06), then by the fewest typing slips; of equals the
 * one in the same province, with the nearest number.
 */
export function nearestCodes(wanted: string, known: readonly string[], count = 3): string[] {
  const digits = digitsOf(wanted);
  const slips = (code: string) =>
    digits.startsWith(digitsOf(code)) ? 0 : editDistance(digits, digitsOf(code)) + (samePlace(digits, code) ? 0 : 0.5);
  const gap = (code: string) => Math.abs(Number(digits) - Number(digitsOf(code)));
  return known
    .map((code) => ({ code, slips: slips(code) }))
    .sort((a, b) => a.slips - b.slips || gap(a.code) - gap(b.code) || (a.code < b.code ? -1 : 1))
    .slice(0, count)
    .map(({ code }) => code);
}

function digitsOf(code: string): string {
  return code.replace(/\D/g, '');
}

/** Of two codes with equally many slips, the one in the wanted province is the likelier. */
function samePlace(digits: string, code: string): boolean {
  return digits.slice(0, 2) === code.slice(0, 2);
}

/** Single characters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The two counts, by indicator code, that a rate is made of when it is read. */
export type RateParts = Readonly<{ numerator: string; denominator: string }>;

const PARTS: Readonly<Record<string, RateParts>> = {
  AKI: { numerator: 'MTI', denominator: 'LHR' },
  AKB: { numerator: 'MTB', denominator: 'LHR' },
};

/** The counts of a built-in rate; a district's own indicators are never rates (contracts section 3, `indikator`). */
export function rateParts(code: string): RateParts {
  const parts = PARTS[code];
  if (!parts) throw new Error(`${code} is a rate without counts`);
  return parts;
}

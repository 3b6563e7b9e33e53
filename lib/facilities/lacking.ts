/** What is known of a facility's checklist in a month. */
export type NeedyFacility = Readonly<{
  active: boolean | null;
  status: 'sudah' | 'belum' | null;
  declared: 'sudah' | 'belum' | null;
  missing: readonly string[];
  unreported: readonly string[];
}>;

/** The wajib criteria a facility was reported to lack, and those that nobody has reported. */
export function missingRequired({ missing, unreported }: NeedyFacility, wajib: ReadonlySet<string>) {
  const silent = new Set(unreported);
  const required = missing.filter((code) => wajib.has(code));
  return {
    lacking: required.filter((code) => !silent.has(code)),
    unreported: required.filter((code) => silent.has(code)),
  };
}

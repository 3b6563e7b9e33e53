/** Letters and digits only, small and without accents: "Posyandu Melati-I" is "posyandumelatii". */
export function normalisedName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const KIND_WORD =
  /^\s*(desa|ds\.?|kelurahan|kel\.?|kecamatan|kec\.?|kabupaten|kab\.?|posyandu|pustu|puskesmas\s+pembantu|puskesmas|poskesdes)\s+(?=\S)/i;

/** A name without the word for the kind of place in front: "Posyandu Melati" and "Melati" are one name. */
export function withoutKind(text: string): string {
  return text.replace(KIND_WORD, '');
}

/** The same, normalised: "Posyandu Melati" is "melati". */
export function bareName(text: string): string {
  return normalisedName(withoutKind(text));
}

/** True when one insertion, deletion or replacement at most turns `a` into `b`. */
export function withinOneEdit(a: string, b: string): boolean {
  return editsWithin(a, b, 1) !== null;
}

/** The number of single-character edits between two texts, or null when there are more than `limit`. */
export function editsWithin(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const edits = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return null;
    previous = current;
  }
  const edits = previous[b.length] ?? 0;
  return edits <= limit ? edits : null;
}

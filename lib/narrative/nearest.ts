import { editsWithin, normalisedName } from './near';

/** More slips than this and a suggestion would only confuse. */
const MOST_EDITS = 2;

/** The candidate that someone who typed `text` most likely meant, or null when none is near. */
export function nearestText(text: string, candidates: readonly string[]): string | null {
  const wanted = normalisedName(text);
  let best: { candidate: string; edits: number } | null = null;
  for (const candidate of candidates) {
    const edits = editsWithin(wanted, normalisedName(candidate), MOST_EDITS);
    if (edits !== null && (best === null || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? null;
}

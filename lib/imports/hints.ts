import { bareName, editsWithin, normalisedName } from '@/lib/narrative/near';
import type { Named, NamedKind, Reference } from './reference';

/** So many different unknown codes get an offer; a file full of them is not one of typing slips. */
const BUDGET = 200;

type Candidate = Named & Readonly<{ codeKey: string; nameKey: string }>;

/** Near matches for the messages of one call, each looked for once. */
export class Hints {
  private readonly found = new Map<string, Named | null>();
  private readonly bearers = new Map<NamedKind, ReadonlyMap<string, readonly Named[]>>();
  private readonly candidates = new Map<NamedKind, readonly Candidate[]>();

  /**
   * The one a code was probably meant to be: the same letters and digits in its code or name, else the fewest slips in
   * either, at most one in four characters and two in all; null when nothing is that near. Ties go to the first by code.
   */
  nearest(kind: NamedKind, text: string, reference: Reference): Named | null {
    const memo = `${kind} ${text}`;
    const known = this.found.get(memo);
    if (known !== undefined || this.found.size >= BUDGET) return known ?? null;
    const answer = this.search(kind, normalisedName(text), reference);
    this.found.set(memo, answer);
    return answer;
  }

  /** Those that bear a name, "Desa" or "Posyandu" before it apart; several when it does not tell them apart. */
  bearing(kind: NamedKind, text: string, reference: Reference): readonly Named[] {
    const known = this.bearers.get(kind) ?? bearersOf(this.candidatesOf(kind, reference));
    this.bearers.set(kind, known);
    return known.get(bareName(text)) ?? [];
  }

  private search(kind: NamedKind, wanted: string, reference: Reference): Named | null {
    let best: Candidate | null = null;
    let bestEdits = Math.min(2, Math.floor(wanted.length / 4)) + 1;
    for (const candidate of this.candidatesOf(kind, reference)) {
      for (const key of [candidate.codeKey, candidate.nameKey]) {
        const edits = editsWithin(wanted, key, bestEdits - 1);
        if (edits !== null && wanted !== '') [best, bestEdits] = [candidate, edits];
        if (bestEdits === 0) return best;
      }
    }
    return best;
  }

  private candidatesOf(kind: NamedKind, reference: Reference): readonly Candidate[] {
    const known = this.candidates.get(kind);
    if (known) return known;
    const made = [...reference.named(kind)]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name }) => ({ code, name, codeKey: normalisedName(code), nameKey: normalisedName(name) }));
    this.candidates.set(kind, made);
    return made;
  }
}

/** By name without the word for the kind: with it or without it, the same may be meant. */
function bearersOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Named[]> {
  const bearers = new Map<string, Named[]>();
  for (const { code, name } of candidates) {
    const key = bareName(name);
    const same = bearers.get(key);
    if (same) same.push({ code, name });
    else if (key !== '') bearers.set(key, [{ code, name }]);
  }
  return bearers;
}

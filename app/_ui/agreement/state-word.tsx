import type { AgreementState } from '@/lib/agreements/agreement';
import { AGREEMENT_WORDS } from '@/lib/narrative/agreement';

/** A state as a word with a mark of its own shape: told apart without colour, on paper too. */
export function AgreementStateWord({ state }: Readonly<{ state: AgreementState }>) {
  return (
    <span className="agreement-state" data-state={state}>
      {AGREEMENT_WORDS[state]}
    </span>
  );
}

import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatTarget } from './format';

/**
 * What a target is called: a district's own is a "target"; a catalogue default is "acuan nasional" where a national
 * document fixes it, else "acuan bawaan"; one set for a place above is that place's "acuan kabupaten" - never the district's target (contracts section 5).
 */
export function targetNoun(target: Target, indicator: Indicator): string {
  if (target.source === 'district') return target.inheritedFrom ? `acuan ${target.inheritedFrom}` : 'target';
  return indicator.defaultTarget?.national ? 'acuan nasional' : 'acuan bawaan';
}

/** `acuan nasional 75%`, or that there is none. */
export function targetPhrase(target: Target | null, indicator: Indicator): string {
  return target ? `${targetNoun(target, indicator)} ${formatTarget(target)}` : 'target belum ditetapkan';
}

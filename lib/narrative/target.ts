import { levelOf } from '@/lib/areas/code';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatTarget } from './format';
import { levelNoun } from './place';

/**
 * What a target is called: an area's own is a "target"; one set for a place above it is that place's ("acuan
 * kabupaten", "acuan kota"); a catalogue default is "acuan nasional" where a national document fixes it, else "acuan
 * bawaan", and never the district's target (contracts section 5).
 */
export function targetNoun(target: Target, indicator: Indicator): string {
  if (target.source === 'district')
    return target.inheritedFrom ? `acuan ${levelNoun(levelOf(target.inheritedFrom), target.inheritedFrom)}` : 'target';
  return indicator.defaultTarget?.national ? 'acuan nasional' : 'acuan bawaan';
}

/** `acuan nasional 75%`, or that there is none. */
export function targetPhrase(target: Target | null, indicator: Indicator): string {
  return target ? `${targetNoun(target, indicator)} ${formatTarget(target)}` : 'target belum ditetapkan';
}

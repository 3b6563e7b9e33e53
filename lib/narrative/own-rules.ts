import { DROP_OUT_RULE } from './drop-out';
import { smallNumberRule } from './pws-graph';
import { fewEventsRule } from './rate';

/**
 * Thresholds that are no setting, in the words of the places where they act (decisions 16 and 25): the first two follow
 * from how far one person or one event moves a figure, the last is the guideline's.
 */
export const OWN_RULES: readonly string[] = [smallNumberRule(), fewEventsRule(), DROP_OUT_RULE];

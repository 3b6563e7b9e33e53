import { DROP_OUT_RULE } from './drop-out';
import { WEAKEST_RULE } from './life-cycle';
import { PILOT_RULE } from './pilots';
import { smallNumberRule } from './pws-graph';
import { NEEDIEST_RULE } from './priority';
import { QUALITY_RULES } from './quality';
import { fewEventsRule } from './rate';

/**
 * Thresholds that are no setting, in the words of the places where they act (decisions 16, 25 and 29): the first two follow
 * from how far one person or one event moves a figure, the third is the guideline's, the rest are of
 * data quality (decision 24), stages of life, lokus and the slides of a meeting (decision 32).
 */
export const OWN_RULES: readonly string[] = [
  smallNumberRule(),
  fewEventsRule(),
  DROP_OUT_RULE,
  ...QUALITY_RULES,
  WEAKEST_RULE,
  PILOT_RULE,
  NEEDIEST_RULE,
];

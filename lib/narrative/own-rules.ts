import { DROP_OUT_RULE } from './drop-out';
import { GROWTH_RULE } from './growth-monitoring';
import { farAboveRule } from './catch-up';
import { smallNumberRule } from './pws-graph';
import { QUALITY_RULES } from './quality';
import { fewEventsRule } from './rate';

/** The thresholds that no guideline fixes, in the words of the places where they act (decision 16). */
export const OWN_RULES: readonly string[] = [
  smallNumberRule(),
  farAboveRule(),
  fewEventsRule(),
  GROWTH_RULE,
  DROP_OUT_RULE,
  ...QUALITY_RULES,
];

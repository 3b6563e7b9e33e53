import { DESA_RULES } from './desa-rules';
import { POSYANDU_RULES } from './posyandu-rules';
import type { Rule } from './rule';

/** Every rule of consistency, in the order in which they are shown. */
export const RULES: readonly Rule[] = [...DESA_RULES, ...POSYANDU_RULES];

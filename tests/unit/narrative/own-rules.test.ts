import { expect, it } from 'vitest';
import { LOW_WEIGHED } from '@/lib/analysis/growth-monitoring';
import { FEW_EVENTS } from '@/lib/analysis/reading';
import { formatPercent } from '@/lib/narrative/format';
import { OWN_RULES } from '@/lib/narrative/own-rules';
import { STEADY_DENOMINATOR } from '@/lib/pws/small-number';

it('names every threshold of ours with the number that the rule uses', () => {
  const all = OWN_RULES.join(' ');
  for (const number of [`${STEADY_DENOMINATOR} sasaran`, `${FEW_EVENTS} kejadian`, formatPercent(LOW_WEIGHED, 0)])
    expect(all).toContain(number);
  expect(all).toContain('lebih dari dua kali bulan terbanyak');
});

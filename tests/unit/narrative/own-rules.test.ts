import { expect, it } from 'vitest';
import { FEW_EVENTS } from '@/lib/analysis/reading';
import { OWN_RULES } from '@/lib/narrative/own-rules';
import { STEADY_DENOMINATOR } from '@/lib/pws/small-number';
import { AMOUNTS } from '@/lib/settings/amount';

it('names every threshold of ours with the number that the rule uses, those that are settings among the settings', () => {
  const all = OWN_RULES.join(' ');
  for (const number of [`${STEADY_DENOMINATOR} sasaran`, `${FEW_EVENTS} kejadian`]) expect(all).toContain(number);
  expect(AMOUNTS['quality.lowWeighed'].meaning(50)).toContain('50%');
  expect(AMOUNTS['pws.farAboveBest'].meaning(2)).toContain('lebih dari 2 kali bulan terbanyak');
});

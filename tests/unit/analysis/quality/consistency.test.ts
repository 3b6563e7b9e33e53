import { expect, it } from 'vitest';
import { findingsOf } from '@/lib/analysis/quality/consistency';
import { RULES } from '@/lib/analysis/quality/rules';
import { desaSubject } from '../../../fixtures/quality-subjects';

it('names rule and place of every comparison, and makes none where nothing was reported', () => {
  const subject = desaSubject({ K6: [1, 1], K1: [1, 0] });
  const found = findingsOf(RULES, (rule) => rule.desa, 'Hulu', subject);
  expect(found.map(({ rule, who, comparison }) => [rule.code, who, comparison.agrees])).toEqual([
    ['K6-K1', 'Hulu', false],
  ]);
  expect(findingsOf(RULES, (rule) => rule.desa, 'Hulu', desaSubject({}))).toEqual([]);
});

it('has rules with a code of their own, a sentence and something to look at', () => {
  expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  for (const { sentence, check, desa, posyandu } of RULES) {
    expect(sentence).not.toBe('');
    expect(check).toMatch(/\.$/);
    expect(desa ?? posyandu).toBeTypeOf('function');
  }
});

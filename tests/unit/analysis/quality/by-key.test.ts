import { expect, it } from 'vitest';
import { byKey } from '@/lib/analysis/quality/by-key';

it('lists things by key, keys and things in the order in which they come', () => {
  const lists = byKey(['ba', 'a', 'bb', 'ab'], (text) => text.charAt(0));
  expect([...lists]).toEqual([
    ['b', ['ba', 'bb']],
    ['a', ['a', 'ab']],
  ]);
});

import { expect, it } from 'vitest';
import { waitText } from '@/lib/narrative/sign-in';

it('says the time to wait in whole minutes, never less than there is', () => {
  expect(waitText(900)).toContain('dalam 15 menit');
  expect(waitText(61)).toContain('dalam 2 menit');
  expect(waitText(1)).toContain('dalam 1 menit');
});

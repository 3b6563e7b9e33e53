import { expect, it } from 'vitest';
import { parseAreaCode } from '@/lib/areas/code';
import { ACTOR_GROUPS, actorName } from '@/lib/narrative/actor';

const code = (text: string) => parseAreaCode(text) ?? expect.fail(text);

it('calls who can move a criterion by name, in a kota the kelurahan', () => {
  expect(actorName('desa', code('62.02'))).toBe('desa/kelurahan');
  expect(actorName('desa', code('64.74'))).toBe('kelurahan');
  expect(actorName('dinkes', code('62.02'))).toBe('Dinas Kesehatan');
});

it('puts what the kecamatan itself can push first, and everybody into one group', () => {
  expect(ACTOR_GROUPS[0]?.title).toBe('Yang dapat didorong kecamatan');
  expect(ACTOR_GROUPS.flatMap(({ actors }) => actors)).toEqual(['desa', 'kecamatan', 'puskesmas', 'dinkes', 'opd']);
});

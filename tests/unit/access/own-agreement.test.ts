import { describe, expect, it } from 'vitest';
import { isOwnAgreement } from '@/lib/access/own-agreement';
import { PUBLIC, type Reader, type Role } from '@/lib/access/reader';
import type { AreaCode } from '@/lib/areas/code';

const reader = (role: Role, area: string | null = null): Reader => ({
  kind: 'account',
  id: role,
  name: role,
  role,
  area,
});
const AREAS = ['62.02', '62.02.01', '62.02.01.2002', '62.02.010', '62.02.02', '62.02.02.2001'] as AreaCode[];
const own = (who: Reader, places: string[] = []) =>
  AREAS.filter((area) => isOwnAgreement(who, area, new Set(places as AreaCode[])));

describe('whose agreement it is to report on', () => {
  it.each([
    ['admin', reader('admin'), AREAS],
    ['camat', reader('camat', '62.02.01'), ['62.02.01', '62.02.01.2002']],
    ['camat without an area', reader('camat'), []],
    ['analis', reader('analis'), []],
    ['pembaca', reader('pembaca'), []],
    ['the public', PUBLIC, []],
  ])('%s', (_who, who, expected) => {
    expect(own(who, ['62.02.02'])).toEqual(expected);
  });

  it('is a puskesmas’ in the areas that it works in, and nowhere else', () => {
    const places = ['62.02.01', '62.02.01.2002'];
    expect(own(reader('puskesmas', 'PKM-1'), places)).toEqual(places);
    expect(own(reader('puskesmas', 'PKM-1'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { areaProblem } from '@/lib/access/account-area';
import { ROLES } from '@/lib/access/reader';

describe('areaProblem', () => {
  it('asks for an area where the role is bound to one, and refuses it elsewhere', () => {
    const given = (area: string | null) => ROLES.filter((role) => areaProblem(role, area) === null);
    expect(given(null)).toEqual(['admin', 'analis', 'pembaca']);
    expect(given('x')).toEqual(['puskesmas', 'camat']);
  });

  it('says which code is wanted', () => {
    expect(areaProblem('puskesmas', null)).toContain('kode puskesmas');
    expect(areaProblem('camat', null)).toContain('kode kecamatan');
    expect(areaProblem('analis', '62.02.06')).toContain('kosongkan');
  });
});

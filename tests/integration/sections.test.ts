import { describe, expect, it } from 'vitest';
import { sectionsFor } from '@/app/_ui/shell/sections';
import { PUBLIC, type Reader, type Role } from '@/lib/access/reader';

const areas: Partial<Record<Role, string>> = { puskesmas: 'PKM-1', camat: '62.02.06' };
const reader = (role: Role): Reader => ({ kind: 'account', id: role, name: role, role, area: areas[role] ?? null });
const dataEntry = (who: Reader) => sectionsFor(who).find(({ key }) => key === 'data')?.href ?? null;

describe('the entry for data in the header', () => {
  it('leads to sending for who may send, to history for who may only read it, and is not there for others', () => {
    expect(dataEntry(reader('admin'))).toBe('/data/impor');
    expect(dataEntry(reader('puskesmas'))).toBe('/data/impor');
    expect(dataEntry(reader('analis'))).toBe('/data/riwayat');
    expect([reader('camat'), reader('pembaca'), PUBLIC].map(dataEntry)).toEqual([null, null, null]);
  });
});

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

describe('the entry for facilities in the header', () => {
  const entry = (who: Reader) => sectionsFor(who).find(({ key }) => key === 'fasilitas')?.href ?? null;

  it('leads a camat to the own kecamatan, everybody else to the district, and nowhere without a kecamatan', () => {
    expect(entry(reader('camat'))).toBe('/fasilitas?wilayah=62.02.06');
    expect(entry({ ...reader('camat'), area: null } as Reader)).toBeNull();
    expect([reader('admin'), reader('puskesmas'), reader('pembaca'), PUBLIC].map(entry)).toEqual(
      Array(4).fill('/fasilitas'),
    );
  });
});

describe('the entry for meetings in the header', () => {
  it('stands after the indicators for everybody: who reads figures reads meetings', () => {
    for (const who of [PUBLIC, reader('admin'), reader('camat'), reader('pembaca')]) {
      const keys = sectionsFor(who).map(({ key }) => key);
      expect(keys[keys.indexOf('indikator') + 1]).toBe('rakor');
    }
  });
});

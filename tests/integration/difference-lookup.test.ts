import { describe, expect, it } from 'vitest';
import { differenceLookup } from '@/db/imports/difference-lookup';
import { loadLookups } from '@/db/imports/lookups';
import { imported } from '../fixtures/imports';
import { districtStore } from '../fixtures/store';

describe('what a difference asks of the store', () => {
  const store = districtStore();
  imported(store, { fasilitas: ['PSY-1,posyandu,Posyandu Melati,62.02.01.2002,,,,,,'] });
  const { placeOf, nameOf } = differenceLookup(loadLookups(store));

  it('is the kecamatan of a desa, a facility or itself, and none for what lies above or is unknown', () => {
    const kecamatan = placeOf('62.02.01');
    expect(kecamatan?.code).toBe('62.02.01');
    expect(placeOf('62.02.01.2002')).toEqual(kecamatan);
    expect(placeOf('PSY-1')).toEqual(kecamatan);
    expect(['62.02', '62', '62.02.77.2001', 'PSY-9', ''].map(placeOf)).toEqual([null, null, null, null, null]);
  });

  it('is the name of a facility, an area, an indicator or a criterion', () => {
    expect(nameOf('PSY-1')).toBe('Posyandu Melati');
    expect(['62.02.01', 'K6', 'PSY-AKTIF'].map((code) => typeof nameOf(code))).toEqual(['string', 'string', 'string']);
    expect(nameOf('PSY-9')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { blockersQuery, readBlockersAsked } from '@/app/_border/blocker-address';
import type { Query } from '@/app/_border/parameters';
import { RefusalError } from '@/app/_border/refusal';
import type { Store } from '@/db/client';
import { type Place, findPlace } from '@/db/queries/place';
import { networkStore } from '../fixtures/network';

function placeOf(store: Store, code: string): Place {
  return findPlace(store, code) ?? expect.fail(`${code} is missing`);
}

/** What the border refuses, or "taken". */
function refusal(store: Store, code: string, query: Query) {
  try {
    readBlockersAsked(store, placeOf(store, code), query);
    return 'taken';
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
}

describe('the address of the part Hambatan', () => {
  it('asks for posyandu and nothing assumed where it says nothing, by who can move it for a kecamatan', () => {
    const store = networkStore();
    const read = (code: string) => readBlockersAsked(store, placeOf(store, code), {});
    const nothing = { criteria: [], facilities: [] };
    expect(read('62.02')).toEqual({ type: 'posyandu', order: 'jumlah', assumption: nothing });
    expect(read('62.02.01')).toEqual({ type: 'posyandu', order: 'pelaku', assumption: nothing });
    expect(read('PKM-1')).toMatchObject({ order: 'jumlah' });
  });

  it('reads ticks of a form and the commas of a link alike, each once, and writes them back', () => {
    const store = networkStore();
    const place = placeOf(store, '62.02.01');
    const form = readBlockersAsked(store, place, {
      andai: ['PSY-KADER5', 'SH-LANSIA', 'PSY-KADER5'],
      fasilitas: ['PSY-1', 'PSY-2:PSY-NAKES', ''],
    });
    expect(form.assumption).toEqual({
      criteria: ['PSY-KADER5', 'SH-LANSIA'],
      facilities: [
        { facility: 'PSY-1', criterion: null },
        { facility: 'PSY-2', criterion: 'PSY-NAKES' },
      ],
    });
    const { andai, fasilitas, jenis, susun } = blockersQuery(place, form);
    expect([andai, fasilitas, jenis, susun]).toEqual(['PSY-KADER5,SH-LANSIA', 'PSY-1,PSY-2:PSY-NAKES', null, null]);
    expect(readBlockersAsked(store, place, { andai: andai ?? '', fasilitas: fasilitas ?? '' })).toEqual(form);
    expect(readBlockersAsked(store, place, { andai: '', fasilitas: [] }).assumption.criteria).toEqual([]);
  });

  it('refuses unknown codes, and those of another kind, each with its sentence', () => {
    const store = networkStore();
    expect(refusal(store, '62.02', { andai: 'PSY-KADER6' })).toEqual({
      status: 404,
      parameter: 'andai',
      detail: 'Kriteria "PSY-KADER6" tidak ada pada daftar kriteria posyandu.',
      nearest: 'PSY-KADER5',
    });
    expect(refusal(store, '62.02', { jenis: 'pustu', andai: 'PSY-KADER5' })).toMatchObject({ parameter: 'andai' });
    expect(refusal(store, '62.02', { fasilitas: 'PST-1' })).toMatchObject({ status: 404, parameter: 'fasilitas' });
    expect(refusal(store, '62.02', { jenis: 'pustu', fasilitas: 'PST-1' })).toBe('taken');
    expect(refusal(store, '62.02', { fasilitas: 'PSY-1:PSY-X' })).toMatchObject({ parameter: 'fasilitas' });
    expect(refusal(store, '62.02', { fasilitas: 'PSY-1:PSY-NAKES:PSY-RUTIN' })).toMatchObject({ status: 404 });
    expect(refusal(store, '62.02', { jenis: 'poskesdes' })).toMatchObject({ status: 400, parameter: 'jenis' });
    expect(refusal(store, '62.02', { susun: 'abjad' })).toMatchObject({ status: 400, parameter: 'susun' });
  });

  it('says the same of a facility elsewhere as of one that does not exist', () => {
    const store = networkStore();
    const said = (code: string, facility: string) => {
      const found = refusal(store, code, { fasilitas: facility });
      return found === 'taken' ? found : found.detail.replace(facility, '…');
    };
    expect(said('62.02.01', 'PSY-6')).toBe(said('62.02.01', 'PSY-9'));
    expect(said('PKM-1', 'PSY-6')).toBe(said('PKM-1', 'PSY-9'));
    expect([said('62.02.02', 'PSY-6'), said('PKM-2', 'PSY-6'), said('62', 'PSY-6')]).toEqual([
      'taken',
      'taken',
      'taken',
    ]);
  });

  it('is bounded in ticks and in letters', () => {
    const store = networkStore();
    const many = Array.from({ length: 151 }, (_, index) => `PSY-${index}`);
    expect(refusal(store, '62.02', { fasilitas: many })).toMatchObject({ status: 400, parameter: 'fasilitas' });
    expect(refusal(store, '62.02', { andai: 'A'.repeat(9000) })).toMatchObject({ status: 400, parameter: 'andai' });
  });
});

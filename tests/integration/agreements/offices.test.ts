import { describe, expect, it } from 'vitest';
import { findAgreement } from '@/db/agreements/agreements';
import { addOffice, moveOffice, offerOffice, offices, renameOffice } from '@/db/agreements/offices';
import { addOne } from '../../fixtures/agreements';
import { districtStore } from '../../fixtures/store';

const names = (store: Parameters<typeof offices>[0]) => offices(store).map(({ name }) => name);

describe('the list of offices', () => {
  it('takes a new one at its end, but none of a name that is there, whatever its case', () => {
    const store = districtStore();
    expect(addOffice(store, 'Kantor Pertanahan', 'a')).toBe('stored');
    expect(names(store).at(-1)).toBe('Kantor Pertanahan');
    expect(addOffice(store, 'kantor pertanahan', 'a')).toBe('taken');
    expect(renameOffice(store, 1, 'CAMAT', 'a')).toBe('taken');
    expect(renameOffice(store, 3, 'CAMAT', 'a')).toBe('stored');
    expect(renameOffice(store, 999, 'Lain', 'a')).toBe('missing');
  });

  it('renames what it is in charge of, since it is the same office', () => {
    const store = districtStore();
    const id = addOne(store, { officeId: 3 });
    renameOffice(store, 3, 'Kecamatan', 'a');
    expect(findAgreement(store, id)?.office).toBe('Kecamatan');
  });

  it('moves one place at a time and stays at the ends', () => {
    const store = districtStore();
    const before = names(store);
    moveOffice(store, 2, 'naik', 'a');
    expect(names(store).slice(0, 3)).toEqual([before[1], before[0], before[2]]);
    moveOffice(store, 2, 'naik', 'a');
    moveOffice(store, 2, 'turun', 'a');
    expect(names(store)).toEqual(before);
  });

  it('stops offering one without taking it from what it is in charge of', () => {
    const store = districtStore();
    const id = addOne(store, { officeId: 3 });
    expect(offerOffice(store, 3, false, 'a')).toBe('stored');
    expect(offices(store).find((each) => each.id === 3)?.offered).toBe(false);
    expect(findAgreement(store, id)?.office).toBe('Camat');
  });
});

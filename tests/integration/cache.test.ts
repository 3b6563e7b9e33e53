import { describe, expect, it } from 'vitest';
import { answered } from '@/app/_server/cache';
import { closeStore, openStore } from '@/db/client';
import { write } from '@/db/write';
import { districtStore } from '../fixtures/store';

/** A question that counts how often it is worked out. */
function counting() {
  const work = Object.assign(() => ++work.count, { count: 0 });
  return work;
}

describe('answered', () => {
  it('works a question out once per arguments', () => {
    const store = districtStore();
    const work = counting();
    expect(answered(store, 'capaian', ['ILP-PSY', 24300], work)).toBe(1);
    expect(answered(store, 'capaian', ['ILP-PSY', 24300], work)).toBe(1);
    expect(answered(store, 'capaian', ['ILP-PSY', 24301], work)).toBe(2);
    expect(answered(store, 'tren', ['ILP-PSY', 24300], work)).toBe(3);
  });

  it('keeps an answer that is null', () => {
    const store = districtStore();
    let count = 0;
    const nothing = () => (count++, null);
    answered(store, 'kosong', [], nothing);
    expect(answered(store, 'kosong', [], nothing)).toBeNull();
    expect(count).toBe(1);
  });

  it('forgets everything when the data has changed, whoever wrote', () => {
    const store = districtStore();
    const work = counting();
    answered(store, 'capaian', [], work);
    const other = openStore(store.path);
    write(other, () => undefined);
    closeStore(other);
    expect(answered(store, 'capaian', [], work)).toBe(2);
  });

  it('keeps two databases apart', () => {
    const work = counting();
    answered(districtStore(), 'capaian', [], work);
    expect(answered(districtStore(), 'capaian', [], work)).toBe(2);
  });

  it('holds a bounded number of answers and lets the longest unasked go', () => {
    const store = districtStore();
    const work = counting();
    answered(store, 'capaian', ['lama'], work);
    for (let part = 0; part < 399; part++) answered(store, 'capaian', [part], work);
    answered(store, 'capaian', ['lama'], work);
    answered(store, 'capaian', ['baru'], work);
    expect(work.count).toBe(401);
    answered(store, 'capaian', ['lama'], work);
    expect(work.count).toBe(401);
    answered(store, 'capaian', [0], work);
    expect(work.count).toBe(402);
  });
});

import { describe, expect, it } from 'vitest';
import { statement } from '@/db/statement';
import { districtStore } from '../fixtures/store';

const KABUPATEN = "SELECT name FROM area WHERE level = 'kabupaten'";

describe('statement', () => {
  it('prepares a text once per connection and shape', () => {
    const store = districtStore();
    expect(statement(store, KABUPATEN)).toBe(statement(store, KABUPATEN));
    expect(statement(store, KABUPATEN)).not.toBe(statement(districtStore(), KABUPATEN));
  });

  it('keeps rows and values of the same text apart', () => {
    const store = districtStore();
    expect(statement(store, KABUPATEN, 'values').get()).toBe('Kabupaten Contoh');
    expect(statement(store, KABUPATEN).get()).toEqual({ name: 'Kabupaten Contoh' });
    expect(statement(store, KABUPATEN, 'values').all()).toEqual(['Kabupaten Contoh']);
  });
});

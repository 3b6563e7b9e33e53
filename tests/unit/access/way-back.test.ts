import { describe, expect, it } from 'vitest';
import { wayBack } from '@/lib/access/way-back';

describe('wayBack', () => {
  it.each(['/', '/wilayah/62.02.06?periode=2026-02#tren', '/masukan'])('keeps the own path %s', (path) => {
    expect(wayBack(path)).toBe(path);
  });

  it.each([
    null,
    '',
    'wilayah',
    '//jahat.id',
    '/\\jahat.id',
    '/a\\b',
    'https://jahat.id',
    '/\tx',
    '/ x',
    '/masuk',
    '/masuk?kembali=/',
    '/keluar',
  ])('leads home from %s', (path) => {
    expect(wayBack(path)).toBe('/');
  });
});

import { expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { timeZoneOf } from '@/lib/areas/time-zone';

it.each([
  ['62.02', 'Asia/Jakarta'], // Kalimantan Tengah
  ['61.71', 'Asia/Jakarta'],
  ['31.01', 'Asia/Jakarta'],
  ['63.01', 'Asia/Makassar'],
  ['64.74', 'Asia/Makassar'], // Kalimantan Timur
  ['73.71', 'Asia/Makassar'],
  ['51', 'Asia/Makassar'],
  ['81.01', 'Asia/Jayapura'],
  ['91.01', 'Asia/Jayapura'],
])('puts %s on the clock of %s', (code, zone) => expect(timeZoneOf(code as AreaCode)).toBe(zone));

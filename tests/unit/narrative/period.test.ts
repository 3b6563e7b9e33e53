import { expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { periodPhrase, spanName } from '@/lib/narrative/period';

it('says a stock’s position and a cumulative figure’s reach by their last month alone', () => {
  expect(periodPhrase('stock', month(2025, 12), month(2025, 10))).toBe('posisi Desember 2025');
  expect(periodPhrase('cumulative', month(2025, 12), month(2025, 1))).toBe('s.d. Desember 2025');
});

it.each([
  [[2026, 2], [2026, 2], 'Februari 2026'],
  [[2025, 10], [2025, 12], 'Oktober–Desember 2025'],
  [[2025, 1], [2025, 12], 'tahun 2025'],
  [[2026, 1], [2026, 2], 'Januari–Februari 2026'],
  [[2024, 3], [2026, 2], 'Maret 2024–Februari 2026'],
] as const)('names the months %j to %j that are added up', (from, to, name) => {
  const [first, last] = [month(from[0], from[1]), month(to[0], to[1])];
  expect(periodPhrase('count', last, first)).toBe(name);
  expect(spanName({ first, last })).toBe(name);
});

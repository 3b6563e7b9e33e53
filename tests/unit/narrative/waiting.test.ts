import { expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { waitingSentence } from '@/lib/narrative/waiting';

it('says how many submissions wait and which month was closed last', () => {
  expect(waitingSentence({ submissions: 3, puskesmas: 2 }, [month(2026, 1), month(2025, 12)])).toBe(
    '3 kiriman dari 2 puskesmas menunggu pemeriksaan Dinkes; angkanya belum ikut dihitung. Tutup buku terakhir: Januari 2026.',
  );
  expect(waitingSentence({ submissions: 0, puskesmas: 0 }, [])).toBe(
    'Tidak ada kiriman yang menunggu pemeriksaan Dinkes. Belum ada bulan yang ditutup.',
  );
});

import { expect, it } from 'vitest';
import { cadreTotal } from '@/lib/facilities/cadre-total';
import { aboveSentence, batchesSentence, headsPhrase, needSentence, trainingDays } from '@/lib/narrative/training';

const heads = { kader: 166, pendamping: 33, perwakilan: 16 };
const none = { kader: null, pendamping: null, perwakilan: null };

it('tells participants by kind, and no kind that was not recorded', () => {
  expect(headsPhrase(heads)).toBe('166 kader, 33 pendamping, dan 16 perwakilan');
  expect(headsPhrase({ ...none, kader: 0, pendamping: 2 })).toBe('0 kader dan 2 pendamping');
  expect(headsPhrase({ ...none, perwakilan: 1 })).toBe('1 perwakilan');
  expect(batchesSentence(1, heads, 's.d. Januari 2024')).toBe(
    '1 angkatan s.d. Januari 2024 dengan 215 peserta: 166 kader, 33 pendamping, dan 16 perwakilan.',
  );
  expect(batchesSentence(0, none, 's.d. Januari 2024')).toContain('Belum ada angkatan');
});

it('sets both sources beside each other without adding them', () => {
  const total = cadreTotal({ cadres: 60, trained: 38, assessed: 0, purwa: 0, madya: 0, utama: 0 });
  expect(needSentence(total, heads, 's.d. Februari 2026')).toBe(
    'Menurut tabel kader, 38 dari 60 kader sudah dilatih (63,3%); 22 masih perlu dilatih. ' +
      'Tabel pelatihan mencatat 166 peserta kader s.d. Februari 2026.',
  );
  expect(needSentence(cadreTotal(null), none, 's.d. Februari 2026')).toBe(
    'Belum ada kader yang dilaporkan di tabel kader. Tabel pelatihan tidak mencatat peserta kader s.d. Februari 2026.',
  );
  expect(aboveSentence(heads, ['Kecamatan Hulu'])).toContain(
    '166 kader, 33 pendamping, dan 16 perwakilan dicatat untuk',
  );
});

it('writes the days of a batch as short as they can be', () => {
  expect(trainingDays({ start: '2024-08-05', end: null })).toBe('5 Agustus 2024');
  expect(trainingDays({ start: '2024-08-05', end: '2024-08-05' })).toBe('5 Agustus 2024');
  expect(trainingDays({ start: '2024-08-05', end: '2024-08-09' })).toBe('5–9 Agustus 2024');
  expect(trainingDays({ start: '2025-02-28', end: '2025-03-01' })).toBe('28 Februari 2025–1 Maret 2025');
});

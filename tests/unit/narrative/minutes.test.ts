import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { listItems, openingText } from '@/lib/narrative/minutes';
import { NO_MINUTES } from '@/lib/rakor/rakor';

const RAKOR = {
  title: 'Rapat Koordinasi ILP',
  heldOn: '2026-02-11',
  place: 'Aula Dinas Kesehatan',
  period: month(2026, 1),
  minutes: { ...NO_MINUTES, chair: 'Asisten I' },
};

describe('how minutes begin', () => {
  it('says day and date in words, place, what and who presided', () => {
    expect(openingText(RAKOR, 'Kabupaten Contoh')).toBe(
      'Pada hari ini, Rabu, tanggal sebelas bulan Februari tahun dua ribu dua puluh enam (11 Februari 2026), bertempat di Aula Dinas Kesehatan, telah dilaksanakan Rapat Koordinasi ILP untuk Kabupaten Contoh dengan angka Januari 2026. Rapat dipimpin oleh Asisten I.',
    );
  });

  it('leaves out what was not entered', () => {
    const text = openingText({ ...RAKOR, place: '', minutes: NO_MINUTES }, 'Kabupaten Contoh');
    expect(text).not.toMatch(/bertempat|dipimpin/);
  });

  it('makes a list of lines, without the signs of whoever wrote them', () => {
    expect(listItems('- camat Hulu\n2) kepala puskesmas\n  • TP Posyandu  ')).toEqual([
      'Camat Hulu',
      'Kepala puskesmas',
      'TP Posyandu',
    ]);
  });

  it('keeps a paragraph together where blank lines part them', () => {
    expect(listItems('satu\ndua\n\ntiga')).toEqual(['Satu dua', 'Tiga']);
  });
});

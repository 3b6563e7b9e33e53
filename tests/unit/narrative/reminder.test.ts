import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { type ReminderInput, reminderText } from '@/lib/narrative/reminder';

const INPUT: ReminderInput = {
  puskesmas: 'Puskesmas Hulu',
  month: month(2026, 2),
  due: '2026-03-05',
  awaited: [
    { name: 'Desa Hulu Satu', isFacility: false, codes: ['K1', 'K6'], all: false },
    { name: 'Desa Hulu Dua', isFacility: false, codes: ['K1', 'K6'], all: false },
    { name: 'Kelurahan Hulu Kota', isFacility: false, codes: ['K1', 'K6', 'IDL'], all: true },
    { name: 'Melati (Hulu Satu)', isFacility: true, codes: ['DS'], all: false },
  ],
  undated: ['Pustu Hulu'],
  office: 'Dinas Kesehatan Kabupaten Contoh',
  example: false,
};

describe('a reminder', () => {
  it('says politely what is missing for which month, those who lack the same in one line', () => {
    expect(reminderText(INPUT)).toBe(
      [
        'Yth. rekan Puskesmas Hulu,',
        'terima kasih atas laporan yang sudah masuk. Untuk Februari 2026 kami masih menunggu:',
        '- K1, K6: Desa Hulu Satu, Desa Hulu Dua',
        '- Semua laporan desa/kelurahan: Kelurahan Hulu Kota',
        '- DS: Melati (Hulu Satu)',
        '- Tanggal lapor belum tercatat: Pustu Hulu',
        'Batas 5 Maret 2026. Bila sudah dikirim, mohon abaikan pesan ini; bila ada kendala, kabari kami agar dapat dibantu.',
        'Terima kasih. Dinas Kesehatan Kabupaten Contoh',
      ].join('\n'),
    );
  });

  it('of example data says so first', () => {
    expect(reminderText({ ...INPUT, example: true })).toMatch(/^\[DATA CONTOH\] Yth\. rekan/);
  });

  it('is none where nothing is missing', () => {
    expect(reminderText({ ...INPUT, awaited: [], undated: [] })).toBeNull();
  });

  it('counts names beyond a dozen', () => {
    const undated = Array.from({ length: 15 }, (_, at) => `Posyandu ${at + 1}`);
    expect(reminderText({ ...INPUT, awaited: [], undated })).toContain('Posyandu 12, dan 3 lainnya');
  });
});

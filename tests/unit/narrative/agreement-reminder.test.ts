import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { agreementReminder, dueText } from '@/lib/narrative/agreement-reminder';

const AREA = { code: '62.02.01.2002' as AreaCode, name: 'Hulu Satu', level: 'desa' } as const;
const INPUT = {
  to: 'Camat',
  agreements: [
    {
      action: 'Buka posyandu lansia',
      area: AREA,
      office: 'Camat',
      person: 'Kasi Kesra',
      deadline: '2026-01-30',
      state: 'berjalan',
    },
    { action: 'Tetapkan SK kader', area: AREA, office: 'Camat', person: null, deadline: '2026-02-14', state: 'baru' },
  ],
  today: '2026-02-11',
  from: 'Dinas Kesehatan Kabupaten Contoh',
  link: 'https://pantau.id/tindak-lanjut',
  example: false,
} as const;

describe('a reminder of agreements', () => {
  it('says politely what was agreed, where, who, and how the deadline stands', () => {
    expect(agreementReminder(INPUT)).toBe(
      [
        'Yth. Camat,',
        'kami ingatkan 2 tindak lanjut hasil Rakor yang masih berjalan:',
        '1. Buka posyandu lansia - Desa Hulu Satu, Camat (Kasi Kesra), batas 30 Januari 2026, lewat 12 hari',
        '2. Tetapkan SK kader - Desa Hulu Satu, Camat, batas 14 Februari 2026, 3 hari lagi',
        'Mohon kabari perkembangannya. Bila sudah selesai, mohon abaikan; bila ada kendala, kabari kami agar dapat dibantu.',
        'https://pantau.id/tindak-lanjut',
        'Terima kasih. Dinas Kesehatan Kabupaten Contoh',
      ].join('\n'),
    );
  });

  it('of example data says so first', () => {
    expect(agreementReminder({ ...INPUT, example: true, link: null })).toMatch(/^\[DATA CONTOH\] Yth\. Camat,/);
  });

  it('counts days down only near the deadline, and none of what is over', () => {
    const due = (deadline: string, state: 'baru' | 'selesai' = 'baru') => dueText({ deadline, state }, '2026-02-11');
    expect(due('2026-02-11')).toBe('batas hari ini');
    expect(due('2026-06-30')).toBe('batas 30 Juni 2026');
    expect(due('2026-01-30', 'selesai')).toBe('batas 30 Januari 2026');
  });
});

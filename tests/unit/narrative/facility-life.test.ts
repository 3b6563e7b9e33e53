import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { historySentence, lifePhrase, outsideLife, stretchMonths } from '@/lib/narrative/facility-life';

const [FEB, MAR, JUN] = [month(2026, 2), month(2026, 3), month(2026, 6)];

describe('a facility’s life', () => {
  it('is said as far as it is recorded', () => {
    expect(lifePhrase({ opened: FEB, closed: JUN })).toBe('Berdiri Februari 2026; tutup mulai Juni 2026');
    expect(lifePhrase({ opened: null, closed: null })).toBe('Bulan berdiri tidak dicatat');
  });

  it('explains a month outside it', () => {
    const life = { opened: MAR, closed: JUN };
    expect(outsideLife('Melati', life, MAR)).toBe('');
    expect(outsideLife('Melati', life, FEB)).toBe('Melati belum ada pada Februari 2026: berdiri Maret 2026.');
    expect(outsideLife('Melati', life, JUN)).toBe('Melati sudah tutup pada Juni 2026: tutup mulai Juni 2026.');
  });
});

describe('a facility’s history in a sentence', () => {
  const belum = { first: FEB, last: FEB, standing: 'belum', declared: false } as const;
  const sudah = { first: MAR, last: JUN, standing: 'sudah', declared: true } as const;

  it('says what holds since when, and what was before', () => {
    expect(historySentence([], 'pustu')).toMatch(/^Belum ada riwayat/);
    expect(historySentence([belum], 'pustu')).toBe(
      'Belum ILP sejak Februari 2026, bulan pertama yang berdata untuk fasilitas ini.',
    );
    expect(historySentence([belum, sudah], 'pustu')).toBe(
      'Sudah ILP (ditetapkan) sejak Maret 2026; sebelumnya belum ILP sejak Februari 2026.',
    );
    expect(historySentence([sudah, belum, sudah], 'posyandu')).toMatch(/Berubah 2 kali/);
    expect(historySentence([{ ...belum, standing: 'ada' }], 'poskesdes')).toMatch(/tidak memiliki status ILP/);
    expect([stretchMonths(belum), stretchMonths(sudah)]).toEqual(['Februari 2026', 'Maret 2026–Juni 2026']);
  });
});

import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { cadrePhrase, declarationPhrase } from '@/lib/narrative/facility-standing';

const at = month(2026, 2);

describe('what stands behind a status', () => {
  it('is a declaration with its SK, its end, or the criteria alone', () => {
    expect(declarationPhrase([])).toBe('Tidak ada penetapan: status mengikuti kriteria wajib.');
    expect(declarationPhrase([{ month: at, status: true, decree: 'SK 1/2026' }])).toBe(
      'Ditetapkan sudah ILP sejak Februari 2026 (SK 1/2026).',
    );
    expect(declarationPhrase([{ month: at, status: false, decree: null }])).toMatch(
      /belum ILP .*nomor SK tidak dicatat/,
    );
    expect(declarationPhrase([{ month: at, status: null, decree: null }])).toMatch(/^Penetapan berakhir Februari 2026/);
  });

  it('gives kader by number with the month they were counted, or that nobody has', () => {
    const counts = { cadres: 6, trained: 4, assessed: 3, purwa: 1, madya: 1, utama: 1, month: at };
    expect(cadrePhrase(counts)).toBe('6 kader (Februari 2026): 4 dilatih, 3 dinilai; Purwa 1, Madya 1, Utama 1.');
    expect(cadrePhrase(null)).toBe('Jumlah kader belum dilaporkan.');
  });
});

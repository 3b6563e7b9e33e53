import { describe, expect, it } from 'vitest';
import { carePath } from '@/lib/analysis/care-path';
import { NOT_APPLICABLE } from '@/lib/coverage/tally';
import { carePathSentence, linkPhrase } from '@/lib/narrative/care-path';
import { type StepFigure, careSteps } from '../../fixtures/care';

const sentence = (...figures: readonly StepFigure[]) => carePathSentence(carePath(careSteps(...figures)));

describe('carePathSentence', () => {
  it('names the largest loss with both figures and the points between them', () => {
    expect(sentence([821, 1000], [610, 1000], [610, 1000], [610, 1000], [610, 1000], [610, 1000])).toBe(
      'Kehilangan terbesar: dari K1 (82,1%) ke K6 (61,0%), 21,1 poin.',
    );
  });

  it('says plainly where a later step is higher, and why that may be', () => {
    const text = sentence([80, 100], [60, 100], [70, 100], [75, 100], [75, 100], [75, 100]);
    expect(text).toContain('PF (70,0%) lebih tinggi daripada K6 (60,0%): sasaran keduanya berbeda.');
    expect(text).toContain('KF (75,0%) lebih tinggi daripada PF (70,0%): sasarannya sama; periksa pencatatan');
  });

  it('says which step breaks the chain, each absence in its own words', () => {
    const text = sentence([80, 100], null, [70, 100], [65, 100], NOT_APPLICABLE, [60, 100]);
    expect(text).toContain('Kehilangan terbesar: dari PF (70,0%) ke KF (65,0%), 5,0 poin.');
    expect(text).toContain('K6 tidak dibandingkan: belum lapor.');
    expect(text).toContain('KNL tidak dibandingkan: belum ada sasaran bayi tahun ini.');
  });

  it('says that reports are incomplete, and of which steps', () => {
    const partial = (numerator: number) => ({ state: 'partial', numerator, denominator: 100 }) as const;
    expect(sentence(partial(80), [70, 100], partial(60), [50, 100], [50, 100], [50, 100])).toContain(
      'Laporan belum lengkap (K1, PF): selisih masih dapat berubah.',
    );
    expect(sentence(...[80, 70, 60, 50, 40, 30].map(partial))).toContain('Laporan belum lengkap (semua langkah)');
  });

  it('reads a true zero as a value, and stays silent about a loss where there is none', () => {
    expect(sentence([80, 100], [0, 100], [0, 100], [0, 100], [0, 100], [0, 100])).toBe(
      'Kehilangan terbesar: dari K1 (80,0%) ke K6 (0,0%), 80,0 poin.',
    );
    expect(sentence([5, 10], [5, 10], [5, 10], [5, 10], [5, 10], [5, 10])).toBe(
      'Tidak ada kehilangan antarlangkah yang dapat dibandingkan.',
    );
  });
});

describe('linkPhrase', () => {
  it('says loss, gain, level and what cannot be compared', () => {
    const { links } = carePath(careSteps([80, 100], [60, 100], [65, 100], [65, 100], null, null));
    expect(links.map(linkPhrase)).toEqual([
      'turun 20,0 poin',
      'naik 5,0 poin',
      'sama',
      'tidak dibandingkan',
      'tidak dibandingkan',
    ]);
  });
});

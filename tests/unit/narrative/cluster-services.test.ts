import { describe, expect, it } from 'vitest';
import { clusterSentence, clusterWords, criterionPhrase } from '@/lib/narrative/cluster-services';
import { plainLine } from '../../fixtures/sheet-line';
import { absentRow, indicatorOf, rowOf, SEVENTY_FIVE } from '../../fixtures/row';

describe('an indicator of a klaster in words', () => {
  it('is a service with its PWS status, or why it has none', () => {
    const line = plainLine('K6', { status: 'jelek', targetToDate: 0.525 });
    expect(clusterWords({ kind: 'service', line }, 'kata-dan-tindakan')).toEqual({
      figure: '50,0%',
      counts: '50/100',
      target: '52,5%',
      standing: 'Jelek – prioritas pembinaan',
    });
    const silent = plainLine('K6', { reason: 'no-last-month' });
    expect(clusterWords({ kind: 'service', line: silent }, 'tindakan').standing).toContain('belum dapat dinilai');
  });

  it('is a stock figure beside its target, absences told apart', () => {
    const words = (row: Parameters<typeof rowOf> | 'not-reported' | 'not-applicable') =>
      clusterWords(
        {
          kind: 'stock',
          line: {
            indicator: indicatorOf('ILP-PSY'),
            row: typeof row === 'string' ? absentRow(row) : rowOf(...row),
            target: SEVENTY_FIVE,
          },
        },
        'kata-dan-tindakan',
      );
    expect(words([229, 310])).toMatchObject({ figure: '73,9%', counts: '229/310', standing: 'belum mencapai acuan' });
    expect(words('not-reported')).toMatchObject({ figure: 'belum lapor', counts: '', standing: '' });
    expect(words('not-applicable').figure).toBe('tidak berlaku');
  });
});

describe('a klaster in one sentence', () => {
  const lines = [{ kind: 'service', line: plainLine('K6') }] as const;

  it('counts indicators, reports and those that reach their target', () => {
    expect(clusterSentence({ cluster: '2', lines, reported: 1, judged: 1, reached: 0 })).toBe(
      '1 indikator, 1 dilaporkan; 0 dari 1 yang bertarget mencapai targetnya s.d. bulan ini.',
    );
  });

  it('does not judge what cannot be compared', () => {
    expect(clusterSentence({ cluster: '2', lines, reported: 0, judged: 0, reached: 0 })).toContain(
      'belum ada yang dapat dibandingkan',
    );
  });
});

describe('a criterion over puskesmas', () => {
  it('is a plain word for one of them, and n of N with the silent ones for several', () => {
    expect(criterionPhrase({ numerator: 1, denominator: 1, unreported: 0 })).toBe('terpenuhi');
    expect(criterionPhrase({ numerator: 0, denominator: 1, unreported: 0 })).toBe('belum terpenuhi');
    expect(criterionPhrase({ numerator: 0, denominator: 0, unreported: 1 })).toBe('belum dilaporkan');
    expect(criterionPhrase({ numerator: 18, denominator: 20, unreported: 1 })).toBe('18 dari 20; 1 belum dilaporkan');
    expect(criterionPhrase({ numerator: 0, denominator: 0, unreported: 3 })).toBe('3 belum dilaporkan');
  });
});

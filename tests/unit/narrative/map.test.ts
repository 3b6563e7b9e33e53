import { expect, it } from 'vitest';
import { readingOf, sharedReading } from '@/lib/analysis/reading';
import { legendTitle, mapCaution } from '@/lib/narrative/map';
import { indicatorOf, rowOf } from '../../fixtures/row';

const titleOf = (code: string) => legendTitle(indicatorOf(code), readingOf(indicatorOf(code)));

it('says what the colours mean, and never that darker is better', () => {
  expect(titleOf('K6')).toBe('');
  expect(titleOf('WST')).toBe('Makin gelap makin tinggi; makin rendah makin baik.');
  expect(titleOf('AKI')).toBe(
    'Kematian ibu per 100.000 lahir hidup: makin gelap makin tinggi; makin rendah makin baik.',
  );
  expect(titleOf('LHR')).toBe('Jumlah lahir hidup: makin gelap makin banyak.');
});

it('names the counts where a rate has few events', () => {
  const rate = indicatorOf('AKI');
  expect(legendTitle(rate, sharedReading(rate, [rowOf(2, 796)]))).toBe(
    'Jumlah kematian ibu: makin gelap makin banyak.',
  );
});

it('cautions of counts alone', () => {
  expect(mapCaution(readingOf(indicatorOf('MTI')))).toContain('mengikuti banyaknya penduduk');
  expect(['K6', 'WST', 'AKI'].map((code) => mapCaution(readingOf(indicatorOf(code))))).toEqual(['', '', '']);
});

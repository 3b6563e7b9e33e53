import { expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { propertyLines } from '@/lib/narrative/definition';
import { indicatorOf } from '../../fixtures/row';

it('says how an indicator behaves', () => {
  const lines = Object.fromEntries(propertyLines(indicatorOf('K6')).map(({ label, text }) => [label, text]));
  expect(lines).toMatchObject({
    Arah: 'makin tinggi makin baik',
    'Sasaran (kode)': 'bumil',
    'Versi definisi': 'Renstra 2025-2029',
  });
  expect(lines.Jenis).toMatch(/^kumulatif Januari/);
});

it('leaves no line of any indicator empty', () => {
  for (const indicator of CATALOGUE) {
    for (const { label, text } of propertyLines(indicator)) expect(text, `${indicator.code} ${label}`).not.toBe('');
  }
});

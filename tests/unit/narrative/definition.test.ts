import { expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { definitionLines } from '@/lib/exports/definition';
import { propertyLines } from '@/lib/narrative/definition';
import { indicatorOf } from '../../fixtures/row';

it('says how an indicator behaves', () => {
  const lines = Object.fromEntries(propertyLines(indicatorOf('K6')).map(({ label, text }) => [label, text]));
  expect(lines).toMatchObject({
    Arah: 'makin tinggi makin baik',
    'Sasaran (kode)': 'bumil',
  });
  expect(lines.Jenis).toMatch(/^kumulatif Januari/);
});

it('says the version once: here for a first one, among the lines of its definition for any other', () => {
  for (const indicator of CATALOGUE) {
    const lines = [...definitionLines(indicator, null), ...propertyLines(indicator)];
    const said = lines.filter(({ label }) => label === 'Versi definisi').map(({ text }) => text);
    expect(said, indicator.code).toEqual([indicator.version]);
  }
});

it('leaves no line of any indicator empty', () => {
  for (const indicator of CATALOGUE) {
    for (const { label, text } of propertyLines(indicator)) expect(text, `${indicator.code} ${label}`).not.toBe('');
  }
});

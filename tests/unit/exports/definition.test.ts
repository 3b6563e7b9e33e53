import { describe, expect, test } from 'vitest';
import type { Target } from '@/lib/coverage/target';
import { definitionLines } from '@/lib/exports/definition';
import type { Indicator } from '@/lib/indicators/indicator';
import { builtInIndicator } from '@/lib/indicators/catalogue';

function indicator(code: string): Indicator {
  const found = builtInIndicator(code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
}

function said(code: string, target: Target | null): Map<string, string> {
  return new Map(definitionLines(indicator(code), target).map(({ label, text }) => [label, text]));
}

const DEFAULT: Target = { hundredths: 7500, per: 100, source: 'catalogue', citation: 'Renstra' };

describe('the definition that goes with a file', () => {
  test('says what is counted over what, by which source', () => {
    const lines = said('ILP-PSY', DEFAULT);
    expect(lines.get('Indikator')).toBe('Posyandu siklus hidup (ILP-PSY)');
    expect(lines.get('Penyebut')).toBe('Posyandu aktif');
    expect(lines.get('Sumber definisi')).toContain('KMK HK.01.07/MENKES/2015/2023');
  });

  test('never calls a default the district’s target', () => {
    expect(said('ILP-PSY', DEFAULT).get('Sumber target')).toBe('acuan nasional: Renstra');
    expect(said('PSY-AKT', { ...DEFAULT, citation: null }).get('Sumber target')).toBe('acuan bawaan');
    const own: Target = { ...DEFAULT, source: 'district', citation: 'SK 12/2026' };
    expect(said('ILP-PSY', own).get('Sumber target')).toBe('ditetapkan daerah: SK 12/2026');
  });

  test('says which way a target points, and that there is none', () => {
    expect(said('ILP-PSY', DEFAULT).get('Target')).toBe('sedikitnya 75%');
    expect(said('AKI', { ...DEFAULT, hundredths: 18300, per: 100_000 }).get('Target')).toBe(
      'paling tinggi 183 per 100.000',
    );
    expect(said('ILP-PST', null).get('Target')).toBe('belum ditetapkan');
    expect(said('ILP-PST', null).has('Sumber target')).toBe(false);
  });
});

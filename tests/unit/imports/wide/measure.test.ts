import { describe, expect, it } from 'vitest';
import { Hints } from '@/lib/imports/hints';
import { measureHeader, measureOf } from '@/lib/imports/wide/measure';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { reference } from '../../../fixtures/import-reference';

const scope = { reference: reference(), hints: new Hints() };
const said = (header: string) => {
  const found = measureOf(header, scope);
  return found && `${found.indicator.code} ${found.part} ${found.sex}`;
};

describe('measureOf', () => {
  it.each([
    ['K1', 'K1 pembilang '],
    [' k1 ', 'K1 pembilang '],
    ['DS pembilang', 'DS pembilang '],
    ['DS\npenyebut', 'DS penyebut '],
    ['DS (penyebut)', 'DS penyebut '],
    ['IDL L', 'IDL pembilang L'],
    ['DS P penyebut', 'DS penyebut P'],
    ['PSY-LAPOR: penyebut', 'PSY-LAPOR penyebut '],
    ['Balita ditimbang (D/S) penyebut', 'DS penyebut '],
  ])('%j', (header, expected) => expect(said(header)).toBe(expected));

  it.each(['', 'L', 'pembilang', 'K11', 'KODE', '(', 'Kunjungan'])('knows nothing of %j', (header) => {
    expect(said(header)).toBeNull();
  });

  it('reads every header that templates write', () => {
    for (const { code } of CATALOGUE) {
      for (const part of [null, 'pembilang', 'penyebut'] as const) {
        for (const sex of ['', 'L', 'P'] as const) {
          expect(said(measureHeader(code, part, sex))).toBe(`${code} ${part ?? 'pembilang'} ${sex}`);
        }
      }
    }
  });
});

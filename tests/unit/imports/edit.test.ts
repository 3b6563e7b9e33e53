import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import { type RowEdit, editFiles, fieldOfError, hundredthsText, valueTexts } from '@/lib/imports/edit';
import { criterionEdit, declarationEdit } from '@/lib/imports/facility-rows';
import { targetEdit } from '@/lib/imports/plan-rows';
import type { ImportError } from '@/lib/imports/report';
import { check } from '../../fixtures/import-reference';

const MARCH = month(2026, 3);
const NOTHING = ['', ''] as const;

const criterion = (code: string, value: string, note = ''): RowEdit =>
  criterionEdit(
    { facility: 'PSY-1', month: MARCH, criterion: code },
    { seen: NOTHING, wanted: [value, note], field: code, noteField: `bukti-${code}` },
  );
const declaration = (status: string): RowEdit =>
  declarationEdit(
    { facility: 'PSY-1', month: MARCH },
    { seen: NOTHING, wanted: [status, 'SK 1'], field: 'penetapan', noteField: 'nomor_sk' },
  );

/** The files of edits as the checker of imports reads them. */
function checked(edits: readonly RowEdit[]) {
  const texts = editFiles(edits).map(({ name, content }) => [name, new TextDecoder().decode(content)]);
  return check(Object.fromEntries(texts));
}

describe('a form’s rows', () => {
  it('are the importer’s own, one file a table', () => {
    const edits = [
      criterion('PSY-AKTIF', 'ya', 'Foto, dan "daftar"'),
      declaration('akhiri'),
      criterion('SH-BUMIL', 'tidak'),
    ];
    expect(editFiles(edits).map(({ name }) => name)).toEqual(['kriteria.csv', 'penetapan.csv']);
    const { errors, changes } = checked(edits);
    expect(errors).toEqual([]);
    expect(changes.map(({ table, value }) => [table, value])).toEqual([
      ['kriteria', { met: true, evidence: 'Foto, dan "daftar"' }],
      ['kriteria', { met: false, evidence: null }],
      ['penetapan', { status: null, decree: 'SK 1' }],
    ]);
  });

  it('find the field of each error, and the reason’s where the whole is not allowed', () => {
    const edits = [criterion('PSY-AKTIF', 'ya'), declaration('mungkin'), criterion('PST-BIDAN', 'ya', 'x')];
    const fields = checked(edits).errors.map((error) => fieldOfError(edits, error));
    expect(fields).toEqual(['PST-BIDAN', 'penetapan']);
    const whole: ImportError = {
      file: 'kriteria.csv',
      table: null,
      row: null,
      column: null,
      code: 'not-allowed',
      message: '',
      value: null,
    };
    expect(fieldOfError(edits, whole)).toBe('alasan');
    expect(fieldOfError(edits, { ...whole, code: 'too-large' })).toBe('');
    const proof: ImportError = { ...whole, table: 'kriteria', row: 3, column: 'bukti', code: 'bad-choice' };
    expect(fieldOfError(edits, proof)).toBe('bukti-PST-BIDAN');
  });

  it('say a stored value in the texts that a form shows', () => {
    expect(valueTexts({ table: 'kriteria', value: { met: true, evidence: null } })).toEqual(['ya', '']);
    expect(valueTexts({ table: 'penetapan', value: { status: null, decree: 'SK' } })).toEqual(['akhiri', 'SK']);
    expect(valueTexts({ table: 'sasaran', value: { count: 1040, source: 'BPS' } })).toEqual(['1040', 'BPS']);
    expect(valueTexts({ table: 'target', value: null })).toEqual(['', '']);
  });

  it('bring every target back to the very hundredths that it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const place = { year: 2026, indicator: 'K6', area: '62.02' as AreaCode };
        const [change] = checked([
          targetEdit(place, { seen: NOTHING, wanted: [hundredthsText(hundredths), ''] }),
        ]).changes;
        expect(change?.value).toEqual({ hundredths, source: null });
      }),
      { numRuns: 60, seed: 25 },
    );
  });
});

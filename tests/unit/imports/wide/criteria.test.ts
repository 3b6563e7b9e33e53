import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { facilityValue } from '../../../fixtures/import-reference';
import { checkWide, spots } from '../../../fixtures/wide';

const MONTH = ['Bulan', '2026-02'];
const HEADER = ['KODE', 'NAMA', 'DESA', 'PSY-AKTIF', 'PSY-SMD'];
const holding = { criterion: { met: true, evidence: 'foto' } };

describe('KRITERIA', () => {
  it('becomes rows of kriteria for what differs from what holds, and only that', () => {
    const row = ['PSY-1', 'Posyandu Melati', 'Hulu Satu', 'ya', 'tidak'];
    const fresh = checkWide({ KRITERIA: [MONTH, HEADER, row] });
    expect(fresh.errors).toEqual([]);
    expect(fresh.changes.map(({ key, value }) => [key, value])).toEqual([
      [
        { facility: 'PSY-1', criterion: 'PSY-AKTIF', month: month(2026, 2) },
        { met: true, evidence: null },
      ],
      [
        { facility: 'PSY-1', criterion: 'PSY-SMD', month: month(2026, 2) },
        { met: false, evidence: null },
      ],
    ]);
    const held = checkWide({ KRITERIA: [MONTH, HEADER, row] }, holding);
    expect(held).toMatchObject({ errors: [], tables: [{ table: 'kriteria', rows: 1, changed: 1 }] });
    const same = checkWide({ KRITERIA: [MONTH, HEADER, ['PSY-1', '', '', ' YA', 'y']] }, holding);
    expect(same).toMatchObject({ errors: [], warnings: [], changes: [], tables: [{ rows: 0 }] });
  });

  it('withdraws nothing by an empty cell', () => {
    expect(checkWide({ KRITERIA: [MONTH, HEADER, ['PSY-1', '', '', '', '']] }, holding).changes).toEqual([]);
  });

  it('names the wide cell of every error, and an unknown facility once', () => {
    const { errors } = checkWide({
      KRITERIA: [
        MONTH,
        HEADER,
        ['PSY-1', '', '', 'mungkin', ''],
        ['PSY-99', '', '', 'ya', 'tidak'],
        ['PST-1', '', '', 'ya', ''],
      ],
    });
    expect(spots(errors)).toEqual([
      'kriteria 3 PSY-AKTIF bad-choice @3:4',
      'kriteria 4 KODE unknown-code @4:1',
      'kriteria 5 PSY-AKTIF unknown-code @5:4',
    ]);
    expect(errors[0]?.message).toMatch(/^Lembar KRITERIA: PSY-AKTIF "mungkin" tidak dikenal/);
  });

  it('takes a facility by its name in its desa, and criteria by name', () => {
    const held = { facilities: { 'PSY-2': facilityValue({ desa: '62.02.02.2001' as never }) } };
    const header = ['NAMA', 'DESA', 'Survei mawas diri'];
    const found = checkWide({ Kriteria: [MONTH, header, ['Melati', 'Hilir Satu', 'ya']] }, held);
    expect(found.errors).toEqual([]);
    expect(found.changes).toMatchObject([{ key: { facility: 'PSY-2', criterion: 'PSY-SMD' } }]);
    expect(spots(found.warnings)).toEqual(['kriteria 3 NAMA read-as @3:1']);
    const both = checkWide({ Kriteria: [MONTH, ['NAMA', 'PSY-SMD'], ['Melati', 'ya']] }, held);
    expect(spots(both.errors)).toEqual(['kriteria 3 NAMA unknown-code @3:1']);
  });

  it('has sheets of its own for pustu and puskesmas, and leaves the long table of its name alone', () => {
    const { errors, changes } = checkWide({
      'KRITERIA PUSTU': [MONTH, ['KODE', 'PST-HARI'], ['PST-1', 'ya']],
      'Kriteria Puskesmas': [MONTH, ['KODE', 'PKM-SK'], ['PKM-1', '1']],
      kriteria: [
        ['periode', 'kode_fasilitas', 'kode_kriteria', 'terpenuhi', 'bukti'],
        ['2026-02', 'PSY-1', 'PSY-AKTIF', 'ya', ''],
      ],
    });
    expect(errors).toEqual([]);
    expect(changes.map(({ key }) => 'criterion' in key && key.criterion)).toEqual(['PST-HARI', 'PKM-SK', 'PSY-AKTIF']);
  });

  it('contradicts a long row of its key as a duplicate', () => {
    const long = [
      ['periode', 'kode_fasilitas', 'kode_kriteria', 'terpenuhi', 'bukti'],
      ['2026-02', 'PSY-1', 'PSY-AKTIF', 'ya', ''],
    ];
    const { errors } = checkWide({
      kriteria: long,
      'KRITERIA POSYANDU': [MONTH, ['KODE', 'PSY-AKTIF'], ['PSY-1', 'tidak']],
    });
    expect(errors).toMatchObject([
      { code: 'duplicate-row', row: 3, column: 'PSY-AKTIF', at: { sheet: 'KRITERIA POSYANDU', row: 3, column: 2 } },
    ]);
  });
});

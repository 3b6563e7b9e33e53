import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import type { Change } from '@/lib/imports/change';
import { differenceOf } from '@/lib/imports/difference';
import { countsSentence, differenceView, rowView } from '@/lib/narrative/difference';
import { facilityValue } from '../../fixtures/import-reference';

const NAMES = new Map([
  ['PSY-1', 'Posyandu Melati'],
  ['62.02.01.2002', 'Hulu Satu'],
  ['K6', 'Kunjungan K6'],
]);
const nameOf = (code: string) => NAMES.get(code) ?? null;
const fact = (after: number | null, before: number | null, sex: 0 | 1 = 0): Change => {
  const value = (count: number | null) => (count === null ? null : { numerator: count, denominator: null });
  const key = { month: month(2026, 2), code: '62.02.01.2002', indicator: 'K6', sex };
  return { record: { table: 'capaian', key, value: value(after) }, before: value(before) };
};

describe('a changed row in words', () => {
  it('spells out which attributes of a facility change, and that they do so for all months', () => {
    const change: Change = {
      record: {
        table: 'fasilitas',
        key: { facility: 'PSY-1' },
        value: facilityValue({ puskesmas: 'PKM-2', opened: month(2020, 1) }),
      },
      before: facilityValue({ latitude: -2.5 }),
    };
    expect(rowView(change, nameOf)).toEqual({
      what: 'Posyandu Melati (PSY-1)',
      parts: [
        { column: 'kode_puskesmas', before: 'PKM-1', after: 'PKM-2' },
        { column: 'berdiri', before: 'kosong', after: 'Januari 2020' },
        { column: 'lintang', before: '-2,5', after: 'kosong' },
      ],
      remark: 'berlaku untuk semua bulan',
    });
  });

  it('keeps nol apart from kosong, and says months, sexes and numbers as people do', () => {
    expect(rowView(fact(0, null, 1), nameOf)).toEqual({
      what: 'Hulu Satu (62.02.01.2002), Februari 2026, laki-laki',
      parts: [{ column: 'pembilang', before: null, after: '0' }],
      remark: null,
    });
    expect(rowView(fact(null, 1234), nameOf).parts).toEqual([
      { column: 'pembilang', before: '1.234', after: 'kosong' },
    ]);
  });

  it.each<[Change['record'], string, string[]]>([
    [
      {
        table: 'kriteria',
        key: { facility: 'PSY-1', criterion: 'PSY-AKTIF', month: month(2026, 3) },
        value: { met: false, evidence: null },
      },
      'Posyandu Melati (PSY-1), Maret 2026',
      ['terpenuhi tidak'],
    ],
    [
      { table: 'penetapan', key: { facility: 'PSY-1', month: month(2026, 3) }, value: { status: null, decree: null } },
      'Posyandu Melati (PSY-1), Maret 2026',
      ['status penetapan berakhir'],
    ],
    [
      {
        table: 'kader',
        key: { facility: 'PSY-9', month: month(2026, 3) },
        value: { cadres: 5, trained: 4, assessed: 3, purwa: 1, madya: 1, utama: 0 },
      },
      'PSY-9, Maret 2026',
      ['kader 5', 'dilatih 4', 'dinilai 3', 'purwa 1', 'madya 1', 'utama 0'],
    ],
    [
      {
        table: 'target',
        key: { year: 2026, indicator: 'K6', area: '62.02' as AreaCode },
        value: { hundredths: 7550, source: 'SK 1' },
      },
      '62.02, 2026',
      ['target_persen 75,5', 'sumber SK 1'],
    ],
    [
      {
        table: 'sasaran',
        key: { year: 2026, desa: '62.02.01.2002' as AreaCode, group: 'bumil', sex: 0 },
        value: { count: 1500, source: null },
      },
      'Hulu Satu (62.02.01.2002), 2026',
      ['jumlah 1.500'],
    ],
    [
      {
        table: 'wilayah_kerja',
        key: { desa: '62.02.01.2002' as AreaCode, from: month(2025, 1) },
        value: { puskesmas: 'PKM-1' },
      },
      'Hulu Satu (62.02.01.2002), sejak Januari 2025',
      ['kode_puskesmas PKM-1'],
    ],
    [
      { table: 'laporan', key: { facility: 'PSY-1', month: month(2026, 2) }, value: { day: '2026-03-05' } },
      'Posyandu Melati (PSY-1), Februari 2026',
      ['tanggal_lapor 5 Maret 2026'],
    ],
    [
      {
        table: 'pelatihan',
        key: { batch: 'A1', participants: 'kader', area: '62.02.01.2002' as AreaCode },
        value: { stage: null, start: '2026-01-02', end: null, place: 'Aula', count: 20 },
      },
      'Hulu Satu (62.02.01.2002), pelatihan A1, kader',
      ['mulai 2 Januari 2026', 'tempat Aula', 'jumlah 20'],
    ],
  ])('of any table: %o', (record, what, parts) => {
    const view = rowView({ record, before: null }, nameOf);
    expect([view.what, view.parts.map(({ column, after }) => `${column} ${after}`)]).toEqual([what, parts]);
  });
});

describe('a difference in words', () => {
  const view = differenceView(
    differenceOf([fact(5, 3), fact(null, 3), ...Array.from({ length: 8 }, () => fact(1, null))], () => ({
      code: '62.02.01',
      name: 'Hulu',
    })),
    nameOf,
  );

  it('names what is withdrawn by itself, with what that means, and not among the rest', () => {
    expect(view.sentence).toBe('8 baru, 1 berubah, 1 ditarik.');
    expect(view.withdrawnSentence).toMatch(/^1 nilai yang sudah tersimpan akan ditarik, .*belum lapor/);
    expect(view.withdrawn.map(({ heading, summary, where }) => [heading, summary, where])).toEqual([
      ['capaian, K6 Kunjungan K6', '1 ditarik', 'Hulu 1'],
    ]);
    expect(view.tables[0]?.subjects.map(({ heading, summary, where }) => [heading, summary, where])).toEqual([
      ['K6 Kunjungan K6', '1 berubah, 8 baru', 'Hulu 9'],
    ]);
  });

  it('says how many rows are not shown', () => {
    expect(view.tables[0]?.subjects[0]?.kinds.map(({ kind, rows, more }) => [kind, rows.length, more])).toEqual([
      ['changed', 1, 0],
      ['new', 5, 3],
    ]);
  });

  it('survives being kept as JSON, and says when nothing changes', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(countsSentence({ new: 0, changed: 0, withdrawn: 0 })).toMatch(/^Tidak ada yang berubah/);
  });
});

import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import type { StoredTraining } from '@/lib/imports/reference';
import { type Held, check, counts, places } from '../../../fixtures/import-reference';

const HEADER = 'kode_pelatihan,tahap,mulai,selesai,tempat,peserta,kode_wilayah,jumlah';
const checked = (lines: readonly string[], held: Held = {}) =>
  check({ 'pelatihan.csv': [HEADER, ...lines].join('\n') }, held);
const errors = (lines: readonly string[], held: Held = {}) => places(checked(lines, held).errors);

const ROW = 'L-1,I,2026-02-02,2026-02-04,Aula,kader,62.02.01,30';
const STORED: StoredTraining = {
  key: { batch: 'L-1', participants: 'kader', area: '62.02.01' as AreaCode },
  value: { stage: 'I', start: '2026-02-02', end: '2026-02-04', place: 'Aula', count: 30 },
};

describe('pelatihan', () => {
  it('reads a batch by participants and area of any level', () => {
    const { table, key, value } = { table: 'pelatihan', ...STORED };
    expect(checked([ROW]).changes).toEqual([{ table, key, value }]);
    const sparse = 'L-1,,2026-02-02,,,Pendamping,62.02.01.1001,0';
    expect(checked([sparse]).changes).toMatchObject([
      { key: { participants: 'pendamping' }, value: { stage: null, end: null, place: null, count: 0 } },
    ]);
    expect(counts(checked([ROW], { trainings: [STORED] }))).toBe('0 0 1 0');
  });

  it.each([
    ['L-1,I,2026-02-02,2026-02-01,Aula,kader,62.02.01,30', 'selesai bad-date'],
    ['L-1,I,2026-02,2026-02-04,Aula,kader,62.02.01,30', 'mulai bad-date'],
    ['L-1,I,,,Aula,kader,62.02.01,30', 'mulai missing-value'],
    [',I,2026-02-02,,Aula,kader,62.02.01,30', 'kode_pelatihan missing-value'],
    ['L-1,I,2026-02-02,,Aula,kader,62.02.01,', 'jumlah missing-value'],
    ['L-1,I,2026-02-02,,Aula,kader,62.02.01,-1', 'jumlah negative'],
    ['L-1,I,2026-02-02,,Aula,warga,62.02.01,30', 'peserta bad-choice'],
    ['L-1,I,2026-02-02,,Aula,kader,64.74,30', 'kode_wilayah unknown-code'],
    ['L-1,I,2026-02-02,,Aula,kader,PKM-1,30', 'kode_wilayah unknown-code'],
  ])('refuses %s', (line, place) => expect(errors([line])).toEqual([`2 ${place}`]));

  it('takes a batch of one day', () => {
    expect(errors(['L-1,I,2026-02-02,2026-02-02,Aula,kader,62.02.01,30'])).toEqual([]);
  });

  it('knows one key however it is written', () => {
    expect(errors([ROW, ROW.replace('kader', 'KADER')])).toEqual(['3 kode_pelatihan duplicate-row']);
  });

  it('refuses rows of a batch that disagree, at the cell that does', () => {
    const other = 'L-1,II,2026-02-03,2026-02-05,Balai,perwakilan,62.02.01,3';
    expect(errors([ROW, other])).toEqual(
      ['tahap', 'mulai', 'selesai', 'tempat'].map((column) => `3 ${column} conflicting-counts`),
    );
    expect(errors([ROW, 'L-1,I,2026-02-02,,Aula,perwakilan,62.02.01,3'])).toEqual(['3 selesai conflicting-counts']);
    expect(errors([ROW, ROW.replace('kader', 'perwakilan')])).toEqual([]);
    expect(errors([ROW, other.replace('L-1', 'L-2')])).toEqual([]);
  });

  it('holds a batch against its stored rows, unless the call changes them all', () => {
    const held = { trainings: [STORED] };
    const moved = ROW.replace('2026-02-02', '2026-02-01');
    expect(errors([moved.replace('kader', 'perwakilan')], held)).toEqual(['2 mulai conflicting-counts']);
    expect(counts(checked([moved, moved.replace('kader', 'perwakilan')], held))).toBe('1 1 0 0');
  });
});

import { expect, it } from 'vitest';
import { type BlockerSubject, blockerTable } from '@/lib/exports/blockers/blocker-table';
import { combinationTable } from '@/lib/exports/blockers/combination-table';
import { nearTable } from '@/lib/exports/blockers/near-table';
import { gainTable, whatIfTable } from '@/lib/exports/blockers/what-if-table';
import { FRAME, textsOf } from '../../../fixtures/frame';
import { SEVENTY_FIVE, indicatorOf } from '../../../fixtures/row';

const SUBJECT: BlockerSubject = {
  ...FRAME,
  indicator: indicatorOf('ILP-PSY'),
  nameOf: (code) => `nama ${code}`,
  lackingOf: (code) => `belum ${code}`,
  actorOf: () => 'desa/kelurahan',
  notes: ['Catatan.'],
};
const place = { code: 'PSY-1', name: 'Melati', area: '62.02.01.1001' };
const areaName = () => 'Hulu Kota';

it('keeps what nobody has reported out of the share, and says so where nothing was reported', () => {
  const line = { criterion: 'A', actor: 'desa', through: ['A'], completed: 2 } as const;
  const table = blockerTable(SUBJECT, [
    { ...line, lacking: { numerator: 3, denominator: 4 }, unreported: 1 },
    { ...line, criterion: 'B', lacking: { numerator: 0, denominator: 0 }, unreported: 5 },
  ]);
  expect(textsOf(table, table.rows[0])).toMatchObject({
    name: 'nama A',
    actor: 'desa/kelurahan',
    lacking: '3',
    reported: '4',
    share: '75,0%',
    unreported: '1',
    completed: '2',
  });
  expect(textsOf(table, table.rows[1])).toMatchObject({
    lacking: 'belum lapor',
    share: 'belum lapor',
    unreported: '5',
  });
  expect([table.notes, table.fileStem]).toEqual([['Catatan.'], 'contoh_posyandu-hambatan_kecamatan-hulu_2026-02']);
});

it('writes a combination as one line', () => {
  const table = combinationTable(SUBJECT, [{ criteria: ['A', 'B'], facilities: [place, place], silent: 1 }]);
  expect(textsOf(table, table.rows[0])).toEqual({ criteria: 'belum A + belum B', size: '2', count: '2', silent: '1' });
});

it('names who is one step away, and what else stands in the way', () => {
  const table = nearTable(
    SUBJECT,
    {
      steps: [{ criterion: 'A', facilities: [place] }],
      unasked: [{ criterion: 'B', facilities: [place] }],
      declaredSteps: [],
      declaredOnly: [place],
    },
    areaName,
  );
  expect(
    table.rows
      .map((row) => textsOf(table, row))
      .map(({ name, area, left, criterion }) => [name, area, left, criterion]),
  ).toEqual([
    ['Melati', 'Hulu Kota', 'tinggal satu kriteria', 'nama A'],
    ['Melati', 'Hulu Kota', 'tinggal satu kriteria yang belum dilaporkan', 'nama B'],
    ['Melati', 'Hulu Kota', 'semua kriteria wajib terpenuhi, tetapi ditetapkan belum', ''],
  ]);
});

it('marks an assumption in title and definition, with the figure as it is and as it would be', () => {
  const [before, after] = [
    { numerator: 229, denominator: 310 },
    { numerator: 241, denominator: 310 },
  ];
  const line = { name: 'Kabupaten Contoh', before, after, target: SEVENTY_FIVE };
  const none = { numerator: 0, denominator: 0 };
  const table = whatIfTable(SUBJECT, {
    places: [line, { ...line, before: none, after: none }],
    sentence: 'Bila …',
  });
  expect(table.title).toContain('Andaian, bukan capaian');
  expect(table.definition[0]).toEqual({ label: 'Andaian, bukan capaian', text: 'Bila …' });
  expect(textsOf(table, table.rows[0])).toMatchObject({
    before: '73,9%',
    after: '77,7%',
    target: '75,0%',
    missing: '0',
    mark: 'Andaian, bukan capaian',
  });
  expect(textsOf(table, table.rows[1])).toMatchObject({ before: 'tidak berlaku', after: 'tidak berlaku', missing: '' });
});

it('names who would be sudah, and what is taken as met without a report', () => {
  const result = { before: { numerator: 0, denominator: 1 }, after: { numerator: 1, denominator: 1 } };
  const gained = [{ facility: place, unreported: ['A', 'B'] }];
  const table = gainTable(SUBJECT, { ...result, gained, short: [], declared: [], idle: [] }, areaName);
  expect(textsOf(table, table.rows[0])).toEqual({
    code: 'PSY-1',
    name: 'Melati',
    area: 'Hulu Kota',
    unreported: 'nama A, nama B',
    mark: 'Andaian, bukan capaian',
  });
});

import { type FieldAnswer, type FieldTallies, type FieldTally, fieldRatio } from '@/lib/facilities/spm-fields';
import { type Cell, NOT_APPLICABLE, NOT_REPORTED } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { Column, ExportTable, TableRow } from './table';

/** A field as its rows and columns name it. */
export type FieldHead = Readonly<{ criterion: string; name: string; coach: string }>;

const SUBJECT = 'enam bidang spm posyandu';
const DEFINITION = [
  { label: 'Pembilang', text: 'posyandu aktif yang dilaporkan melayani bidang itu' },
  { label: 'Penyebut', text: 'posyandu aktif yang bidang itu dilaporkan; yang belum dilaporkan dihitung tersendiri' },
  {
    label: 'Keenam bidang',
    text: 'belum dapat dinilai selama ada bidang yang belum dilaporkan dan tidak ada yang “tidak”',
  },
  { label: 'Sumber', text: 'Permendagri 13/2024; bukan SPM Kesehatan (12)' },
];

const COUNTS: readonly Column[] = [
  { key: 'serving', header: 'Melayani', kind: 'count' },
  { key: 'reported', header: 'Dilaporkan', kind: 'count' },
  { key: 'silent', header: 'Belum dilaporkan', kind: 'count' },
  { key: 'active', header: 'Posyandu aktif', kind: 'count' },
  { key: 'share', header: 'Melayani dari yang dilaporkan', kind: 'percent' },
];

/** The six fields and, last, all six together: the rows that the chart draws. */
export function fieldTable(frame: TableFrame, heads: readonly FieldHead[], { fields, all }: FieldTallies): ExportTable {
  return framedTable(frame, {
    subject: SUBJECT,
    name: 'Bidang',
    title: 'Enam bidang SPM Posyandu',
    definition: DEFINITION,
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Bidang', kind: 'text' },
      { key: 'coach', header: 'OPD pembina', kind: 'text' },
      ...COUNTS,
    ],
    rows: heads.map(({ criterion, name, coach }, index) => ({
      code: criterion,
      name,
      coach,
      ...cellsOf(fields[index] ?? all),
    })),
    totalRow: { name: 'Keenam bidang', ...cellsOf(all) },
    notes: ['OPD pembina adalah pengaturan daerah; Permendagri 13/2024 menetapkan bidangnya saja.'],
  });
}

function cellsOf(tally: FieldTally): TableRow {
  const { serving, reported, active } = tally;
  const ratio = fieldRatio(tally);
  const absent = active === 0 ? NOT_APPLICABLE : NOT_REPORTED;
  return {
    serving: ratio ? serving : absent,
    reported,
    silent: active - reported,
    active,
    share: ratio ? ratio.numerator / ratio.denominator : absent,
  };
}

/** An area with its tallies. */
export type FieldAreaLine = Readonly<{ code: string; name: string; tallies: FieldTallies }>;

/** The fields of every area: how many serve each, and how many were reported. */
export function fieldAreaTable(
  frame: TableFrame,
  heads: readonly FieldHead[],
  areas: readonly FieldAreaLine[],
  total: FieldTallies,
): ExportTable {
  const columns = heads.flatMap(({ criterion, name }): Column[] => [
    { key: criterion, header: `${name}: melayani`, kind: 'count' },
    { key: `${criterion} dilaporkan`, header: `${name}: dilaporkan`, kind: 'count' },
  ]);
  const rowOf = ({ fields, all }: FieldTallies): TableRow => ({
    active: all.active,
    all: countCell(all),
    known: all.reported,
    ...Object.fromEntries(
      heads.flatMap(({ criterion }, index) => {
        const tally = fields[index] ?? all;
        return [
          [criterion, countCell(tally)],
          [`${criterion} dilaporkan`, tally.reported],
        ];
      }),
    ),
  });
  return framedTable(frame, {
    subject: SUBJECT,
    name: 'Wilayah',
    title: 'Enam bidang SPM Posyandu per wilayah',
    definition: DEFINITION,
    columns: [
      { key: 'code', header: 'Kode wilayah', kind: 'area-code' },
      { key: 'name', header: 'Wilayah', kind: 'text' },
      { key: 'active', header: 'Posyandu aktif', kind: 'count' },
      ...columns,
      { key: 'all', header: 'Keenam bidang', kind: 'count' },
      { key: 'known', header: 'Keenam bidang: dapat dinilai', kind: 'count' },
    ],
    rows: areas.map(({ code, name, tallies }) => ({ code, name, ...rowOf(tallies) })),
    totalRow: { name: 'Jumlah', ...rowOf(total) },
  });
}

function countCell(tally: FieldTally): Cell {
  if (tally.active === 0) return NOT_APPLICABLE;
  return tally.reported === 0 ? NOT_REPORTED : tally.serving;
}

/** A posyandu aktif with its six answers and what they come to. */
export type FieldPosyanduLine = Readonly<{
  code: string;
  name: string;
  areaName: string;
  answers: readonly FieldAnswer[];
  all: FieldAnswer;
}>;

/** Every posyandu aktif with what is known of its six fields. */
export function fieldNameTable(
  frame: TableFrame,
  heads: readonly FieldHead[],
  posyandu: readonly FieldPosyanduLine[],
): ExportTable {
  return framedTable(frame, {
    subject: SUBJECT,
    name: 'Posyandu',
    title: 'Enam bidang SPM Posyandu per posyandu aktif',
    definition: DEFINITION,
    columns: [
      { key: 'code', header: 'Kode posyandu', kind: 'text' },
      { key: 'name', header: 'Posyandu', kind: 'text' },
      { key: 'area', header: 'Desa/kelurahan', kind: 'text' },
      ...heads.map(({ criterion, name }): Column => ({ key: criterion, header: name, kind: 'text' })),
      { key: 'all', header: 'Keenam bidang', kind: 'text' },
    ],
    rows: posyandu.map(({ code, name, areaName, answers, all }) => ({
      code,
      name,
      area: areaName,
      ...Object.fromEntries(heads.map(({ criterion }, index) => [criterion, answerWord(answers[index] ?? null)])),
      all: all === null ? 'belum dapat dinilai' : answerWord(all),
    })),
    notes: ['"belum dilaporkan" tidak sama dengan "tidak": bidangnya belum pernah ditanyakan atau dilaporkan.'],
  });
}

function answerWord(answer: FieldAnswer): string {
  if (answer === null) return 'belum dilaporkan';
  return answer ? 'ya' : 'tidak';
}

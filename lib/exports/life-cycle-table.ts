import { fraction } from '@/lib/coverage/ratio';
import type { RowArea } from '@/lib/coverage/row';
import type { Known, ReportedCount } from '@/lib/coverage/reported-count';
import { STAGES } from '@/lib/facilities/life-cycle';
import { MARK_WORDS, STAGE_RULE } from '@/lib/narrative/life-cycle';
import { type Cell, NOT_APPLICABLE } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { Column, ExportTable, TableRow } from './table';

const DEFINITION = [
  { label: 'Melayani', text: 'posyandu aktif yang kriteria SH tahap itu terpenuhi' },
  { label: 'Dilaporkan', text: 'posyandu aktif yang kriterianya pernah dilaporkan: penyebut' },
  {
    label: 'Belum dilaporkan',
    text: 'posyandu aktif tanpa laporan untuk tahap itu; tidak masuk pembilang dan penyebut',
  },
];
const NOTES = [STAGE_RULE, 'Angka wilayah adalah jumlah posyandunya, bukan rata-rata persentase.'];

/** The eight stages of a place in the order of life as a table out. */
export function stageTable(frame: TableFrame, counts: readonly ReportedCount[]): ExportTable {
  return framedTable(frame, {
    subject: 'siklus hidup',
    name: 'Tahap',
    title: 'Tahap siklus hidup yang dilayani posyandu aktif',
    definition: DEFINITION,
    columns: [
      { key: 'code', header: 'Kriteria', kind: 'text' },
      { key: 'name', header: 'Tahap', kind: 'text' },
      { key: 'serving', header: 'Melayani', kind: 'count' },
      { key: 'lacking', header: 'Belum melayani', kind: 'count' },
      { key: 'reported', header: 'Dilaporkan', kind: 'count' },
      { key: 'value', header: 'Capaian', kind: 'percent' },
      { key: 'unreported', header: 'Belum dilaporkan', kind: 'count' },
    ],
    rows: STAGES.map(({ code, name }, index) => {
      const count = counts[index];
      return {
        code,
        name,
        serving: countCell(count, count?.numerator),
        lacking: countCell(count, count && count.denominator - count.numerator),
        reported: count?.denominator ?? null,
        value: countCell(count, count && fraction(count)),
        unreported: count?.unreported ?? null,
      };
    }),
    notes: NOTES,
  });
}

type AreaLine = Readonly<{ area: RowArea; parent: string | null; counts: readonly ReportedCount[] }>;

/** The areas of a place by the eight stages: who serves, of how many reported, and how many are not. */
export function stageAreaTable(
  frame: TableFrame,
  areas: readonly AreaLine[],
  total: readonly ReportedCount[],
): ExportTable {
  return framedTable(frame, {
    subject: 'siklus hidup wilayah',
    name: 'Wilayah',
    title: 'Siklus hidup per wilayah',
    definition: DEFINITION,
    columns: [
      { key: 'code', header: 'Kode', kind: 'area-code' },
      { key: 'name', header: 'Wilayah', kind: 'text' },
      ...(areas.some(({ parent }) => parent) ? [{ key: 'parent', header: 'Kecamatan', kind: 'text' } as const] : []),
      ...STAGES.flatMap(({ code, name }): Column[] => [
        { key: `${code}-serving`, header: `${name}: melayani`, kind: 'count' },
        { key: `${code}-reported`, header: `${name}: dilaporkan`, kind: 'count' },
        { key: `${code}-unreported`, header: `${name}: belum dilaporkan`, kind: 'count' },
      ]),
    ],
    rows: areas.map(({ area, parent, counts }) => ({
      code: area.code,
      name: area.name,
      parent,
      ...stageCells(counts),
    })),
    totalRow: { name: `Jumlah ${frame.areaName}`, ...stageCells(total) },
    notes: NOTES,
  });
}

function stageCells(counts: readonly ReportedCount[]): TableRow {
  return Object.fromEntries(
    STAGES.flatMap(({ code }, index) => {
      const count = counts[index];
      return [
        [`${code}-serving`, countCell(count, count?.numerator)],
        [`${code}-reported`, count?.denominator ?? null],
        [`${code}-unreported`, count?.unreported ?? null],
      ];
    }),
  );
}

/** A count of what is reported: nobody reported, and nobody there to report, are told apart from 0. */
function countCell(count: ReportedCount | undefined, value: number | null | undefined): Cell {
  if (!count || count.denominator > 0) return value ?? null;
  return count.unreported > 0 ? MARK_WORDS.unreported : NOT_APPLICABLE;
}

type PosyanduLine = Readonly<{ code: string; name: string; areaName: string; marks: readonly Known[] }>;

/** The posyandu aktif of a place by name, each with its mark for the eight stages. */
export function posyanduStageTable(frame: TableFrame, posyandu: readonly PosyanduLine[]): ExportTable {
  return framedTable(frame, {
    subject: 'siklus hidup posyandu',
    name: 'Posyandu',
    title: 'Siklus hidup per posyandu aktif',
    definition: DEFINITION,
    columns: [
      { key: 'code', header: 'Kode fasilitas', kind: 'text' },
      { key: 'name', header: 'Posyandu', kind: 'text' },
      { key: 'area', header: 'Desa/kelurahan', kind: 'text' },
      ...STAGES.map(({ code, name }): Column => ({ key: code, header: name, kind: 'text' })),
    ],
    rows: posyandu.map(({ code, name, areaName, marks }) => ({
      code,
      name,
      area: areaName,
      ...Object.fromEntries(STAGES.map((stage, index) => [stage.code, MARK_WORDS[marks[index] ?? 'unreported']])),
    })),
    notes: NOTES,
  });
}

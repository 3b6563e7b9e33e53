import { type CadreSources, type FewCadres, LEAST_CADRES, cadresWanted } from '@/lib/facilities/five-cadres';
import { capitalised } from '@/lib/narrative/format';
import { criterionWord, fewNote } from '@/lib/narrative/cadre';
import { NOT_REPORTED } from '../cell';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { Column, ExportTable, TableRow } from '../table';
import { countCell } from './count-cell';

const ABOUT = {
  subject: 'lima-kader',
  name: 'Lima kader',
  definition: [
    {
      label: `Kurang dari ${LEAST_CADRES} kader`,
      text: 'jumlah kader menurut tabel kader di bawah standar KMK HK.01.07/MENKES/2015/2023: sedikitnya 5 kader setiap posyandu',
    },
    { label: 'Perlu lagi', text: `kader yang masih diperlukan agar posyandu itu mempunyai ${LEAST_CADRES}` },
    { label: 'PSY-KADER5', text: 'kriteria yang menentukan status ILP; sumbernya tabel kriteria, bukan tabel kader' },
  ],
};

/** One posyandu of the list by name. */
export type FewPosyandu = CadreSources & Readonly<{ code: string; name: string; desa: string; active: boolean }>;

/** Posyandu by name with their kader, what they still need, and what the criterion says of them. */
export function fewByName(frame: TableFrame, desaNoun: string, posyandu: readonly FewPosyandu[]): ExportTable {
  return framedTable(frame, {
    ...ABOUT,
    title: 'Posyandu yang perlu kader lagi',
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Posyandu', kind: 'text' },
      { key: 'desa', header: capitalised(desaNoun), kind: 'text' },
      { key: 'cadres', header: 'Kader', kind: 'count' },
      { key: 'wanted', header: 'Perlu lagi', kind: 'count' },
      { key: 'criterion', header: 'PSY-KADER5', kind: 'text' },
      { key: 'note', header: 'Catatan', kind: 'text' },
    ],
    rows: posyandu.map((each) => ({
      code: each.code,
      name: each.name,
      desa: each.desa,
      cadres: each.counts?.cadres ?? NOT_REPORTED,
      wanted: cadresWanted(each),
      criterion: criterionWord(each.criterion),
      note: fewNote(each),
    })),
  });
}

/** An area with its posyandu by whether they have five kader. */
export type FewRow = Readonly<{ code: string | null; name: string; few: FewCadres }>;

/** The same counted by area, where names would be too many. */
export function fewByArea(frame: TableFrame, noun: string, rows: readonly FewRow[], total: FewCadres): ExportTable {
  const columns: Column[] = [
    { key: 'code', header: 'Kode', kind: 'text' },
    { key: 'name', header: capitalised(noun), kind: 'text' },
    { key: 'posyandu', header: 'Posyandu', kind: 'count' },
    { key: 'silent', header: 'Belum lapor', kind: 'count' },
    { key: 'few', header: `Kurang dari ${LEAST_CADRES} kader`, kind: 'count' },
    { key: 'wanted', header: 'Perlu kader lagi', kind: 'count' },
    { key: 'disagreeing', header: 'Berbeda dari kriteria', kind: 'count' },
  ];
  return framedTable(frame, {
    ...ABOUT,
    title: `Posyandu yang perlu kader lagi per ${noun}`,
    columns,
    rows: rows.map(({ code, name, few }) => ({ ...cellsOf(few), code, name })),
    totalRow: { ...cellsOf(total), name: `Jumlah ${frame.areaName}` },
  });
}

function cellsOf(few: FewCadres): TableRow {
  const count = (value: number) => countCell({ expected: few.posyandu, reported: few.reported }, value);
  return {
    posyandu: few.posyandu,
    silent: few.silent,
    few: count(few.few),
    wanted: count(few.wanted),
    disagreeing: count(few.disagreeing),
  };
}

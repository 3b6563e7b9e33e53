import { nullable, optional, required } from '../cells/cell';
import { areaCell, targetGroupCode } from '../cells/code';
import { wholeNumber } from '../cells/number';
import { yearCell } from '../cells/period';
import { sexCell } from '../cells/sex';
import { words } from '../cells/text';
import type { GroupSizeImport } from '../record';
import { defineTable } from '../table';

const COLUMNS = {
  tahun: required(yearCell),
  kode_desa: required(areaCell('desa', 'Periksa kode Kemendagri desa.')),
  kode_sasaran: required(targetGroupCode),
  jumlah: nullable(wholeNumber),
  sumber: nullable(words),
  jenis_kelamin: optional(sexCell),
};

/** How many people (or families) of a group a desa has in a year; an empty `jumlah` withdraws the row of its key. */
export const sasaran = defineTable<typeof COLUMNS, GroupSizeImport>({
  table: 'sasaran',
  columns: COLUMNS,
  key: ['tahun', 'kode_desa', 'kode_sasaran', 'jenis_kelamin'],
  record: (cells) => ({
    table: 'sasaran',
    key: { year: cells.tahun, desa: cells.kode_desa, group: cells.kode_sasaran, sex: cells.jenis_kelamin ?? 0 },
    value: cells.jumlah === null ? null : { count: cells.jumlah, source: cells.sumber },
  }),
  stored: (records, key) => records.sasaran(key),
});

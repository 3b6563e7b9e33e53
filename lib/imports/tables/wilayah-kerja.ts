import { required } from '../cells/cell';
import { areaCell, knownFacility } from '../cells/code';
import { monthCell } from '../cells/period';
import type { ServiceAreaImport } from '../record';
import { defineTable } from '../table';

const COLUMNS = {
  kode_desa: required(areaCell('desa', 'Periksa kode Kemendagri desa.')),
  kode_puskesmas: required(
    knownFacility(['puskesmas'], 'Isi kode puskesmas yang sudah ada atau ikut dalam impor ini.'),
  ),
  mulai: required(monthCell({ ahead: true })),
};

/** The puskesmas that serves a desa from a month on, which may lie ahead. */
export const wilayahKerja = defineTable<typeof COLUMNS, ServiceAreaImport>({
  table: 'wilayah_kerja',
  columns: COLUMNS,
  key: ['kode_desa', 'mulai'],
  record: (cells) => ({
    table: 'wilayah_kerja',
    key: { desa: cells.kode_desa, from: cells.mulai },
    value: { puskesmas: cells.kode_puskesmas },
  }),
  stored: (records, key) => records.wilayah_kerja(key),
});

import { nullable, required } from '../cells/cell';
import { yesNo } from '../cells/choice';
import { knownFacility } from '../cells/code';
import { monthCell } from '../cells/period';
import { words } from '../cells/text';
import type { DeclarationImport } from '../record';
import { defineTable } from '../table';

const COLUMNS = {
  periode: required(monthCell()),
  kode_fasilitas: required(
    knownFacility(['puskesmas', 'pustu', 'posyandu'], 'Penetapan ILP untuk puskesmas, pustu, dan posyandu.'),
  ),
  status: nullable(yesNo('sudah', 'belum')),
  nomor_sk: nullable(words),
};

/** Declared ILP status; an empty `status` is a row like any other, which ends the override from its month on. */
export const penetapan = defineTable<typeof COLUMNS, DeclarationImport>({
  table: 'penetapan',
  columns: COLUMNS,
  key: ['periode', 'kode_fasilitas'],
  record: (cells) => ({
    table: 'penetapan',
    key: { facility: cells.kode_fasilitas, month: cells.periode },
    value: { status: cells.status, decree: cells.nomor_sk },
  }),
  stored: (records, key) => records.penetapan(key),
});

import { FACILITY_TYPES, existsIn } from '@/lib/facilities/facility';
import { nullable, problem, required } from '../cells/cell';
import { knownFacility } from '../cells/code';
import { dateCell, monthCell } from '../cells/period';
import type { ReportImport } from '../record';
import { defineTable } from '../table';

const COLUMNS = {
  periode: required(monthCell()),
  kode_fasilitas: required(
    knownFacility(FACILITY_TYPES, 'Periksa kode fasilitas, atau sertakan barisnya di fasilitas.'),
  ),
  tanggal_lapor: nullable(dateCell),
};

/** The day a facility's report of a month came in; an empty `tanggal_lapor` withdraws the row of its key. */
export const laporan = defineTable<typeof COLUMNS, ReportImport>({
  table: 'laporan',
  columns: COLUMNS,
  key: ['periode', 'kode_fasilitas'],
  check({ periode, kode_fasilitas: code, tanggal_lapor: day }, { reference }) {
    if (day === null || periode === undefined || code === undefined) return [];
    const life = reference.facility(code)?.life ?? null;
    if (life === null || existsIn(life, periode)) return [];
    const message = `${code} belum berdiri atau sudah tutup pada bulan itu. Periksa periode, atau berdiri dan tutup di fasilitas.`;
    return [{ column: 'periode', ...problem('bad-period', message) }];
  },
  record: (cells) => ({
    table: 'laporan',
    key: { facility: cells.kode_fasilitas, month: cells.periode },
    value: cells.tanggal_lapor === null ? null : { day: cells.tanggal_lapor },
  }),
  stored: (records, key) => records.laporan(key),
});

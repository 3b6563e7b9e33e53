import { type FacilityType, FACILITY_TYPES } from '@/lib/facilities/facility';
import { type Scope, nullable, optional, problem, required } from '../cells/cell';
import { choice, yaTidak } from '../cells/choice';
import { areaCell, facilityCode, knownFacility } from '../cells/code';
import { decimal } from '../cells/number';
import { FIRST_OPENING, monthCell } from '../cells/period';
import { words } from '../cells/text';
import type { FacilityImport } from '../record';
import { type Cells, type RowProblem, type SoundCells, defineTable } from '../table';

export const FACILITY_COLUMNS = {
  kode_fasilitas: required(facilityCode),
  jenis: required(choice(FACILITY_TYPES)),
  nama: required(words),
  kode_desa: required(areaCell('desa', 'Periksa kode Kemendagri desa.')),
  kode_puskesmas: nullable(
    knownFacility(['puskesmas'], 'Isi kode puskesmas yang sudah ada atau ikut dalam impor ini.'),
  ),
  berdiri: nullable(monthCell({ first: FIRST_OPENING })),
  tutup: nullable(monthCell({ first: FIRST_OPENING, ahead: true })),
  lokus: nullable(yaTidak),
  lintang: nullable(decimal(-11, 6)),
  bujur: nullable(decimal(95, 141)),
  dusun_rw: optional(words),
  no_registrasi: optional(words),
  kontak: optional(words),
};
type Columns = typeof FACILITY_COLUMNS;

/** The ordinals that a leaf id has room for (lib/areas/code). */
const MOST_IN_A_DESA = 9_999;

/**
 * Facilities. A row replaces every attribute, for all months; only an optional column that the file leaves out leaves
 * what is stored (contracts section 7, "No history of attributes").
 */
export const fasilitas = defineTable<Columns, FacilityImport>({
  table: 'fasilitas',
  columns: FACILITY_COLUMNS,
  key: ['kode_fasilitas'],
  check,
  record,
  stored: (records, key) => records.fasilitas(key),
});

function check(cells: Cells<Columns>, scope: Scope): RowProblem<Columns>[] {
  const problems: RowProblem<Columns>[] = [];
  const { kode_fasilitas: code, jenis: type, kode_puskesmas: puskesmas, berdiri: opened, tutup: closed } = cells;
  if (code !== undefined && type !== undefined) problems.push(...keepsItsType(code, type, scope));
  if (type === 'puskesmas' && puskesmas) {
    const message = `kode_puskesmas "${puskesmas}" diisi pada sebuah puskesmas. Kosongkan: puskesmas membawahi dirinya sendiri.`;
    problems.push({ column: 'kode_puskesmas', ...problem('unknown-code', message) });
  }
  if (opened && closed && closed <= opened) {
    const message = 'tutup harus sesudah berdiri: bulan pertama tanpa fasilitas ini.';
    problems.push({ column: 'tutup', ...problem('bad-period', message) });
  }
  if (cells.kode_desa !== undefined && scope.reference.facilitiesIn(cells.kode_desa) > MOST_IN_A_DESA) {
    const message = `kode_desa ${cells.kode_desa} akan berisi lebih dari 9.999 fasilitas. Periksa kode desa baris-baris ini.`;
    problems.push({ column: 'kode_desa', ...problem('too-large', message) });
  }
  return problems;
}

function keepsItsType(code: string, type: FacilityType, { reference }: Scope): RowProblem<Columns>[] {
  const stored = reference.stored.fasilitas({ facility: code });
  if (!stored || stored.type === type) return [];
  const bond = reference.typeBond(code);
  if (bond === null) return [];
  const message = `jenis tidak dapat diubah dari ${stored.type} menjadi ${type} selama ${code} memiliki ${bond}. Pakai kode baru atau tarik datanya dulu.`;
  return [{ column: 'jenis', ...problem('bad-choice', message) }];
}

function record(cells: SoundCells<Columns>, { reference }: Scope): FacilityImport {
  const key = { facility: cells.kode_fasilitas };
  const stored = reference.stored.fasilitas(key);
  const kept = (cell: string | null | undefined, before: string | null | undefined) =>
    cell === undefined ? (before ?? null) : cell;
  return {
    table: 'fasilitas',
    key,
    value: {
      type: cells.jenis,
      name: cells.nama,
      desa: cells.kode_desa,
      puskesmas: cells.kode_puskesmas,
      opened: cells.berdiri,
      closed: cells.tutup,
      pilot: cells.lokus ?? false,
      latitude: cells.lintang,
      longitude: cells.bujur,
      hamlet: kept(cells.dusun_rw, stored?.hamlet),
      registration: kept(cells.no_registrasi, stored?.registration),
      contact: kept(cells.kontak, stored?.contact),
    },
  };
}

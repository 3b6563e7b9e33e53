import { formatMonth } from '@/lib/coverage/period';
import type { Scope } from '../cells/cell';
import type { FacilityValue } from '../record';
import type { TableRow } from '../source';
import { type WideCell, type WideSheet, implied, roleCell } from './sheet';
import { unlabelled } from './who';
import type { Role } from './words';

/** What DAFTAR says of a facility, its kecamatan apart. */
export const LIST_ROLES = [
  'kode',
  'jenis',
  'nama',
  'desa',
  'puskesmas',
  'berdiri',
  'tutup',
  'lokus',
  'aktif',
  'status',
  'nomor_sk',
  'mulai',
  'lintang',
  'bujur',
  'dusun_rw',
  'no_registrasi',
  'kontak',
] as const satisfies readonly Role[];
export type RowCells = Readonly<Record<(typeof LIST_ROLES)[number] | 'kecamatan', WideCell | null>>;

/** The cells of a row by what they say; a label's code alone. */
export function cellsOf(sheet: WideSheet, row: TableRow, scope: Scope): RowCells {
  const cell = (role: Role) => {
    const found = roleCell(sheet, row, role);
    return found && unlabelled(found, scope);
  };
  return {
    ...(Object.fromEntries(LIST_ROLES.map((role) => [role, cell(role)])) as Omit<RowCells, 'kecamatan'>),
    kecamatan: cell('kecamatan'),
  };
}

/** A cell with something in it, or null. */
export function written(cell: WideCell | null): WideCell | null {
  return cell !== null && (cell.text !== '' || cell.form !== 'text') ? cell : null;
}

/** What a row means by its code, desa and puskesmas. */
type Found = Readonly<{ kode_fasilitas: WideCell; kode_desa: WideCell | null; kode_puskesmas: WideCell | null }>;

/** The columns of fasilitas: what is written, else what is stored, so that an empty cell changes nothing. */
export function described(
  row: TableRow,
  cells: RowCells,
  { kode_fasilitas, kode_desa, kode_puskesmas }: Found,
  { reference }: Scope,
) {
  const stored = reference.stored.fasilitas({ facility: kode_fasilitas.text });
  const before = stored && storedTexts(stored);
  const cell = (role: Exclude<keyof RowCells, 'kode' | 'kecamatan' | 'aktif' | 'status' | 'nomor_sk' | 'mulai'>) =>
    written(cells[role]) ?? implied(before?.[role] ?? '', cells[role], row.row);
  return {
    kode_fasilitas,
    jenis: cell('jenis'),
    nama: cell('nama'),
    kode_desa: written(kode_desa) ?? cell('desa'),
    kode_puskesmas: written(kode_puskesmas) ?? cell('puskesmas'),
    berdiri: cell('berdiri'),
    tutup: cell('tutup'),
    lokus: cell('lokus'),
    lintang: cell('lintang'),
    bujur: cell('bujur'),
    dusun_rw: cell('dusun_rw'),
    no_registrasi: cell('no_registrasi'),
    kontak: cell('kontak'),
  };
}

function storedTexts(value: FacilityValue) {
  const monthText = (at: FacilityValue['opened']) => (at === null ? '' : formatMonth(at));
  const degrees = (at: number | null) => (at === null ? '' : String(at));
  return {
    jenis: value.type,
    nama: value.name,
    desa: value.desa,
    puskesmas: value.puskesmas ?? '',
    berdiri: monthText(value.opened),
    tutup: monthText(value.closed),
    lokus: value.pilot ? 'ya' : 'tidak',
    lintang: degrees(value.latitude),
    bujur: degrees(value.longitude),
    dusun_rw: value.hamlet ?? '',
    no_registrasi: value.registration ?? '',
    kontak: value.contact ?? '',
  };
}

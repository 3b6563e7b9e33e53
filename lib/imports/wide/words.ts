import type { FacilityType } from '@/lib/facilities/facility';
import { normalisedName } from '@/lib/narrative/near';

/** The sheets of a template that are read; what else is in it is there to help. */
export const WIDE_KINDS = ['rekap', 'kriteria', 'daftar'] as const;
export type WideKind = (typeof WIDE_KINDS)[number];

export const GUIDE_SHEET = 'PETUNJUK';
export const CHOICES_SHEET = 'PILIHAN';
export const REKAP_SHEET = 'REKAP';
export const LIST_SHEET = 'DAFTAR';

/** The criteria of each kind of facility have a sheet of their own. */
export const CRITERIA_SHEETS: Readonly<Partial<Record<FacilityType, string>>> = {
  posyandu: 'KRITERIA',
  pustu: 'KRITERIA PUSTU',
  puskesmas: 'KRITERIA PUSKESMAS',
};

/** What a sheet's name says it is, whatever its case; null for any other sheet. */
export function wideKindOf(sheet: string): WideKind | null {
  const name = sheet.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^kriteria( (posyandu|pustu|puskesmas))?$/.test(name)) return 'kriteria';
  return name === 'rekap' || name === 'daftar' ? name : null;
}

export function isGuide(sheet: string): boolean {
  return sheet.trim().toUpperCase() === GUIDE_SHEET;
}

/** What a column of a wide sheet says of the row as a whole, by what may head it; the first is what templates write. */
const HEADINGS = {
  kode: ['KODE', 'kode_fasilitas', 'kode desa', 'kode posyandu', 'kode pustu'],
  jenis: ['JENIS', 'jenis fasilitas'],
  nama: ['NAMA', 'nama fasilitas', 'nama posyandu', 'nama pustu'],
  desa: ['DESA', 'desa/kelurahan', 'kelurahan', 'nama desa', 'desa/kel'],
  kecamatan: ['KECAMATAN'],
  puskesmas: ['PUSKESMAS', 'kode_puskesmas', 'nama puskesmas'],
  berdiri: ['BERDIRI'],
  tutup: ['TUTUP'],
  lokus: ['LOKUS'],
  aktif: ['AKTIF'],
  status: ['SUDAH/BELUM', 'status ilp', 'status', 'sudah/belum ilp'],
  nomor_sk: ['NOMOR SK', 'no sk'],
  mulai: ['BERLAKU MULAI', 'mulai', 'mulai berlaku', 'periode'],
  lintang: ['LINTANG'],
  bujur: ['BUJUR'],
  dusun_rw: ['DUSUN/RW'],
  no_registrasi: ['NO REGISTRASI'],
  kontak: ['KONTAK'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type Role = keyof typeof HEADINGS;

/** What a template writes over a column. */
export function headingOf(role: Role): string {
  return HEADINGS[role][0];
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.keys(HEADINGS) as Role[]).flatMap((role) =>
    HEADINGS[role].map((heading) => [normalisedName(heading), role] as const),
  ),
);

export function roleOf(header: string): Role | null {
  return ROLES.get(normalisedName(header)) ?? null;
}

/** In front of the header of what a template shows of the month before: never read. */
export const LAST_MONTH = 'bulan lalu';
const BESIDE: ReadonlySet<string> = new Set(['no', 'nomor', 'keterangan', 'ket', 'catatan']);

/** True for columns that stand beside the data: numbering, notes, and the month before. */
export function isBeside(header: string): boolean {
  const key = normalisedName(header);
  return BESIDE.has(key) || key.startsWith(normalisedName(LAST_MONTH));
}

/** The labels above a sheet's header that say which month and whose it is. */
export const MONTH_LABEL = 'Bulan';
export const PUSKESMAS_LABEL = 'Puskesmas';

/** A code in brackets behind a name, as the drop-down lists write it: `Ketapang 1 (PKM-01)`. */
export function labelled(name: string, code: string): string {
  return `${name} (${code})`;
}

export function codeInLabel(text: string): string | null {
  return /\(([A-Za-z0-9._-]{1,40})\)\s*$/.exec(text)?.[1] ?? null;
}

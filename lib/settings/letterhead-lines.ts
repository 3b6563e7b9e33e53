import { contrast } from '@/lib/drawing/contrast';
import { PAPER } from '@/lib/drawing/palette';
import type { Letterhead } from './letterhead';

/** The lines of a letterhead as its form sends them, each under its name there. */
export type LetterheadField =
  'pemerintah' | 'kantor' | 'alamat' | 'kontak' | 'kota' | 'jabatan' | 'nama' | 'pangkat' | 'nip' | 'warna';

export type FieldRule = Readonly<{ name: LetterheadField; label: string; hint: string; most: number }>;

/** In the order in which a letterhead is read, from above to the signature. */
export const LETTERHEAD_FIELDS: readonly FieldRule[] = [
  { name: 'pemerintah', label: 'Pemerintah', hint: 'Baris pertama kop. Wajib diisi.', most: 120 },
  { name: 'kantor', label: 'Kantor', hint: 'Baris kedua kop, misalnya Dinas Kesehatan. Wajib diisi.', most: 120 },
  { name: 'alamat', label: 'Alamat', hint: 'Boleh kosong.', most: 200 },
  {
    name: 'kontak',
    label: 'Telepon, surel, laman',
    hint: 'Nomor kantor, bukan nomor pribadi. Boleh kosong.',
    most: 200,
  },
  { name: 'kota', label: 'Kota penandatanganan', hint: 'Ditulis di depan tanggal. Boleh kosong.', most: 60 },
  { name: 'jabatan', label: 'Jabatan penanda tangan', hint: 'Boleh kosong: tanpa blok tanda tangan.', most: 120 },
  { name: 'nama', label: 'Nama penanda tangan', hint: 'Lengkap dengan gelar. Boleh kosong: diisi tangan.', most: 120 },
  { name: 'pangkat', label: 'Pangkat', hint: 'Misalnya Pembina Utama Muda. Boleh kosong.', most: 80 },
  { name: 'nip', label: 'NIP', hint: 'Delapan belas angka, spasi boleh. Boleh kosong.', most: 30 },
  { name: 'warna', label: 'Warna paparan', hint: 'Cukup gelap untuk huruf putih di atasnya.', most: 7 },
];

/** AA for text (WCAG 2.2, 1.4.3): white letters stand on the accent, and the accent's own on white. */
const LEAST_CONTRAST = 4.5;
const REQUIRED: ReadonlySet<LetterheadField> = new Set(['pemerintah', 'kantor']);

export type LetterheadLines = Readonly<Record<LetterheadField, string>>;

export function linesOf({
  government,
  office,
  address,
  contact,
  city,
  signatory,
  accent,
}: Letterhead): LetterheadLines {
  const { role, name, rank, nip } = signatory;
  const above = { pemerintah: government, kantor: office, alamat: address, kontak: contact, kota: city };
  return { ...above, jabatan: role, nama: name, pangkat: rank, nip, warna: accent };
}

export function letterheadFrom(lines: LetterheadLines): Letterhead {
  return {
    government: lines.pemerintah,
    office: lines.kantor,
    address: lines.alamat,
    contact: lines.kontak,
    city: lines.kota,
    signatory: { role: lines.jabatan, name: lines.nama, rank: lines.pangkat, nip: lines.nip },
    accent: lines.warna.toLowerCase(),
  };
}

/** What is wrong with the lines, by field; nothing where they can be used. */
export function letterheadProblems(lines: LetterheadLines): Readonly<Record<string, string>> {
  const found = LETTERHEAD_FIELDS.flatMap(({ name, label, most }): [string, string][] => {
    const text = lines[name];
    if (text === '' && REQUIRED.has(name)) return [[name, `${label} belum diisi: tanpa itu kop tidak bernama.`]];
    if (text.length > most) return [[name, `${label} paling banyak ${most} huruf, bukan ${text.length}.`]];
    const problem = name === 'nip' ? nipProblem(text) : name === 'warna' ? accentProblem(text) : null;
    return problem === null ? [] : [[name, problem]];
  });
  return Object.fromEntries(found);
}

function nipProblem(text: string): string | null {
  return text === '' || /^\d{18}$/.test(text.replaceAll(' ', ''))
    ? null
    : 'NIP terdiri atas 18 angka. Kosongkan bila tidak ada.';
}

function accentProblem(text: string): string | null {
  if (!/^#[\da-f]{6}$/i.test(text))
    return 'Warna ditulis sebagai tanda pagar dan enam angka heksadesimal, misalnya #0f4f4b.';
  if (contrast(text, PAPER) >= LEAST_CONTRAST) return null;
  return 'Warna ini terlalu muda: huruf putih di atasnya sulit dibaca. Pilih yang lebih gelap.';
}

import type { Action } from './policy';

/**
 * How far an answer looks into the place that its address names (the district where it names none), for readers whose
 * role is bound to an area: `nothing`: no place's figures. `sum`: the place's own figures, and those of its areas down
 * to kecamatan. `level`: its areas at the level of the address. `detail`: every desa or facility in it. `facility`: the
 * one facility of the address. `district`: desa or facilities of the whole district, whatever place the address names.
 */
export type Look = 'nothing' | 'sum' | 'level' | 'detail' | 'facility' | 'district';

export type ReadRule = Readonly<{ action: 'read'; look: Look }>;
/** What an address asks of its reader. Reading figures says how far it looks; everything else is its role's alone. */
export type Access = ReadRule | Readonly<{ action: Exclude<Action, 'read'> }>;

/** By method; a page answers GET. */
export type Rule = Readonly<{ GET?: Access; POST?: Access }>;

const read = (look: Look): Rule => ({ GET: { action: 'read', look } });
const get = (action: Exclude<Action, 'read'>): Rule => ({ GET: { action } });
const post = (action: Exclude<Action, 'read'>): Rule => ({ POST: { action } });

/**
 * Every page and route handler of app/, by its folder: what is asked of the reader. A test walks app/ and fails on one
 * without a line here, on a line without one, and on one that asks the policy for something else.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  '/': read('level'),
  '/cari': read('nothing'),
  '/cari/saran': read('nothing'),
  '/definisi': read('nothing'),
  '/definisi/[kode]': read('nothing'),
  '/indikator': read('nothing'),
  '/indikator/pilih': get('open'),
  '/indikator/[kode]': read('level'),
  '/indikator/[kode]/nama': read('detail'),
  '/puskesmas/[kode]': read('detail'),
  '/puskesmas/[kode]/ilp': read('detail'),
  '/puskesmas/[kode]/kesinambungan': read('detail'),
  '/puskesmas/[kode]/matriks': read('detail'),
  '/wilayah': read('nothing'),
  '/wilayah/[kode]': read('sum'),
  '/wilayah/[kode]/ilp': read('detail'),
  '/wilayah/[kode]/kesinambungan': read('detail'),
  '/wilayah/[kode]/matriks': read('detail'),
  '/tabel-indikator': read('level'),
  '/rakor/[id]/paparan': get('meet'),

  '/unduh/capaian': read('level'),
  '/unduh/definisi': read('nothing'),
  '/unduh/fasilitas': read('detail'),
  '/unduh/ilp': read('detail'),
  '/unduh/indikator': read('sum'),
  '/unduh/jenis-kelamin': read('level'),
  '/unduh/jejak': get('steward'),
  '/unduh/kesenjangan': read('level'),
  '/unduh/kesinambungan': read('detail'),
  '/unduh/lembar-pws': read('sum'),
  '/unduh/matriks': read('detail'),
  '/unduh/nama': read('detail'),
  '/unduh/pws': read('level'),
  '/unduh/rencana': read('district'),
  '/unduh/templat': get('send'),
  '/unduh/tindak': read('level'),
  '/unduh/tren': read('level'),
  '/unduh/tindak-lanjut': get('meet'),
  '/unduh/berita-acara': get('meet'),
  '/unduh/lembar-rapat': read('detail'),
  '/unduh/laporan': read('detail'),
  '/unduh/paparan': get('meet'),
  '/unduh/peta': read('level'),
  '/unduh/tabel-indikator': read('level'),

  '/api/[...path]': get('open'),
  '/api/v1/areas': read('nothing'),
  '/api/v1/coverage': read('level'),
  '/api/v1/coverage.csv': read('level'),
  '/api/v1/coverage.xlsx': read('level'),
  '/api/v1/criteria': read('nothing'),
  '/api/v1/facilities': read('detail'),
  '/api/v1/facilities.csv': read('detail'),
  '/api/v1/facilities.xlsx': read('detail'),
  '/api/v1/indicators': read('nothing'),
  '/api/v1/openapi.json': read('nothing'),
  '/api/v1/pws': read('level'),
  '/api/v1/pws.csv': read('level'),
  '/api/v1/pws.xlsx': read('level'),
  '/api/v1/trend': read('sum'),

  '/masuk': get('open'),
  '/masuk/kirim': post('open'),
  '/keluar': post('open'),
  '/akun': get('account'),
  '/akun/sandi': post('account'),
  '/akun/sesi': post('account'),
  '/pengaturan': read('nothing'),
  '/pengaturan/simpan': post('steward'),
  '/pengaturan/target': read('nothing'),
  '/pengaturan/target/simpan': post('steward'),
  '/pengaturan/sasaran': read('district'),
  '/pengaturan/sasaran/simpan': post('steward'),
  '/pengaturan/kriteria': read('nothing'),
  '/pengaturan/kriteria/pratinjau': get('steward'),
  '/pengaturan/kriteria/simpan': post('steward'),
  '/pengaturan/salin': get('steward'),
  '/pengaturan/salin/simpan': post('steward'),
  '/fasilitas': read('detail'),
  '/fasilitas/[kode]': read('facility'),
  '/fasilitas/[kode]/peta': read('facility'),
  '/fasilitas/[kode]/ubah': get('send'),
  '/fasilitas/[kode]/simpan': post('send'),
  '/pengaturan/akun': get('steward'),
  '/pengaturan/akun/[id]': get('steward'),
  '/pengaturan/akun/tambah': post('steward'),
  '/pengaturan/akun/ubah': post('steward'),
  '/pengaturan/kop': read('nothing'),
  '/pengaturan/kop/simpan': post('steward'),
  '/pengaturan/kop/hapus-logo': post('steward'),
  '/kop/logo': get('meet'),

  '/data/impor': get('send'),
  '/data/impor/[id]': get('send'),
  '/data/impor/[id]/salinan': get('send'),
  '/data/impor/[id]/simpan': post('send'),
  '/data/impor/[id]/batal': post('send'),
  '/data/impor/[id]/ulangi': post('send'),
  '/data/kiriman': get('send'),
  '/data/kiriman/[nomor]/periksa': post('steward'),
  '/data/kiriman/[nomor]/tolak': post('steward'),
  '/data/riwayat': get('log'),
  '/data/riwayat/jejak': get('steward'),
  '/data/riwayat/[nomor]': get('log'),
  '/data/riwayat/[nomor]/urungkan': post('steward'),
  '/data/mulai': get('steward'),
  '/data/batas': get('steward'),
  '/data/tutup-buku': get('log'),
  '/data/tutup-buku/ubah': post('steward'),
  '/mutu-data': read('district'),
  '/unduh/mutu-data': read('district'),
  '/api/data/batas': post('steward'),
  '/api/data/batas/batal': post('steward'),
  '/api/data/batas/simpan': post('steward'),
  '/api/data/impor': post('send'),
  '/unduh/berkas': get('log'),
  '/api/data/logo': post('steward'),

  '/rakor': get('meet'),
  '/rakor/buat': post('convene'),
  '/rakor/[id]': get('meet'),
  '/rakor/[id]/ubah': post('convene'),
  '/rakor/[id]/hapus': post('convene'),
  '/rakor/[id]/mulai': post('convene'),
  '/rakor/[id]/tutup': post('convene'),
  '/rakor/[id]/berita-acara': post('convene'),
  '/rakor/[id]/agenda/tambah': post('convene'),
  '/rakor/[id]/agenda/[butir]/simpan': post('convene'),
  '/rakor/[id]/agenda/[butir]/geser': post('convene'),
  '/rakor/[id]/agenda/[butir]/hapus': post('convene'),

  '/tindak-lanjut': get('meet'),
  '/tindak-lanjut/baru': get('convene'),
  '/tindak-lanjut/tambah': post('convene'),
  '/tindak-lanjut/[id]': get('meet'),
  '/tindak-lanjut/[id]/kemajuan': post('progress'),
  '/tindak-lanjut/[id]/ubah': post('convene'),
  '/pengaturan/kantor': get('steward'),
  '/pengaturan/kantor/tambah': post('steward'),
  '/pengaturan/kantor/ubah': post('steward'),

  '/panduan': get('open'),
  '/panduan/[bab]': get('open'),
  '/panduan/gambar/[nama]': get('open'),

  '/bagikan': read('detail'),
  '/bagikan/kunci': post('share'),
  '/bagikan/cabut': post('share'),
  '/bagi/[kunci]': get('open'),
  '/unduh/kartu': read('detail'),
  '/unduh/qr': read('nothing'),
  '/ikon/[nama]': get('open'),
  '/luring.js': get('open'),
  '/manifest.webmanifest': get('open'),
};

/** The rule of an address: a folder's name in brackets stands for one part of it, dots for any number. */
export function ruleOf(pathname: string): Rule | null {
  const exact = RULES[pathname];
  if (exact) return exact;
  const parts = pathname.split('/');
  const found = Object.keys(RULES).find((path) => matches(path.split('/'), parts));
  return found ? (RULES[found] ?? null) : null;
}

function matches(folders: readonly string[], parts: readonly string[]): boolean {
  const last = folders.at(-1) ?? '';
  if (last.startsWith('[...')) {
    return parts.length >= folders.length && matches(folders.slice(0, -1), parts.slice(0, folders.length - 1));
  }
  return folders.length === parts.length && folders.every((each, at) => each === parts[at] || isOpen(each, parts[at]));
}

function isOpen(folder: string, part: string | undefined): boolean {
  return folder.startsWith('[') && part !== '';
}

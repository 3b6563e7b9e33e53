/** What the audit notes, in words; keys are what `audit()` is called with. */
const WORDS: Readonly<Record<string, string>> = {
  impor: 'menyimpan impor',
  ubah: 'mengubah di halaman',
  urungkan: 'mengurungkan',
  kirim: 'mengirim ke Dinas Kesehatan',
  terima: 'menerima kiriman',
  tolak: 'menolak kiriman',
  'tutup buku': 'menutup buku',
  'buka buku': 'membuka kembali buku',
  pengaturan: 'mengubah pengaturan',
  kriteria: 'mengubah kriteria',
  masuk: 'masuk',
  'masuk-gagal': 'gagal masuk',
  keluar: 'keluar',
  'akun-tambah': 'menambah akun',
  'akun-atur-ulang': 'mengatur ulang kata sandi',
  'akun-kata-sandi': 'mengganti kata sandi sendiri',
  'akun-aktif': 'mengaktifkan akun',
  'akun-nonaktif': 'menonaktifkan akun',
  'akun-peran': 'mengubah peran akun',
  'akun-sesi': 'mengakhiri sesi',
  'batas wilayah': 'memasang batas wilayah',
  'batas wilayah dibatalkan': 'membatalkan batas wilayah',
  'rakor-buat': 'membuat rapat',
  'rakor-ubah': 'mengubah rapat',
  'rakor-hapus': 'menghapus rapat',
  'rakor-agenda': 'mengubah agenda rapat',
  'rakor-mulai': 'memulai rapat',
  'rakor-tutup': 'menutup rapat',
  'rakor-berita-acara': 'mengisi berita acara rapat',
  bagikan: 'membuat tautan baca',
  'bagikan-cabut': 'mencabut tautan baca',
  cadangan: 'membuat cadangan',
  'cadangan gagal': 'gagal membuat cadangan',
  pemulihan: 'memulihkan cadangan',
  'tindak-lanjut-tambah': 'mencatat tindak lanjut',
  'tindak-lanjut-ubah': 'mengubah tindak lanjut',
  'tindak-lanjut-kemajuan': 'melaporkan kemajuan tindak lanjut',
  'kantor-tambah': 'menambah penanggung jawab',
  'kantor-nama': 'mengganti nama penanggung jawab',
  'kantor-urut': 'mengurutkan penanggung jawab',
  'kantor-hentikan': 'berhenti menawarkan penanggung jawab',
  'kantor-tawarkan': 'menawarkan kembali penanggung jawab',
};

/** What was done, in words; an action without any reads as it is noted. */
export function auditWords(action: string): string {
  return WORDS[action] ?? action;
}

/** Who did it. Nobody is named for a command on the server, nor for who failed to sign in. */
export function auditActor(actor: string | null): string {
  return actor ?? 'tanpa akun (perintah di server, atau yang gagal masuk)';
}

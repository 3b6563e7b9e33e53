import type { WriteSheet } from 'hucre/xlsx';
import { GUIDE_SHEET } from '@/lib/imports/wide/words';
import { Grid, addIdentity } from './grid';
import { STYLES } from './style';
import type { Template } from './template';

const STEPS: readonly string[] = [
  '1. REKAP: tulis capaian bulan ini tiap desa. Indikator bulanan memerlukan pembilang dan penyebut.',
  '2. KRITERIA: ubah ya atau tidak yang berubah bulan ini. Yang tidak berubah biarkan.',
  '3. DAFTAR: perbaiki data fasilitas; fasilitas baru ditulis di baris kosong tanpa kode. SUDAH/BELUM hanya diisi bila ada penetapan (SK).',
  '4. Hanya sel putih yang diisi. Judul kolom, kode, bulan, dan puskesmas jangan diubah.',
  '5. Sel kosong berarti belum lapor dan tidak mengubah apa pun. Angka 0 berarti memang nol.',
  '6. Untuk menarik angka yang sudah tersimpan, pakai halaman isian atau tabel capaian/kriteria, bukan templat ini.',
  '7. Simpan sebagai .xlsx, lalu kirim di halaman Kirim data (/data/impor). Program memeriksa semuanya dan menunjukkan perubahannya sebelum disimpan.',
  '8. Bila ada kesalahan, berkas yang sama dikembalikan dengan sel yang salah diwarnai. Perbaiki, lalu kirim lagi.',
];

/** PETUNJUK: whose template this is, of which month, and how it is filled in. */
export function guideSheet(template: Template): WriteSheet {
  const grid = new Grid();
  const data = template.dataPer === null ? 'belum ada data' : template.dataPer;
  addIdentity(grid, template, 'Templat laporan bulanan Pantau ILP', `Dibuat dari data per ${data}.`);
  grid.add([]);
  grid.add([['Cara mengisi', STYLES.label]]);
  const merged = STEPS.map((step) => grid.add([[step, STYLES.words]], 30) - 1);
  return grid.sheet(GUIDE_SHEET, [16, 40, 24, 24], {
    merges: merged.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 3 })),
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
  });
}

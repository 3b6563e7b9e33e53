/**
 * One figure that no guideline fixes and a district may decide: whole, from `least` to `most`. `meaning` says what
 * follows from a figure, `reason` why the preset is what it is.
 */
export type Amount = Readonly<{
  title: string;
  unit: string;
  least: number;
  most: number;
  preset: number;
  meaning: (figure: number) => string;
  reason: string;
}>;

/** Every figure by its key. Keys are stored: they are never renamed. */
export const AMOUNTS = {
  'report.dueDay': {
    title: 'Laporan: tanggal paling lambat',
    unit: 'tanggal bulan berikutnya',
    least: 1,
    most: 28,
    preset: 5,
    meaning: (day) => `Laporan suatu bulan tepat waktu bila masuk paling lambat tanggal ${day} bulan berikutnya.`,
    reason: 'Tanggal 5 lazim dipakai puskesmas; tidak ada pedoman nasional yang mengikat untuk semua laporan.',
  },
  'quality.outlierMad': {
    title: 'Mutu data: batas pencilan',
    unit: 'MAD',
    least: 2,
    most: 20,
    preset: 5,
    meaning: (mads) =>
      `Angka yang berjarak lebih dari ${mads} MAD (simpangan mutlak median) dari riwayatnya sendiri ditandai.`,
    reason: 'Impor memakai 5 MAD; di halaman mutu data batasnya boleh dirapatkan atau dilonggarkan.',
  },
  'quality.denominatorJump': {
    title: 'Mutu data: lompatan penyebut',
    unit: 'persen',
    least: 5,
    most: 100,
    preset: 25,
    meaning: (percent) => `Penyebut atau sasaran yang berubah lebih dari ${percent}% dari sebelumnya ditandai.`,
    reason: 'Penduduk sasaran sebuah desa jarang berubah lebih dari seperempat dalam setahun; ambang ini pilihan kami.',
  },
  'quality.lowWeighed': {
    title: 'Penimbangan: D/S yang rendah',
    unit: 'persen',
    least: 10,
    most: 95,
    preset: 50,
    meaning: (percent) => `D/S di bawah ${percent}% disebut rendah: bersama N/D yang tinggi minta diperiksa.`,
    reason: 'Bila kurang dari separuh balita datang, yang datang mungkin yang sehat; ambang ini pilihan kami.',
  },
  'quality.highGained': {
    title: 'Penimbangan: N/D yang tinggi',
    unit: 'persen',
    least: 50,
    most: 100,
    preset: 85,
    meaning: (percent) => `N/D ${percent}% ke atas disebut tinggi: bersama D/S yang rendah minta diperiksa.`,
    reason: 'Sangat sedikit wilayah mencapainya pada penimbangan yang lengkap; ambang ini pilihan kami.',
  },
  'pws.farAboveBest': {
    title: 'Tindak lanjut: perlu dukungan khusus',
    unit: 'kali bulan terbanyak',
    least: 1,
    most: 10,
    preset: 2,
    meaning: (times) =>
      `Perlu dukungan khusus: jumlah sebulan yang masih diperlukan lebih dari ${times} kali bulan terbanyak tahun itu.`,
    reason: 'Dua kali bulan terbaik jarang tercapai tanpa tambahan tenaga atau cara baru; tidak ada pedomannya.',
  },
  'pilot.monthsBack': {
    title: 'Lokus: bulan awal pembanding',
    unit: 'bulan sebelumnya',
    least: 1,
    most: 60,
    preset: 12,
    meaning: (months) =>
      `Lokus dibandingkan dengan keadaan ${months} bulan sebelum bulan yang dibaca, kecuali bulan mulainya dipilih di halaman.`,
    reason: 'Bulan mulai lokus tidak ada pada tabel mana pun; setahun memuat satu putaran penuh rencana kerja.',
  },
  'import.fileMiB': {
    title: 'Impor: ukuran berkas terbesar',
    unit: 'MiB',
    least: 1,
    most: 200,
    preset: 20,
    meaning: (size) => `Berkas di atas ${size} MiB ditolak.`,
    reason: 'Satu bulan satu kabupaten jauh di bawah 1 MiB; batas melindungi server.',
  },
  'import.unpackedMiB': {
    title: 'Impor: isi buku kerja setelah dibuka',
    unit: 'MiB',
    least: 10,
    most: 2000,
    preset: 200,
    meaning: (size) => `Buku kerja yang isinya di atas ${size} MiB ditolak sebelum dibuka seluruhnya.`,
    reason: 'Sebuah zip kecil dapat memuat isi yang sangat besar; batas melindungi server.',
  },
  'share.days': {
    title: 'Tautan baca: berlaku berapa lama',
    unit: 'hari',
    least: 1,
    most: 366,
    preset: 90,
    meaning: (days) => `Tautan baca sebuah wilayah berlaku ${days} hari sejak dibuat; dapat dicabut lebih awal.`,
    reason: 'Satu triwulan: dari satu Rakor ke Rakor berikutnya. Tidak ada pedoman yang menetapkannya.',
  },
  'import.tableRows': {
    title: 'Impor: baris terbanyak per tabel',
    unit: 'baris',
    least: 1000,
    most: 1_000_000,
    preset: 200_000,
    meaning: (rows) => `Satu impor memuat paling banyak ${rows.toLocaleString('id-ID')} baris per tabel.`,
    reason: 'Cukup untuk dua tahun laporan sebuah kabupaten besar dalam satu kali kirim.',
  },
} as const satisfies Readonly<Record<string, Amount>>;

export type AmountKey = keyof typeof AMOUNTS;

export const AMOUNT_KEYS = Object.keys(AMOUNTS) as AmountKey[];

/** The key of a text, or null when no figure is named so. */
export function amountKey(text: string): AmountKey | null {
  return AMOUNT_KEYS.find((key) => key === text) ?? null;
}

/** The figure of a text or stored value, or null when it is none that the key takes. */
export function amountFigure(key: AmountKey, value: unknown): number | null {
  const figure = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  const { least, most } = AMOUNTS[key];
  return typeof figure === 'number' && Number.isInteger(figure) && figure >= least && figure <= most ? figure : null;
}

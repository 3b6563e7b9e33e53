import type { Indicator } from '@/lib/indicators/indicator';

const KINDS: Readonly<Record<Indicator['kind'], string>> = {
  stock: 'posisi akhir bulan; target setahun berlaku penuh setiap bulan',
  cumulative: 'kumulatif Januari sampai bulan berjalan, dibagi sasaran setahun',
  monthly: 'bulanan: pembilang dan penyebut bulan itu sendiri',
  count: 'jumlah kejadian',
  rate: 'angka per kelahiran hidup',
};
const LIVES: Readonly<Record<Indicator['lifeCycle'], string>> = {
  ibu: 'ibu',
  'bayi-balita': 'bayi dan balita',
  'sekolah-remaja': 'usia sekolah dan remaja',
  dewasa: 'usia dewasa',
  lansia: 'lanjut usia',
  semua: 'seluruh siklus hidup',
};

/** How an indicator behaves, line by line, for its definition page. */
export function propertyLines(indicator: Indicator): { label: string; text: string }[] {
  const { kind, direction, level, lifeCycle, cluster, version, targetGroup } = indicator;
  return [
    { label: 'Jenis', text: KINDS[kind] },
    { label: 'Arah', text: direction === 'higher' ? 'makin tinggi makin baik' : 'makin rendah makin baik' },
    { label: 'Tingkat terendah yang bermakna', text: level },
    { label: 'Tahap siklus hidup', text: LIVES[lifeCycle] },
    { label: 'Klaster', text: cluster },
    ...(targetGroup ? [{ label: 'Sasaran (kode)', text: targetGroup }] : []),
    ...(version === '1' ? [{ label: 'Versi definisi', text: version }] : []),
  ];
}

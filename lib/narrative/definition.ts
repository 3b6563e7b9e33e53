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

/** How an indicator's months are read: "kumulatif Januari sampai bulan berjalan, dibagi sasaran setahun". */
export function kindWord({ kind }: Indicator): string {
  return KINDS[kind];
}

/** `makin tinggi makin baik` or the other way round. */
export function directionWord({ direction }: Indicator): string {
  return direction === 'higher' ? 'makin tinggi makin baik' : 'makin rendah makin baik';
}

/** The stage of life that an indicator belongs to, in words. */
export function lifeCycleWord({ lifeCycle }: Pick<Indicator, 'lifeCycle'>): string {
  return LIVES[lifeCycle];
}

/** How an indicator behaves, line by line, for its definition page. */
export function propertyLines(indicator: Indicator): { label: string; text: string }[] {
  const { level, cluster, version, targetGroup } = indicator;
  return [
    { label: 'Jenis', text: kindWord(indicator) },
    { label: 'Arah', text: directionWord(indicator) },
    { label: 'Tingkat terendah yang bermakna', text: level },
    { label: 'Tahap siklus hidup', text: lifeCycleWord(indicator) },
    { label: 'Klaster', text: cluster },
    ...(targetGroup ? [{ label: 'Sasaran (kode)', text: targetGroup }] : []),
    ...(version === '1' ? [{ label: 'Versi definisi', text: version }] : []),
  ];
}

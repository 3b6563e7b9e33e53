import { formatCount, formatRatio } from './format';

/** How far a job is, for the person who waits. */
export const PHASES = {
  queued: 'Menunggu giliran',
  reading: 'Membaca berkas',
  checking: 'Memeriksa setiap baris',
  weighing: 'Menghitung dampaknya pada angka kabupaten',
  storing: 'Menyimpan dan menghitung ulang rekap',
} as const;

/** "1.234 baris akan berubah, 3 di antaranya ditarik." */
export function changesSentence(changes: number, withdrawn: number): string {
  if (changes === 0) return 'Isi berkas sama dengan yang sudah tersimpan; tidak ada yang akan berubah.';
  const all = `${formatCount(changes)} baris akan berubah`;
  return withdrawn === 0 ? `${all}.` : `${all}, ${formatCount(withdrawn)} di antaranya nilai yang ditarik.`;
}

type Counted = Readonly<{ numerator: number | null; denominator: number | null }>;

/** `229/310`, a count alone, or a dash where there is no figure. */
export function countedText({ numerator, denominator }: Counted): string {
  if (numerator === null) return '–';
  return denominator === null ? formatCount(numerator) : formatRatio({ numerator, denominator });
}

import type { Month } from '@/lib/coverage/period';
import { formatCount, formatMonthName } from './format';

/** How many submissions wait for the Dinkes and which month is closed last, in two short sentences. */
export function waitingSentence(
  { submissions, puskesmas }: Readonly<{ submissions: number; puskesmas: number }>,
  closed: readonly Month[],
): string {
  const waits =
    submissions === 0
      ? 'Tidak ada kiriman yang menunggu pemeriksaan Dinkes.'
      : `${formatCount(submissions)} kiriman dari ${formatCount(puskesmas)} puskesmas menunggu pemeriksaan Dinkes; angkanya belum ikut dihitung.`;
  const [latest] = closed;
  const book =
    latest === undefined ? 'Belum ada bulan yang ditutup.' : `Tutup buku terakhir: ${formatMonthName(latest)}.`;
  return `${waits} ${book}`;
}

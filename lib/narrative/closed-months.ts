import type { Month } from '@/lib/coverage/period';
import { formatMonthName } from './format';

/** Why a change of closed months is refused without a reason, and what to do. */
export function closedMonthsSentence(months: readonly Month[]): string {
  return (
    `Perubahan ini merevisi bulan yang sudah tutup buku: ${months.map(formatMonthName).join(', ')}. ` +
    'Tulis alasannya (isian Alasan di halaman, atau --alasan "..." pada perintah) lalu kirim lagi; perubahan akan tercatat sebagai revisi.'
  );
}

/** What is printed of a month: figures of a closed one are final, all others may still change. */
export function standingWord(closed: boolean): string {
  return closed ? 'final' : 'sementara';
}

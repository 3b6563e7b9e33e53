import type { Month } from '@/lib/coverage/period';
import { END_OF_DECLARATION, type ValueTexts } from '@/lib/imports/edit';
import { formatMonthName } from './format';

type Before = Readonly<{ texts: ValueTexts; since: Month }> | null;

/** What holds of a criterion without a report of the month itself. */
export function unreportedChoice(before: Before): string {
  if (!before) return 'Tanpa laporan bulan ini (belum dilaporkan)';
  return `Tanpa laporan bulan ini (berlaku ${before.texts[0]} sejak ${formatMonthName(before.since)})`;
}

/** What holds of a declared status without a row of the month itself. */
export function undeclaredChoice(before: Before): string {
  if (!before || before.texts[0] === END_OF_DECLARATION) return 'Tanpa penetapan bulan ini (menurut kriteria)';
  return `Tanpa penetapan bulan ini (berlaku ${before.texts[0]} sejak ${formatMonthName(before.since)})`;
}

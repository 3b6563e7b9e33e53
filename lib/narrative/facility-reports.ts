import { type Arrival, countArrivals, daysLate, timelyRatio } from '@/lib/analysis/quality/punctuality';
import { formatCount } from './format';
import { dayText } from './quality';

type Line = Readonly<{ due: string; reportedOn: string | null; arrival: Arrival }>;

/** "masuk 4 Maret 2026, tepat waktu"; a missing report is told apart from one that is not due yet. */
export function arrivalPhrase({ due, reportedOn, arrival }: Line): string {
  if (reportedOn === null)
    return arrival === 'awaited' ? `ditunggu sampai ${dayText(due)}` : `belum masuk; batasnya ${dayText(due)}`;
  if (arrival === 'on-time') return `masuk ${dayText(reportedOn)}, tepat waktu`;
  return `masuk ${dayText(reportedOn)}, terlambat ${formatCount(daysLate(reportedOn, due))} hari`;
}

/** "9 dari 12 laporan yang sudah jatuh tempo masuk tepat waktu; 1 terlambat, 2 belum masuk." */
export function arrivalsSentence(lines: readonly Line[]): string {
  const counts = countArrivals(lines.map(({ arrival }) => arrival));
  const { numerator, denominator } = timelyRatio(counts);
  if (denominator === 0) return 'Belum ada laporan yang jatuh tempo.';
  const rest = [
    counts.late > 0 ? `${formatCount(counts.late)} terlambat` : '',
    counts.missing > 0 ? `${formatCount(counts.missing)} belum masuk` : '',
  ].filter(Boolean);
  const first = `${formatCount(numerator)} dari ${formatCount(denominator)} laporan yang sudah jatuh tempo masuk tepat waktu`;
  return `${[first, rest.join(', ')].filter(Boolean).join('; ')}.`;
}

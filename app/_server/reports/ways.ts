import { type Period, formatPeriod } from '@/lib/coverage/period';

/** Where a place's papers are handed out. */
export function paperWays(code: string, period: Period): readonly Readonly<{ href: string; label: string }>[] {
  const query = new URLSearchParams({ wilayah: code, periode: formatPeriod(period) });
  return [
    { href: `/unduh/lembar-rapat?${query}`, label: 'Lembar rapat (PDF)' },
    { href: `/unduh/laporan?${query}`, label: 'Laporan (PDF)' },
  ];
}

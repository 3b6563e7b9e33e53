import { type Month, monthOfYear } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import { formatCount, formatMonthName } from './format';

/** How many of the expected reports came in: of the month, and from January on where a figure adds them up. */
export type ReportingFacts = Readonly<{ now: Ratio; sinceJanuary: Ratio | null }>;

/**
 * "182 dari 185 desa/kelurahan melapor Februari 2026; sejak Januari 367 dari 370 laporan bulanan." `noun` is who is
 * asked. Empty where nobody is.
 */
export function reportingPhrase({ now, sinceJanuary }: ReportingFacts, noun: string, asOf: Month): string {
  if (now.denominator === 0) return '';
  const ofMonth = `${ofAll(now)} ${noun} melapor ${formatMonthName(asOf)}`;
  if (!sinceJanuary || monthOfYear(asOf) === 1) return `${ofMonth}.`;
  return `${ofMonth}; sejak Januari ${ofAll(sinceJanuary)} laporan bulanan.`;
}

function ofAll({ numerator, denominator }: Ratio): string {
  return `${formatCount(numerator)} dari ${formatCount(denominator)}`;
}

import type { Ratio } from '@/lib/coverage/ratio';
import { type Month, type Period, monthOfYear, yearOf } from '@/lib/coverage/period';

/** The one place where numbers and dates become text: id-ID, rounded half up, formatted last. */

const LOCALE = 'id-ID';
const COUNT = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const TARGET = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
/** The short names of Indonesian health reports (Agt, not Agu). */
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'] as const;

/** `1.234` */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** Making a formatter takes a hundred times as long as using it, and a page formats hundreds of numbers. */
const FIXED = new Map<number, Intl.NumberFormat>();

function fixed(scaled: bigint, decimals: number): string {
  const formatter =
    FIXED.get(decimals) ??
    new Intl.NumberFormat(LOCALE, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  FIXED.set(decimals, formatter);
  return formatter.format(Number(scaled) / 10 ** decimals);
}

/** numerator x 100 x 10^decimals / denominator, rounded half up (away from zero) on exact integers. */
function scaledPercent({ numerator, denominator }: Ratio, decimals: number): bigint {
  const scaled = BigInt(Math.abs(numerator)) * 100n * 10n ** BigInt(decimals);
  const divisor = BigInt(denominator);
  const rounded = (scaled * 2n + divisor) / (divisor * 2n);
  return numerator < 0 ? -rounded : rounded;
}

/** 229 of 310 is `73,9%`: half up and exact, never truncated. The denominator must be above 0. */
export function formatPercent(ratio: Ratio, decimals = 1): string {
  return `${fixed(scaledPercent(ratio, decimals), decimals)}%`;
}

/** A fraction that is not itself a ratio of counts (an interval's bound, a target): 0.75 is `75,0%`. */
export function formatFraction(value: number, decimals = 1): string {
  return formatPercent({ numerator: Math.round(value * 1e12), denominator: 1e12 }, decimals);
}

/** A ratio per a round number, as deaths are given: 2 of 1.000 per 100.000 is `200,0`. */
export function formatRate({ numerator, denominator }: Ratio, per: number): string {
  return formatPercent({ numerator: numerator * per, denominator: denominator * 100 }).replace('%', '');
}

/** A number of an axis or a bound, with as many decimals as it has: `2,5`, `50`, `1.000`. */
export function formatDecimal(value: number): string {
  return TARGET.format(value);
}

const DEGREES = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 4, maximumFractionDigits: 4 });

/** Degrees of latitude or longitude to about ten metres: `-2,5313`. */
export function formatDegrees(value: number): string {
  return DEGREES.format(value);
}

/** A target as people enter it: 7500 hundredths is `75%`, 5540 is `55,4%`, 18300 is `183` when per is not 100. */
export function formatTarget({ hundredths, per }: Readonly<{ hundredths: number; per: number }>): string {
  const text = TARGET.format(hundredths / 100);
  return per === 100 ? `${text}%` : text;
}

/** A difference of fractions in percentage points with its sign: `+1,3`, `−0,6`, `0,0`. */
export function formatPoints(value: number, decimals = 1): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * 100 * factor + 1e-9);
  const sign = rounded === 0 ? '' : value < 0 ? '−' : '+';
  return `${sign}${fixed(BigInt(rounded), decimals)}`;
}

/** `+4`, `−2`, `0` */
export function formatSignedCount(count: number): string {
  return `${count > 0 ? '+' : count < 0 ? '−' : ''}${formatCount(Math.abs(count))}`;
}

/** `229/310` */
export function formatRatio({ numerator, denominator }: Ratio): string {
  return `${formatCount(numerator)}/${formatCount(denominator)}`;
}

/** `Februari 2026` */
export function formatMonthName(month: Month): string {
  return `${MONTHS[monthOfYear(month) - 1]} ${yearOf(month)}`;
}

/** `Feb 2026` */
export function formatMonthShort(month: Month): string {
  return `${SHORT_MONTHS[monthOfYear(month) - 1]} ${yearOf(month)}`;
}

/** `Februari 2026`, `triwulan I 2026`, `tahun 2026` */
export function formatPeriodName(period: Period): string {
  if (period.kind === 'month') return formatMonthName(period.month);
  if (period.kind === 'year') return `tahun ${period.year}`;
  return `triwulan ${['I', 'II', 'III', 'IV'][period.quarter - 1]} ${period.year}`;
}

const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

type Clock = Readonly<{ date: Intl.DateTimeFormat; time: Intl.DateTimeFormat }>;
const CLOCKS = new Map<string, Clock>();

/** An instant on the district's wall clock: `10 Februari 2026 pukul 16.20 WIB`. */
export function formatMoment(moment: Date, timeZone: string): string {
  const { date, time } = clockOf(timeZone);
  return `${date.format(moment)} pukul ${time.format(moment).replace(':', '.')} ${ZONE_NAMES[timeZone] ?? timeZone}`;
}

function clockOf(timeZone: string): Clock {
  const clock = CLOCKS.get(timeZone) ?? {
    date: new Intl.DateTimeFormat(LOCALE, { timeZone, dateStyle: 'long' }),
    time: new Intl.DateTimeFormat(LOCALE, { timeZone, hour: '2-digit', minute: '2-digit' }),
  };
  CLOCKS.set(timeZone, clock);
  return clock;
}

/** People's order of names: D2 before D10, whatever the case. */
export const NAME_ORDER = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** The text with its first letter large, for the start of a sentence or a heading. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same with its first letter small, for the middle of a sentence; what follows, such as SPM, stays. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A day `YYYY-MM-DD` as it is written in letters: `11 Februari 2026`. */
export function formatDay(day: string): string {
  const [year = '', monthOfYear = '', dayOfMonth = ''] = day.split('-');
  return `${Number(dayOfMonth)} ${MONTHS[Number(monthOfYear) - 1] ?? monthOfYear} ${year}`;
}

import type { Month } from '@/lib/coverage/period';
import { formatCount, formatMonthName } from './format';
import { dayText } from './quality';

/** Who has not reported what, in words: a desa itself, or a facility in it. */
export type AwaitedReport = Readonly<{
  /** `Desa Hulu Satu`, or the facility's name. */
  name: string;
  isFacility: boolean;
  codes: readonly string[];
  /** True when nothing at all came of what was expected. */
  all: boolean;
}>;

export type ReminderInput = Readonly<{
  puskesmas: string;
  month: Month;
  /** `YYYY-MM-DD` */
  due: string;
  awaited: readonly AwaitedReport[];
  /** Facilities whose report has no date in `laporan`, by name. */
  undated: readonly string[];
  office: string;
  example: boolean;
}>;

/** So many names stand in a line; more are counted. */
const NAMED = 12;

/** A polite message to paste into a chat, or null when nothing is missing. */
export function reminderText({
  puskesmas,
  month,
  due,
  awaited,
  undated,
  office,
  example,
}: ReminderInput): string | null {
  if (awaited.length === 0 && undated.length === 0) return null;
  const period = formatMonthName(month);
  const lines = [
    ...linesOf(
      awaited.filter(({ isFacility }) => !isFacility),
      'Semua laporan desa/kelurahan',
    ),
    ...linesOf(
      awaited.filter(({ isFacility }) => isFacility),
      'Semua laporan fasilitas',
    ),
    ...(undated.length > 0 ? [`- Tanggal lapor belum tercatat: ${named(undated)}`] : []),
  ];
  return [
    `${example ? '[DATA CONTOH] ' : ''}Yth. rekan ${puskesmas},`,
    `terima kasih atas laporan yang sudah masuk. Untuk ${period} kami masih menunggu:`,
    ...lines,
    `Batas ${dayText(due)}. Bila sudah dikirim, mohon abaikan pesan ini; bila ada kendala, kabari kami agar dapat dibantu.`,
    `Terima kasih. ${office}`,
  ].join('\n');
}

/** Those who lack the same are told in one line. */
function linesOf(awaited: readonly AwaitedReport[], everything: string): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, codes, all } of awaited) {
    const what = all ? everything : codes.join(', ');
    groups.set(what, [...(groups.get(what) ?? []), name]);
  }
  return [...groups].map(([what, names]) => `- ${what}: ${named(names)}`);
}

function named(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')}, dan ${formatCount(names.length - NAMED)} lainnya`;
}

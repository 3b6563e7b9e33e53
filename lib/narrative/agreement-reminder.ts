import type { Agreement } from '@/lib/agreements/agreement';
import { stateOn } from '@/lib/agreements/agreement';
import { daysBetween } from '@/lib/agreements/deadline';
import { formatCount, formatDay } from './format';
import { fullName } from './place';

export type AgreementReminder = Readonly<{
  /** Whom it is for: an office, or the people of an area. */
  to: string;
  /** Those that are still open, the most pressing first. */
  agreements: readonly Pick<Agreement, 'action' | 'area' | 'office' | 'person' | 'deadline' | 'state'>[];
  /** `YYYY-MM-DD` */
  today: string;
  from: string;
  /** The address of the list, or null where the program does not know its own. */
  link: string | null;
  example: boolean;
}>;

/**
 * A polite message to paste into a chat: what was agreed, who, until when. The tone is that of colleagues: what is past
 * its day is said to be so, and help is offered.
 */
export function agreementReminder({ to, agreements, today, from, link, example }: AgreementReminder): string {
  return [
    `${example ? '[DATA CONTOH] ' : ''}Yth. ${to},`,
    `kami ingatkan ${formatCount(agreements.length)} tindak lanjut hasil Rakor yang masih berjalan:`,
    ...agreements.map((each, index) => `${index + 1}. ${line(each, today)}`),
    'Mohon kabari perkembangannya. Bila sudah selesai, mohon abaikan; bila ada kendala, kabari kami agar dapat dibantu.',
    ...(link ? [link] : []),
    `Terima kasih. ${from}`,
  ].join('\n');
}

function line(
  { action, area, office, person, deadline, state }: AgreementReminder['agreements'][number],
  today: string,
) {
  const inCharge = person ? `${office} (${person})` : office;
  return `${action} - ${fullName(area)}, ${inCharge}, ${dueText({ deadline, state }, today)}`;
}

/** "batas 30 November 2025, lewat 12 hari", "batas 3 Desember 2025, 2 hari lagi", "batas hari ini". */
export function dueText(agreement: Pick<Agreement, 'deadline' | 'state'>, today: string): string {
  const due = `batas ${formatDay(agreement.deadline)}`;
  const days = daysBetween(today, agreement.deadline);
  if (stateOn(agreement, today) === 'terlambat') return `${due}, lewat ${formatCount(-days)} hari`;
  if (agreement.state === 'selesai' || agreement.state === 'batal') return due;
  if (days === 0) return 'batas hari ini';
  return days <= SOON ? `${due}, ${formatCount(days)} hari lagi` : due;
}

/** Days are counted down from here on; a date says enough before. */
const SOON = 14;

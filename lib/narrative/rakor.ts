import type { AreaCode, AreaLevel } from '@/lib/areas/code';
import { parseMonth } from '@/lib/coverage/period';
import type { Rakor, RakorState } from '@/lib/rakor/rakor';
import { formatCount, formatDay, formatMonthName } from './format';
import { fullName } from './place';

/** The states as people read them. */
export const RAKOR_WORDS: Readonly<Record<RakorState, string>> = {
  rencana: 'Rencana',
  berlangsung: 'Berlangsung',
  selesai: 'Selesai',
};

type Place = Readonly<{ code: AreaCode; name: string; level: AreaLevel }>;

/** What an area's meeting is called: a kabupaten coordinates, a kecamatan holds its lokakarya mini. */
export function meetingNoun(level: AreaLevel): string {
  return level === 'kecamatan' ? 'Lokakarya Mini' : 'Rapat Koordinasi ILP';
}

/** The title that a meeting of an area on a day has where nobody wrote another: "Rapat Koordinasi ILP Kabupaten X Maret 2026". */
export function usualTitle(area: Place, heldOn: string): string {
  const month = parseMonth(heldOn.slice(0, 7));
  return [meetingNoun(area.level), fullName(area), month === null ? '' : formatMonthName(month)]
    .filter(Boolean)
    .join(' ');
}

/** When, where and of which month: "11 Februari 2026, Aula Dinas Kesehatan; angka Januari 2026". */
export function meetingFacts({ heldOn, place, period }: Pick<Rakor, 'heldOn' | 'place' | 'period'>): string {
  const where = [formatDay(heldOn), place].filter(Boolean).join(', ');
  return `${where}; angka ${formatMonthName(period)}`;
}

/** "5 kesepakatan, 2 selesai" */
export function agreedPhrase({ total, done }: Readonly<{ total: number; done: number }>): string {
  if (total === 0) return 'belum ada kesepakatan';
  return `${formatCount(total)} kesepakatan, ${done === 0 ? 'belum ada yang selesai' : `${formatCount(done)} selesai`}`;
}

/** What a second author is told, and who was first: "Sementara itu dinkes mengubahnya (10 Februari 2026 pukul 16.20 WIB)." */
export function changedMeanwhile(last: Readonly<{ actor: string | null; moment: string }> | null): string {
  if (!last) return 'Sementara itu isinya sudah berubah.';
  return `Sementara itu ${last.actor ?? 'perintah di server'} mengubahnya (${last.moment}).`;
}

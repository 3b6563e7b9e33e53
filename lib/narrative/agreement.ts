import type { AgreementState, StoredState } from '@/lib/agreements/agreement';
import type { AgreementEvent } from '@/lib/agreements/entry';
import type { Month } from '@/lib/coverage/period';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatFraction, formatPercent, formatRatio } from './format';
import { periodPhrase } from './period';

/** The states as people read them. */
export const AGREEMENT_WORDS: Readonly<Record<AgreementState, string>> = {
  baru: 'Baru',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  terlambat: 'Terlambat',
  batal: 'Batal',
};

/** Who is in charge: the office, with the person or unit where one was named. */
export function inChargeText({ office, person }: Readonly<{ office: string; person: string | null }>): string {
  return person ? `${office} (${person})` : office;
}

const BECAME: Readonly<Record<StoredState, string>> = {
  baru: 'Kembali belum dikerjakan',
  berjalan: 'Mulai dikerjakan',
  selesai: 'Selesai',
  batal: 'Dibatalkan',
};

/** What a step of the history was; `before` is the state until then, null for the first step. */
export function eventText({ state, changes }: Pick<AgreementEvent, 'state' | 'changes'>, before: StoredState | null) {
  if (before === null) return 'Dicatat';
  if (changes.length > 0) return 'Isi diubah';
  return before === state ? 'Kemajuan' : BECAME[state];
}

/** The message of a list: "5 tindak lanjut belum selesai, 2 lewat batas waktu", or that all of it is over. */
export function agreementsSentence(counts: Readonly<Record<AgreementState, number>>): string {
  const open = counts.terlambat + counts.baru + counts.berjalan;
  const all = open + counts.selesai + counts.batal;
  if (all === 0) return 'Belum ada tindak lanjut';
  if (open === 0) return `Semua tindak lanjut sudah ditutup: ${formatCount(counts.selesai)} selesai`;
  return openPhrase(open, counts.terlambat);
}

/** "5 tindak lanjut belum selesai, 2 lewat batas waktu" */
export function openPhrase(open: number, late: number): string {
  const when = late > 0 ? `${formatCount(late)} lewat batas waktu` : 'belum ada yang lewat batas waktu';
  return `${formatCount(open)} tindak lanjut belum selesai, ${when}`;
}

/** The figure behind an agreement as its problem: "K6 Desa Hulu Satu 41,4% (12/29) s.d. Juli 2025, target 75%". */
export function problemText({
  indicator,
  place,
  month,
  row,
}: Readonly<{
  indicator: Pick<Indicator, 'code' | 'kind'>;
  place: string;
  month: Month;
  row: Pick<CoverageRow, 'state' | 'numerator' | 'denominator' | 'target'>;
}>): string {
  const ratio = ratioOf(row);
  const absent = row.state === 'not-applicable' ? 'tidak berlaku' : 'belum lapor';
  const figure = ratio && ratio.denominator > 0 ? `${formatPercent(ratio)} (${formatRatio(ratio)})` : absent;
  const target = row.target === null ? '' : `, target ${formatFraction(row.target)}`;
  return `${indicator.code} ${place} ${figure} ${periodPhrase(indicator.kind, month)}${target}`;
}

import { type AgreementState, type Agreement, isOpen, stateOn } from '@/lib/agreements/agreement';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Measure } from '@/lib/coverage/tally';
import { figureText } from '@/lib/drawing/area-label';
import { AGREEMENT_WORDS } from './agreement';
import { formatCount, formatPercent } from './format';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';

/** The states in the order in which a meeting asks after them. */
const ORDER: readonly AgreementState[] = ['terlambat', 'berjalan', 'baru', 'selesai', 'batal'];

type Dated = Pick<Agreement, 'state' | 'deadline'>;

/** How many agreements are in each state on a day, what is late first; states that none is in are left out. */
export function stateCounts(agreements: readonly Dated[], today: string): { state: AgreementState; count: number }[] {
  const states = agreements.map((each) => stateOn(each, today));
  return ORDER.map((state) => ({ state, count: states.filter((each) => each === state).length })).filter(
    ({ count }) => count > 0,
  );
}

/**
 * What became of the agreements of earlier meetings, as a slide's message: "Tindak lanjut lalu: 4 dari 9 selesai; 2
 * terlambat, 3 berjalan". That there was no meeting, or that it agreed on nothing, is said.
 */
export function carriedMessage(agreements: readonly Dated[], today: string, held: boolean): string {
  if (!held && agreements.length === 0) return 'Tindak lanjut: belum ada rapat sebelumnya di wilayah ini';
  if (agreements.length === 0) return 'Tindak lanjut: rapat sebelumnya tidak mencatat kesepakatan';
  const counts = stateCounts(agreements, today);
  const done = counts.find(({ state }) => state === 'selesai')?.count ?? 0;
  const rest = counts
    .filter(({ state }) => state !== 'selesai')
    .map(({ state, count }) => `${formatCount(count)} ${AGREEMENT_WORDS[state].toLowerCase()}`);
  const head = `Tindak lanjut lalu: ${formatCount(done)} dari ${formatCount(agreements.length)} selesai`;
  return rest.length > 0 ? `${head}; ${rest.join(', ')}` : head;
}

/** "41,2% (14/34) → 55,9% (19/34)": what stood behind an agreement then and what it is now; empty without an indicator. */
export function thenAndNow(then: Ratio | null, now: Measure | null): string {
  if (now === null) return '';
  return `${then === null || then.denominator === 0 ? 'tidak dicatat' : ratioText(then)} → ${measureText(now)}`;
}

function ratioText(ratio: Ratio): string {
  const counts = `${formatCount(ratio.numerator)}/${formatCount(ratio.denominator)}`;
  if (ratio.denominator < SMALL_DENOMINATOR) return counts.replace('/', ' dari ');
  return `${formatPercent(ratio)} (${counts})`;
}

function measureText(measure: Measure): string {
  const { numerator, denominator } = measure;
  if (numerator === null || denominator === null || denominator === 0) return figureText(measure).main;
  return ratioText({ numerator, denominator });
}

/** How many are left to do: they are carried into this meeting by themselves. */
export function openCount(agreements: readonly Pick<Agreement, 'state'>[]): number {
  return agreements.filter(isOpen).length;
}

/** The message of the slide on which agreements are entered. */
export function agreementsMessage(carried: number): string {
  const head = 'Kesepakatan: masalah, tindak lanjut, penanggung jawab, dan batas waktu disepakati bersama';
  return carried > 0 ? `${head}; ${formatCount(carried)} tindak lanjut lalu masih terbuka` : head;
}

import type { CriterionRun } from '@/lib/facilities/criterion-run';
import { capitalised, formatCount, formatMonthName } from './format';

/** What is known of a criterion: met, reported as lacking, or not reported at all. */
export function runWord(run: CriterionRun | null): string {
  return run === null ? 'belum dilaporkan' : run.met ? 'terpenuhi' : 'belum';
}

/** "Januari 2025; terakhir dilaporkan Februari 2026" */
export function sinceText(run: CriterionRun | null): string {
  if (run === null) return '';
  const since = formatMonthName(run.since);
  return run.latest > run.since ? `${since}; terakhir dilaporkan ${formatMonthName(run.latest)}` : since;
}

type Line = Readonly<{ criterion: Readonly<{ wajib: boolean }>; run: CriterionRun | null }>;

/** "Memenuhi 10 dari 12 kriteria wajib; 1 belum, 1 belum dilaporkan. Di luar yang wajib: 4 dari 9." */
export function checklistSentence(lines: readonly Line[]): string {
  const wajib = lines.filter(({ criterion }) => criterion.wajib);
  const others = lines.filter(({ criterion }) => !criterion.wajib);
  const met = (among: readonly Line[]) => among.filter(({ run }) => run?.met === true).length;
  const lacking = wajib.filter(({ run }) => run?.met === false).length;
  const silent = wajib.filter(({ run }) => run === null).length;
  const rest = [
    lacking > 0 ? `${formatCount(lacking)} belum` : '',
    silent > 0 ? `${formatCount(silent)} belum dilaporkan` : '',
  ].filter(Boolean);
  const ofThem = (among: readonly Line[]) => `${formatCount(met(among))} dari ${formatCount(among.length)}`;
  const first = wajib.length === 0 ? '' : `memenuhi ${ofThem(wajib)} kriteria wajib`;
  const further = others.length === 0 ? '' : ` Di luar yang wajib: ${ofThem(others)}.`;
  return `${capitalised([first, rest.join(', ')].filter(Boolean).join('; '))}.${further}`;
}

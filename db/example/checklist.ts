import { type Month, addMonths, monthRange } from '@/lib/coverage/period';
import { ACTIVE_CRITERION, CRITERIA } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';
import type { CriterionRecord } from '@/lib/facilities/span';
import type { Course } from './course';
import { LAST_EXAMPLE_MONTH } from './plan';
import type { Random } from './random';

/** What is lacking most often; the weights are guesses for an example, no survey. */
const LACKING_WEIGHT: Readonly<Record<string, number>> = {
  'PSY-KADER5': 5,
  'SH-REMAJA': 5,
  'SH-DEWASA': 4,
  'PSY-KUNJUNGAN': 4,
  'SH-SEKOLAH': 2,
  'SH-LANSIA': 2,
  'PSY-NAKES': 0.8,
  'PSY-RUTIN': 0.8,
  'PST-PERAWAT': 4,
  'PST-KUNJUNGAN': 4,
  'PST-PWS': 4,
  'PST-PAKET': 3,
  'PST-BIDAN': 2,
  'PKM-PWS': 3,
  'PKM-SKRINING': 2,
};
const RARE = 0.3;
/** What a facility that had everything may lose again: people and routine rather than services. */
const LOSABLE = ['PSY-KADER5', 'PSY-NAKES', 'PSY-RUTIN', 'PST-PERAWAT', 'PST-BIDAN', 'PKM-LOKMIN'];
/** Of criteria that are not met, the share that nobody ever reported on. */
const SILENT_SHARE = 0.12;
/** Criteria that are not wajib: reported by most, met by some. */
const OPTIONAL_REPORTED = 0.75;
const OPTIONAL_MET: Readonly<Record<string, number>> = { 'SPM-KESEHATAN': 0.85, 'PSY-MELAPOR': 0.7, 'PKM-RME': 0.8 };

/**
 * The criterion rows that give a facility its course from its first month on: every wajib criterion is met from
 * `course.adopted` on (but for its lapse), and at least one is not met before; criteria that are not wajib follow no
 * course. PSY-AKTIF is not among them.
 */
export function checklistRows(random: Random, type: FacilityType, course: Course, first: Month): CriterionRecord[] {
  const own = CRITERIA.filter((criterion) => criterion.type === type && criterion.code !== ACTIVE_CRITERION);
  const required = own.filter((criterion) => criterion.required).map((criterion) => criterion.code);
  const rows = courseRows(random, required, course, first);
  if (course.lapse) {
    const lost = random.pick(required.filter((code) => LOSABLE.includes(code)));
    rows.push({ criterion: lost, month: course.lapse.from, met: false });
    if (course.lapse.until !== null) rows.push({ criterion: lost, month: course.lapse.until, met: true });
  }
  for (const { code } of own.filter((criterion) => !criterion.required)) {
    rows.push(...optionalRows(random, code, first));
  }
  return rows;
}

function courseRows(random: Random, required: readonly string[], course: Course, first: Month): CriterionRecord[] {
  const { adopted } = course;
  const weight = (code: string) => LACKING_WEIGHT[code] ?? RARE;
  const lackingCount = adopted !== null && adopted <= first ? 0 : 1 + random.below(Math.min(4, required.length - 1));
  const lacking = random.sample(required, lackingCount, weight);
  const still = adopted === null ? Math.max(1, lackingCount - random.below(3)) : 0;
  return required.flatMap((criterion): CriterionRecord[] => {
    const rank = lacking.indexOf(criterion);
    if (rank < 0) return [{ criterion, month: first, met: true }];
    const before = random.chance(SILENT_SHARE) ? [] : [{ criterion, month: first, met: false }];
    if (rank < still) return before;
    const done =
      adopted !== null && rank === 0
        ? adopted
        : random.pick(monthRange(addMonths(first, 1), adopted ?? LAST_EXAMPLE_MONTH));
    return [...before, { criterion, month: done, met: true }];
  });
}

function optionalRows(random: Random, criterion: string, first: Month): CriterionRecord[] {
  if (!random.chance(OPTIONAL_REPORTED)) return [];
  const met = random.chance(OPTIONAL_MET[criterion] ?? 0.4);
  if (!met || random.chance(0.6)) return [{ criterion, month: first, met }];
  const done = random.pick(monthRange(addMonths(first, 1), LAST_EXAMPLE_MONTH));
  return [
    { criterion, month: first, met: false },
    { criterion, month: done, met: true },
  ];
}

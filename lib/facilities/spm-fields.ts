import type { Ratio } from '@/lib/coverage/ratio';
import type { WordingKey } from '@/lib/settings/wording';

/** One of the six SPM fields that a posyandu serves (Permendagri 13/2024), and the setting that names its coach. */
export type SpmField = Readonly<{ criterion: string; coach: WordingKey }>;

/** The six in the order of the regulation. They are not the twelve SPM of health. */
export const SPM_FIELDS = [
  { criterion: 'SPM-PENDIDIKAN', coach: 'spm.pendidikan' },
  { criterion: 'SPM-KESEHATAN', coach: 'spm.kesehatan' },
  { criterion: 'SPM-PU', coach: 'spm.pekerjaanUmum' },
  { criterion: 'SPM-PERUMAHAN', coach: 'spm.perumahan' },
  { criterion: 'SPM-TRANTIBUM', coach: 'spm.trantibum' },
  { criterion: 'SPM-SOSIAL', coach: 'spm.sosial' },
] as const satisfies readonly SpmField[];

/** What is known of a posyandu in a month, as far as the fields go. */
export type FieldPosyandu = Readonly<{ active: boolean | null; met: readonly string[]; unreported: readonly string[] }>;

/** Whether a posyandu serves a field; null where nobody has reported it. */
export type FieldAnswer = boolean | null;

/** How the posyandu aktif of a place stand to a field: reported ones serve it or not, of the others nothing is known. */
export type FieldTally = Readonly<{ serving: number; reported: number; active: number }>;

export type FieldTallies = Readonly<{
  /** In the order of SPM_FIELDS. */
  fields: readonly FieldTally[];
  /** All six together: one field reported as not served decides it, whatever the others are. */
  all: FieldTally;
}>;

/** The six answers of one posyandu, in the order of SPM_FIELDS. */
export function fieldAnswers({ met, unreported }: FieldPosyandu): FieldAnswer[] {
  return SPM_FIELDS.map(({ criterion }) => {
    if (met.includes(criterion)) return true;
    return unreported.includes(criterion) ? null : false;
  });
}

/** True when all six are served, false when one is reported not to be, null where that is not known yet. */
export function servesAll(answers: readonly FieldAnswer[]): FieldAnswer {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** The posyandu aktif of a place counted by field; the idle ones are in no part (contracts section 3). */
export function fieldTallies(posyandu: readonly FieldPosyandu[]): FieldTallies {
  const answers = posyandu.filter(({ active }) => active === true).map(fieldAnswers);
  return {
    fields: SPM_FIELDS.map((_, index) => tally(answers.map((own) => own[index] ?? null))),
    all: tally(answers.map(servesAll)),
  };
}

function tally(answers: readonly FieldAnswer[]): FieldTally {
  const reported = answers.filter((answer) => answer !== null);
  return { serving: reported.filter((answer) => answer).length, reported: reported.length, active: answers.length };
}

/** The share that can be told: those that serve among those that were reported; null where none was. */
export function fieldRatio({ serving, reported }: FieldTally): Ratio | null {
  return reported === 0 ? null : { numerator: serving, denominator: reported };
}

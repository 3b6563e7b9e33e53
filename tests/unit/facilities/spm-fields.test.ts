import { describe, expect, it } from 'vitest';
import { CRITERIA } from '@/lib/facilities/criteria';
import {
  type FieldPosyandu,
  SPM_FIELDS,
  fieldAnswers,
  fieldRatio,
  fieldTallies,
  servesAll,
} from '@/lib/facilities/spm-fields';

const CODES = SPM_FIELDS.map(({ criterion }) => criterion);
/** A posyandu by its six answers: y, n, and ? for not reported. */
const posyandu = (answers: string, active = true): FieldPosyandu => ({
  active,
  met: CODES.filter((_, index) => answers[index] === 'y'),
  unreported: CODES.filter((_, index) => answers[index] === '?'),
});

describe('the six SPM fields', () => {
  it('are those of the checklist of posyandu', () => {
    expect(CODES).toEqual(CRITERIA.filter(({ code }) => code.startsWith('SPM-')).map(({ code }) => code));
  });

  it('answer yes, no, and nothing where nobody reported', () => {
    expect(fieldAnswers(posyandu('yn?yyy'))).toEqual([true, false, null, true, true, true]);
    expect(['yyyyyy', 'yyyyy?', 'ynyyy?', '??????'].map((own) => servesAll(fieldAnswers(posyandu(own))))).toEqual([
      true,
      null,
      false,
      null,
    ]);
  });

  it('are counted over posyandu aktif, reported and unreported apart', () => {
    const { fields, all } = fieldTallies([
      posyandu('yyyyyy'),
      posyandu('yn????'),
      posyandu('?yyyyy'),
      posyandu('yyyyyy', false),
    ]);
    expect(fields.map(({ serving, reported, active }) => `${serving}/${reported}/${active}`)).toEqual([
      '2/2/3',
      '2/3/3',
      '2/2/3',
      '2/2/3',
      '2/2/3',
      '2/2/3',
    ]);
    expect(all).toEqual({ serving: 1, reported: 2, active: 3 });
    expect(fieldRatio(all)).toEqual({ numerator: 1, denominator: 2 });
    expect(fieldRatio({ serving: 0, reported: 0, active: 3 })).toBeNull();
  });
});

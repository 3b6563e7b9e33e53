import { describe, expect, it } from 'vitest';
import { NOTHING_ASSUMED, isNothing, whatIf } from '@/lib/analysis/what-if';
import { SHORT_REGISTERED, SHORT_RULE, ilpFacility } from '../../fixtures/ilp-facility';

const [KADER, LANSIA, REMAJA] = ['PSY-KADER5', 'SH-LANSIA', 'SH-REMAJA'];
const FACILITIES = [
  ilpFacility('done', []),
  ilpFacility('one', [KADER]),
  ilpFacility('silent', [], { silent: [KADER] }),
  ilpFacility('two', [KADER, REMAJA]),
  ilpFacility('belum', [KADER], { declared: 'belum' }),
  ilpFacility('idle', [KADER], { active: false }),
];
const codes = (facilities: readonly Readonly<{ code: string }>[]) => facilities.map(({ code }) => code);

describe('whatIf', () => {
  it('changes nothing where nothing is assumed', () => {
    const { before, after, gained } = whatIf(FACILITIES, NOTHING_ASSUMED, SHORT_RULE);
    expect(before).toEqual({ numerator: 1, denominator: 5 });
    expect([after, gained]).toEqual([before, []]);
    expect([isNothing(NOTHING_ASSUMED), isNothing({ criteria: [KADER], facilities: [] })]).toEqual([true, false]);
  });

  it('takes a ticked criterion as met by all, reported or not, and says who stays and why', () => {
    const result = whatIf(FACILITIES, { criteria: [KADER], facilities: [] }, SHORT_RULE);
    expect(result.after).toEqual({ numerator: 3, denominator: 5 });
    expect(result.gained.map(({ facility, unreported }) => [facility.code, unreported])).toEqual([
      ['one', []],
      ['silent', [KADER]],
    ]);
    expect([codes(result.short), codes(result.declared), codes(result.idle)]).toEqual([['two'], ['belum'], ['idle']]);
  });

  it('takes single facilities as meeting one criterion, or as declared sudah', () => {
    const result = whatIf(
      FACILITIES,
      {
        criteria: [],
        facilities: [
          { facility: 'one', criterion: KADER },
          { facility: 'two', criterion: KADER },
          { facility: 'belum', criterion: null },
          { facility: 'idle', criterion: null },
          { facility: 'done', criterion: null },
        ],
      },
      SHORT_RULE,
    );
    expect(result.after).toEqual({ numerator: 3, denominator: 5 });
    expect(result.gained.map(({ facility }) => facility.code)).toEqual(['one', 'belum']);
    expect([codes(result.short), codes(result.declared), codes(result.idle)]).toEqual([['two'], [], ['idle']]);
  });

  it('adds several ticks of one facility to each other and to what all meet', () => {
    const facilities = [
      { facility: 'two', criterion: KADER },
      { facility: 'two', criterion: REMAJA },
    ];
    expect(whatIf(FACILITIES, { criteria: [], facilities }, SHORT_RULE).after.numerator).toBe(2);
    const both = { criteria: [KADER], facilities: [{ facility: 'two', criterion: REMAJA }] };
    expect(whatIf(FACILITIES, both, SHORT_RULE).after.numerator).toBe(4);
  });

  it('lets a posyandu that becomes aktif into the denominator', () => {
    const becomes = { criteria: ['PSY-AKTIF'], facilities: [] };
    expect(whatIf(FACILITIES, becomes, SHORT_RULE).after).toEqual({ numerator: 1, denominator: 6 });
    const complete = { criteria: ['PSY-AKTIF', KADER], facilities: [] };
    expect(whatIf(FACILITIES, complete, SHORT_RULE).after).toEqual({ numerator: 4, denominator: 6 });
    expect(whatIf(FACILITIES, NOTHING_ASSUMED, SHORT_REGISTERED).before).toEqual({ numerator: 1, denominator: 6 });
    expect(whatIf(FACILITIES, complete, SHORT_REGISTERED).after).toEqual({ numerator: 4, denominator: 6 });
  });

  it('is not touched by a criterion that is not wajib', () => {
    const result = whatIf(
      [ilpFacility('a', [LANSIA, 'PSY-SMD'])],
      { criteria: ['PSY-SMD'], facilities: [] },
      SHORT_RULE,
    );
    expect([result.gained, result.short]).toEqual([[], []]);
  });
});

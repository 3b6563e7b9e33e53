import { expect, it } from 'vitest';
import { nearFacilities, oneStepAway } from '@/lib/analysis/one-step';
import type { NeedyFacility } from '@/lib/facilities/lacking';

const WAJIB = new Set(['PSY-KADER5', 'SH-LANSIA', 'SH-REMAJA']);

const facility = (missing: string[], more: Partial<NeedyFacility> = {}): NeedyFacility => ({
  active: true,
  status: 'belum',
  declared: null,
  missing: [...missing, 'PSY-SMD'],
  unreported: ['PSY-SMD'],
  ...more,
});

it('counts those that lack one reported wajib criterion, by that criterion', () => {
  expect(
    oneStepAway(
      [
        facility(['SH-LANSIA']),
        facility(['PSY-KADER5']),
        facility(['SH-LANSIA']),
        facility(['SH-LANSIA', 'SH-REMAJA']),
        facility([]),
      ],
      WAJIB,
    ),
  ).toEqual([
    { criterion: 'SH-LANSIA', count: 2 },
    { criterion: 'PSY-KADER5', count: 1 },
  ]);
});

it('leaves out whom the criterion alone would not change, and what nobody has reported', () => {
  const lacking = ['SH-LANSIA'];
  expect(
    oneStepAway(
      [
        facility(lacking, { status: 'sudah', declared: 'sudah' }),
        facility(lacking, { declared: 'belum' }),
        facility(lacking, { active: false }),
        facility(lacking, { status: null, active: null }),
        facility(['SH-LANSIA', 'SH-REMAJA'], { unreported: ['SH-REMAJA'] }),
        facility(lacking, { unreported: lacking }),
      ],
      WAJIB,
    ),
  ).toEqual([]);
});

it('names who is left with one thing, those declared belum and the unreported apart', () => {
  const named = (code: string, missing: string[], more: Partial<NeedyFacility> = {}) => ({
    code,
    ...facility(missing, more),
  });
  const near = nearFacilities(
    [
      named('a', ['SH-LANSIA']),
      named('b', ['SH-LANSIA'], { unreported: ['SH-LANSIA'] }),
      named('c', ['SH-LANSIA'], { declared: 'belum' }),
      named('d', [], { declared: 'belum' }),
      named('e', ['SH-LANSIA', 'SH-REMAJA'], { unreported: ['SH-REMAJA'] }),
      named('f', ['SH-LANSIA'], { declared: 'belum', unreported: ['SH-LANSIA'] }),
      named('g', ['SH-LANSIA', 'PSY-KADER5']),
    ],
    WAJIB,
  );
  const codes = (groups: typeof near.steps) =>
    groups.map(({ criterion, facilities }) => [criterion, facilities.map(({ code }) => code)]);
  expect(codes(near.steps)).toEqual([['SH-LANSIA', ['a']]]);
  expect(codes(near.unasked)).toEqual([['SH-LANSIA', ['b']]]);
  expect(codes(near.declaredSteps)).toEqual([['SH-LANSIA', ['c']]]);
  expect(near.declaredOnly.map(({ code }) => code)).toEqual(['d']);
});

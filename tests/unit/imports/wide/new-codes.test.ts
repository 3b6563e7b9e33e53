import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { FACILITY_TYPES, isFacilityCode } from '@/lib/facilities/facility';
import { NewCodes } from '@/lib/imports/wide/new-codes';

describe('NewCodes', () => {
  it('counts on from the highest of a kind in a desa', () => {
    const codes = new NewCodes(['PSY-6202061007-03', 'PSY-6202061007-x', 'PST-6202061007-41', 'PSY-1']);
    const desa = '62.02.06.1007' as AreaCode;
    expect([codes.next('posyandu', desa), codes.next('posyandu', desa)]).toEqual([
      'PSY-6202061007-04',
      'PSY-6202061007-05',
    ]);
    expect(codes.next('puskesmas', desa)).toBe('PKM-6202061007-01');
  });

  it('gives out codes that are facility codes and never one twice or in use', () => {
    const desa = fc.constantFrom('62.02.06.1007', '62.02.06.2001');
    const used = fc.array(
      fc.tuple(desa, fc.nat(120)).map(([code, number]) => `PSY-${code.replaceAll('.', '')}-${number}`),
    );
    const wanted = fc.array(fc.tuple(fc.constantFrom(...FACILITY_TYPES), desa), { maxLength: 30 });
    fc.assert(
      fc.property(used, wanted, (held, all) => {
        const codes = new NewCodes(held);
        const given = all.map(([type, code]) => codes.next(type, code as AreaCode));
        expect(new Set([...given, ...held]).size).toBe(given.length + new Set(held).size);
        expect(given.every(isFacilityCode)).toBe(true);
      }),
      { seed: 11 },
    );
  });
});

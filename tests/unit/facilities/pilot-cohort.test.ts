import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { type Month, month } from '@/lib/coverage/period';
import { type Site, pilotCohort } from '@/lib/facilities/pilot-cohort';

const START = month(2025, 2);
const END = month(2026, 2);
const DESA = '62.02.01.2002';
const KELURAHAN = '62.02.01.1001';

let serial = 0;
const site = (desa: string, given: Partial<Site> = {}): Site => ({
  id: ++serial,
  desa: desa as AreaCode,
  pilot: false,
  inPlace: false,
  opened: null,
  closed: null,
  ...given,
});
const pilot = (desa: string, given: Partial<Site> = {}) => site(desa, { pilot: true, inPlace: true, ...given });
const several = (count: number, desa: string) => Array.from({ length: count }, () => site(desa));

describe('whom lokus are compared with', () => {
  it('are those of the same kind of village, where all lokus share one and enough are left', () => {
    const others = [...several(5, KELURAHAN), ...several(9, DESA)];
    expect(pilotCohort([pilot(KELURAHAN), ...others], START, END)).toMatchObject({ status: 'kelurahan' });
    expect(pilotCohort([pilot(KELURAHAN), ...others], START, END).others).toHaveLength(5);
  });

  it('are all others where lokus stand in both, or too few would be left', () => {
    const mixed = pilotCohort([pilot(DESA), pilot(KELURAHAN), ...several(9, DESA)], START, END);
    expect([mixed.status, mixed.others.length]).toEqual([null, 9]);
    const few = pilotCohort([pilot(KELURAHAN), ...several(4, KELURAHAN), ...several(9, DESA)], START, END);
    expect([few.status, few.others.length]).toEqual([null, 13]);
    const many = Array.from({ length: 6 }, () => pilot(DESA));
    expect(pilotCohort([...many, ...several(5, DESA)], START, END).status).toBeNull();
  });

  it('exist, like the lokus, in every month that is compared; newer lokus are counted apart', () => {
    const sites = [
      pilot(DESA),
      pilot(DESA, { opened: (START + 1) as Month }),
      pilot(DESA, { closed: END }),
      site(DESA, { closed: END }),
      site(DESA, { closed: (END + 1) as Month }),
      site(DESA, { opened: START }),
    ];
    const cohort = pilotCohort(sites, START, END);
    expect([cohort.pilots.length, cohort.others.length, cohort.newer]).toEqual([1, 2, 1]);
  });

  it('are no lokus of another place', () => {
    const elsewhere = pilot(DESA, { inPlace: false });
    const cohort = pilotCohort([pilot(DESA), elsewhere, ...several(5, DESA)], START, END);
    expect([cohort.pilots.length, cohort.others.length]).toEqual([1, 5]);
  });
});

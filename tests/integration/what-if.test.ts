import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedIn, blockersIn } from '@/app/_server/blockers';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { ilpFacilities } from '@/db/queries/blockers';
import { coverage } from '@/db/queries/coverage';
import { type Place, findPlace } from '@/db/queries/place';
import { setSetting } from '@/db/setting-writer';
import type { Assumption } from '@/lib/analysis/what-if';
import { ILP_CODES, ILP_TYPES, type IlpType } from '@/lib/facilities/ilp-rule';
import { IMPORT_MONTH, type Tables, imported } from '../fixtures/imports';
import { AT, ILP_NETWORK, checklist, ilpNetwork, ilpTables } from '../fixtures/ilp-network';
import { districtStore } from '../fixtures/store';

const PLACES = ['62.02', '62.02.01', '62.02.02', '62.02.01.2002', 'PKM-1', 'PKM-2'];

const assumption = (type: IlpType): fc.Arbitrary<Assumption> =>
  fc.record({
    criteria: fc.subarray(checklist(type), { maxLength: 4 }),
    facilities: fc.uniqueArray(
      fc.record({
        facility: fc.constantFrom(...ILP_NETWORK[type]),
        criterion: fc.oneof(fc.constant(null), fc.constantFrom(...checklist(type))),
      }),
      { maxLength: 4, selector: ({ facility: code, criterion }) => `${code}${criterion}` },
    ),
  });

function placeOf(store: Store, code: string): Place {
  const place = findPlace(store, code);
  if (!place) throw new Error(`${code} is missing`);
  return place;
}

/** The published figure, as the API answers it. */
function figure(store: Store, type: IlpType, code: string) {
  const [indicator, place] = [findIndicator(store, ILP_CODES[type]), placeOf(store, code)];
  if (!indicator) throw new Error('no indicator');
  const level = place.kind === 'area' ? place.area.level : 'puskesmas';
  const period = { kind: 'month', month: AT } as const;
  const { total } = coverage(store, { indicator, place, level, period, current: IMPORT_MONTH });
  return { numerator: total.numerator ?? 0, denominator: total.denominator ?? 0 };
}

/** The rows that an officer would import if the assumption had come true for the facilities of a place. */
function rowsOf(store: Store, place: Place, type: IlpType, { criteria, facilities }: Assumption): Tables {
  const here = ilpFacilities(store, place, type, AT).facilities;
  const wanted = new Set<string>();
  const declared: string[] = [];
  for (const { code, missing } of here) {
    for (const criterion of criteria) if (missing.includes(criterion)) wanted.add(`2026-02,${code},${criterion},ya,`);
    for (const tick of facilities.filter((each) => each.facility === code)) {
      if (tick.criterion === null) declared.push(`2026-02,${code},sudah,SK andaian`);
      else wanted.add(`2026-02,${code},${tick.criterion},ya,`);
    }
  }
  return {
    ...(wanted.size > 0 && { kriteria: [...wanted] }),
    ...(declared.length > 0 && { penetapan: declared }),
  };
}

describe('an assumption', () => {
  const over = fc.constantFrom('aktif' as const, 'terdaftar' as const);

  it.each(ILP_TYPES)(
    'gives the figure that really changing the facts gives, for the place and its kabupaten (%s)',
    (type) => {
      let [moved, silent] = [0, 0];
      fc.assert(
        fc.property(
          ilpNetwork,
          assumption(type),
          over,
          fc.constantFrom(...PLACES),
          (given, assumed, denominator, code) => {
            const store = districtStore();
            setSetting(store, 'ilp.posyanduDenominator', denominator);
            imported(store, ilpTables(given));
            const place = placeOf(store, code);
            const blockers = blockersIn({ store }, place, AT, { type, order: 'jumlah' });
            const asked = { type, order: 'jumlah', assumption: assumed } as const;
            const result = assumedIn({ store }, place, AT, { blockers, asked });
            if (!result) return;
            const [own, whole = own] = result.places;
            expect(own?.before).toEqual(figure(store, type, code));
            expect(whole?.before).toEqual(figure(store, type, '62.02'));
            const rows = rowsOf(store, place, type, assumed);
            if (Object.keys(rows).length > 0) imported(store, rows);
            expect(own?.after, JSON.stringify(rows)).toEqual(figure(store, type, code));
            expect(whole?.after, JSON.stringify(rows)).toEqual(figure(store, type, '62.02'));
            if (result.result.gained.length > 0) moved += 1;
            if (result.result.gained.some(({ unreported }) => unreported.length > 0)) silent += 1;
          },
        ),
        { seed: 28, numRuns: 60 },
      );
      // The property says something only where figures move, also by what nobody had reported.
      expect(moved).toBeGreaterThan(10);
      expect(silent).toBeGreaterThan(2);
    },
  );

  it('assumes nothing without ticks', () => {
    const store = districtStore();
    imported(store, {
      fasilitas: ['PKM-1,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,,,'],
      kriteria: ['2026-02,PKM-1,PKM-SK,ya,'],
    });
    const place = placeOf(store, '62.02.01');
    const blockers = blockersIn({ store }, place, AT, { type: 'puskesmas', order: 'jumlah' });
    const asked = { type: 'puskesmas', order: 'jumlah', assumption: { criteria: [], facilities: [] } } as const;
    expect(assumedIn({ store }, place, AT, { blockers, asked })).toBeNull();
    expect(blockers.figure).toEqual({ numerator: 0, denominator: 1 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '@/db/queries/coverage';
import { findPlace } from '@/db/queries/place';
import { shareFacts } from '@/db/queries/share-facts';
import { findIndicator } from '@/db/indicators';
import type { Store } from '@/db/client';
import { month } from '@/lib/coverage/period';
import { cardDrawing } from '@/lib/drawing/card';
import type { Mark } from '@/lib/drawing/mark';
import { shareText } from '@/lib/narrative/share-text';
import { formatPercent } from '@/lib/narrative/format';
import { meetsAll, networkStore } from '../fixtures/network';
import { imported } from '../fixtures/imports';

const AT = month(2026, 2);
const PLACES = ['62.02', '62.02.01', '62.02.01.2002', '62.02.02', 'PKM-1'];
const LINK = 'https://ilp.contoh.go.id/';

const placeOf = (store: Store, code: string) => {
  const place = findPlace(store, code);
  if (!place) throw new Error(code);
  return place;
};

/** Every text of a drawing, lines of one sentence joined. */
const wordsOf = (marks: readonly Mark[]): string =>
  marks.map((mark) => (mark.kind === 'text' ? mark.text : mark.kind === 'group' ? wordsOf(mark.marks) : '')).join(' ');

/** The figure as the API answers it. */
function answered(store: Store, place: string, code: string) {
  const indicator = findIndicator(store, code);
  if (!indicator) throw new Error(code);
  const found = placeOf(store, place);
  const level = found.kind === 'puskesmas' ? 'puskesmas' : found.area.level;
  return coverage(store, { indicator, place: found, level, period: { kind: 'month', month: AT }, current: AT }).total;
}

describe('what is passed on of a place', () => {
  it('says the figures of the API, in text and picture, whatever was imported', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (ilp) => {
        const store = networkStore();
        const rows = ilp.flatMap((yes, index) => (yes ? meetsAll('posyandu', `PSY-${index + 1}`, '2026-02') : []));
        // PSY-4 and PST-2 open in February.
        imported(store, { kriteria: [...rows, ...meetsAll('pustu', 'PST-1', '2026-02')] });
        for (const code of PLACES) {
          const facts = shareFacts(store, placeOf(store, code), AT, '1 Maret 2026');
          const text = shareText(facts, LINK);
          const card = wordsOf(cardDrawing(facts, LINK).marks).replace(/\s+/g, ' ');
          for (const { indicator, row } of facts.figures) {
            const api = answered(store, code, indicator.code);
            expect([row.numerator, row.denominator, row.state]).toEqual([api.numerator, api.denominator, api.state]);
            if (api.numerator === null || api.denominator === null) continue;
            const share = formatPercent({ numerator: api.numerator, denominator: api.denominator });
            const said = `${api.numerator} dari ${api.denominator} ${indicator.unit} (${share})`;
            expect(text).toContain(said);
            expect(card).toContain(said);
          }
          for (const { name, numerator, denominator } of facts.needy) {
            expect(numerator).toBeLessThan(denominator);
            expect(card).toContain(name);
          }
        }
      }),
      { numRuns: 12, seed: 6 },
    );
  });

  it('names at most three desa, those first where most is left to do, and none for a desa', () => {
    const store = networkStore();
    const { needy } = shareFacts(store, placeOf(store, '62.02'), AT, '');
    const left = needy.map(({ numerator, denominator }) => denominator - numerator);
    expect(needy.length).toBeLessThanOrEqual(3);
    expect(left).toEqual([...left].sort((a, b) => b - a));
    expect(shareFacts(store, placeOf(store, '62.02.01.2002'), AT, '').needy).toEqual([]);
  });

  it('keeps every word of the picture inside it', () => {
    const store = networkStore();
    for (const code of PLACES) {
      const { width, height, marks } = cardDrawing(shareFacts(store, placeOf(store, code), AT, '1 Maret 2026'), LINK);
      for (const mark of marks) {
        if (mark.kind !== 'text') continue;
        expect(mark.y).toBeLessThan(height);
        expect(mark.x).toBeLessThan(width);
      }
    }
  });
});

import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { findArea } from '@/db/places';
import { coverage } from '@/db/queries/coverage';
import { findPlace, placeArea } from '@/db/queries/place';
import { deckNow, frozenDeck } from '@/db/rakor/deck-now';
import { startRakor } from '@/db/rakor/holding';
import { createRakor } from '@/db/rakor/rakor-writer';
import { findRakor } from '@/db/rakor/rakors';
import { revisionsOf } from '@/db/rakor/revisions';
import { setAmount } from '@/db/setting-writer';
import { dataVersion } from '@/db/write';
import { month, parseMonth } from '@/lib/coverage/period';
import { defaultAgenda } from '@/lib/rakor/default-agenda';
import type { Deck, SlideFigure } from '@/lib/rakor/slide';
import { type Tables, imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';
import { slideOf } from '../fixtures/slides';

afterEach(() => {
  vi.useRealTimers();
});

const INDICATORS = ['ILP-PSY', 'ILP-PST', 'PSY-AKT', 'KDR-LTH', 'K6', 'DS', 'MTI', 'AKI'];
const PLACES = ['62', '62.02', '62.02.01', '62.02.02', '62.02.01.1001', '62.02.02.2001', 'PKM-1', 'PKM-2'];
const MONTHS = ['2026-01', '2026-02', '2026-03'];
const SERVICE: Tables = {
  sasaran: ['62.02.01.1001', '62.02.01.2002', '62.02.02.2001'].map((desa) => `2026,${desa},bumil,40,,`),
  capaian: ['2026-01,62.02.01.1001,K6,3,,', '2026-02,62.02.02.2001,K6,4,,', '2026-02,PSY-1,DS,5,9,'],
};

/** A figure as the API answers it: the slides take theirs from the same answer. */
function figureNow(store: Store, indicator: string, area: string, period: string): SlideFigure {
  const place = findPlace(store, area)!;
  const { total } = coverage(store, {
    indicator: findIndicator(store, indicator)!,
    place,
    level: placeArea(place).level,
    period: { kind: 'month', month: parseMonth(period)! },
    current: month(2026, 11),
  });
  const { numerator, denominator } = total;
  return { indicator, area, period, label: `${indicator}, ${area}`, numerator, denominator };
}

function everyFigure(store: Store): SlideFigure[] {
  return INDICATORS.flatMap((indicator) =>
    PLACES.flatMap((area) => MONTHS.map((period) => figureNow(store, indicator, area, period))),
  );
}

/** A deck frozen now that states every figure, three slides of them. */
function frozenNow(store: Store, figures = everyFigure(store)): Deck {
  const { version } = dataVersion(store);
  const slides = [0, 1, 2].map((part) =>
    slideOf({ key: `1-${part + 1}`, figures: figures.filter((_, index) => index % 3 === part) }),
  );
  return { slides, dataVersion: version, at: new Date().toISOString(), frozen: true };
}

const keyOf = ({ indicator, area, period }: SlideFigure) => `${indicator} ${area} ${period}`;

describe('revisions of frozen slides', () => {
  it('are none while no figure is another, however often the data version rises', () => {
    const store = networkStore(SERVICE);
    const deck = frozenNow(store);
    expect(revisionsOf(store, deck)).toEqual([]);
    setAmount(store, 'report.dueDay', 7);
    expect(dataVersion(store).version).toBeGreaterThan(deck.dataVersion);
    expect(revisionsOf(store, deck)).toEqual([]);
    imported(store, { laporan: ['2026-02,PSY-1,2026-03-03'], pelatihan: ['P1,1,2026-01-05,,,kader,62.02.01.1001,4'] });
    expect(revisionsOf(store, deck)).toEqual([]);
  });

  it('are exactly the figures that a correction changes, with the number of the change', () => {
    const store = networkStore(SERVICE);
    const deck = frozenNow(store);
    const report = imported(store, { penetapan: ['2026-02,PSY-2,sudah,SK 9'] });
    const revised = revisionsOf(store, deck);
    const keys = revised.map(({ figure }) => keyOf(figure));
    // PSY-2 is aktif in February only: 2/5 becomes 3/5 there, and nowhere else.
    expect(keys.sort()).toEqual(
      ['62', '62.02', '62.02.01', '62.02.01.1001', 'PKM-1'].map((area) => `ILP-PSY ${area} 2026-02`),
    );
    const district = revised.find(({ figure }) => figure.area === '62.02');
    expect(district).toMatchObject({
      figure: { numerator: 2, denominator: 5 },
      now: { numerator: 3, denominator: 5 },
      unit: 'posyandu',
      batches: [report.batch],
    });
  });

  it('tell a figure whose report was withdrawn, and one of what is not in the database any more', () => {
    const store = networkStore(SERVICE);
    const gone = { indicator: 'DULU', area: '62.02', period: '2026-02', label: 'Dulu', numerator: 1, denominator: 2 };
    const deck = frozenNow(store, [figureNow(store, 'DS', '62.02.01.1001', '2026-02'), gone]);
    imported(store, { capaian: ['2026-02,PSY-1,DS,,,'] });
    const [withdrawn, lost] = revisionsOf(store, deck);
    expect([withdrawn?.figure.numerator, withdrawn?.now?.numerator]).toEqual([5, null]);
    expect([lost?.now, lost?.batches]).toEqual([null, []]);
  });

  it('hold for any correction: what the API answers otherwise, and nothing else', () => {
    const store = networkStore(SERVICE);
    const desa = fc.constantFrom('62.02.01.1001', '62.02.01.2002', '62.02.02.2001');
    const at = fc.constantFrom(...MONTHS);
    const posyandu = fc.constantFrom('PSY-1', 'PSY-2', 'PSY-3', 'PSY-6');
    const some = fc.nat({ max: 9 });
    const correction = fc.oneof(
      fc.tuple(at, desa, some).map(([period, code, n]): Tables => ({ capaian: [`${period},${code},K6,${n},,`] })),
      fc.tuple(at, desa, some).map(([period, code, n]): Tables => ({ capaian: [`${period},${code},LHR,${n + 9},,`] })),
      fc.tuple(at, desa, some).map(([period, code, n]): Tables => ({ capaian: [`${period},${code},MTI,${n},,`] })),
      fc.tuple(at, posyandu, some).map(([period, code, n]): Tables => ({ capaian: [`${period},${code},DS,${n},9,`] })),
      fc.tuple(desa, some).map(([code, n]): Tables => ({ sasaran: [`2026,${code},bumil,${30 + n},,`] })),
      fc
        .tuple(at, posyandu, fc.constantFrom('sudah', 'belum'))
        .map(([period, code, status]): Tables => ({ penetapan: [`${period},${code},${status},`] })),
      fc
        .tuple(at, posyandu, some)
        .map(([period, code, n]): Tables => ({ kader: [`${period},${code},9,${n},0,0,0,0`] })),
      fc.tuple(at, posyandu).map(([period, code]): Tables => ({ kriteria: [`${period},${code},PSY-AKTIF,tidak,`] })),
    );
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 3 }), (corrections) => {
        const before = everyFigure(store);
        const deck = frozenNow(store, before);
        const batches = corrections.map((tables) => imported(store, tables).batch);
        const changed = everyFigure(store).filter(
          (now, index) => now.numerator !== before[index]!.numerator || now.denominator !== before[index]!.denominator,
        );
        const revised = revisionsOf(store, deck);
        expect(revised.map(({ figure }) => keyOf(figure)).sort()).toEqual(changed.map(keyOf).sort());
        for (const { now, figure, batches: since } of revised) {
          expect(now).toEqual({
            numerator: changed.find((each) => keyOf(each) === keyOf(figure))!.numerator,
            denominator: changed.find((each) => keyOf(each) === keyOf(figure))!.denominator,
          });
          expect(since.length).toBeGreaterThan(0);
          for (const batch of since) expect(batches).toContain(batch);
        }
      }),
      { numRuns: 25, seed: 20260211 },
    );
  });
});

describe('a frozen deck', () => {
  const meeting = (store: Store) =>
    createRakor(
      store,
      {
        title: 'Rakor',
        heldOn: '2026-11-20',
        place: '',
        period: month(2026, 3),
        areaId: findArea(store, '62.02')!.id,
        items: [{ kind: 'teks', options: {}, title: 'Satu', body: 'Isi', notes: 'Catatan' }],
      },
      null,
    );

  it('always shows what was shown, with its data version and moment', () => {
    const store = networkStore();
    const id = meeting(store);
    const before = deckNow(store, findRakor(store, id)!, 'Asia/Jakarta');
    expect([before.frozen, frozenDeck(store, id)]).toEqual([false, null]);
    startRakor(store, id, { actor: 'dinkes', timeZone: 'Asia/Jakarta' });
    const rakor = findRakor(store, id)!;
    const frozen = deckNow(store, rakor, 'Asia/Jakarta');
    expect(frozen).toMatchObject({ frozen: true, slides: before.slides, dataVersion: dataVersion(store).version });
    expect(frozen.at).toBe(rakor.startedAt);
    store.sqlite.prepare("UPDATE rakor_item SET title = 'Lain'").run();
    imported(store, { penetapan: ['2026-03,PSY-1,belum,'] });
    expect(deckNow(store, rakor, 'Asia/Jakarta')).toEqual(frozen);
  });

  it('of every kind of item states what the API answers: nothing is revised while nothing is corrected', () => {
    const store = networkStore(SERVICE);
    for (const [area, level] of [
      ['62.02', 'kabupaten'],
      ['62.02.01', 'kecamatan'],
    ] as const) {
      const items = defaultAgenda(level);
      const facts = { title: 'Rakor', heldOn: '2026-11-20', place: '', period: month(2026, 2) };
      const id = createRakor(store, { ...facts, areaId: findArea(store, area)!.id, items }, null);
      expect(startRakor(store, id, { actor: null, timeZone: 'Asia/Jakarta' })).toBe('stored');
      const deck = frozenDeck(store, id)!;
      const figures = deck.slides.flatMap((slide) => slide.figures);
      expect(figures.length).toBeGreaterThan(5);
      expect(revisionsOf(store, { ...deck, dataVersion: -1 })).toEqual([]);
      for (const { label, ...figure } of figures) {
        expect({ ...figureNow(store, figure.indicator, figure.area, figure.period), label }).toEqual({
          ...figure,
          label,
        });
      }
    }
  });

  it('of another program is shown as far as this one can', () => {
    const store = networkStore();
    const id = meeting(store);
    startRakor(store, id, { actor: null, timeZone: 'Asia/Jakarta' });
    const older = deflateSync(JSON.stringify([{ key: '1-1', title: 'Dulu', blocks: [{ kind: 'peta-lama' }] }]));
    store.sqlite.prepare('UPDATE rakor_deck SET value = ?').run(older);
    const deck = deckNow(store, findRakor(store, id)!, 'Asia/Jakarta');
    expect(deck.slides).toMatchObject([{ key: '1-1', kind: 'teks', title: 'Dulu', figures: [] }]);
    expect(revisionsOf(store, deck)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator, indicators, lifeCyclePosyandu } from '@/db/indicators';
import { coverage } from '@/db/queries/coverage';
import { coverageTableOf } from '@/db/queries/coverage-table';
import { namesBehind } from '@/db/queries/names';
import { findPlace } from '@/db/queries/place';
import { figuresOf } from '@/db/queries/profile';
import { pws } from '@/db/queries/pws';
import { trend } from '@/db/queries/trend';
import { rebuild } from '@/db/rollup/rebuild';
import { setSetting } from '@/db/setting-writer';
import { heldSettings, settingOf } from '@/db/settings';
import { dataVersion } from '@/db/write';
import type { RowLevel } from '@/lib/coverage/row';
import { month, monthRange } from '@/lib/coverage/period';
import { peopleCsv } from '@/lib/exports/csv';
import { SETTING_KEYS } from '@/lib/settings/setting';
import { bodyOf, serve } from '../fixtures/api';
import { imported } from '../fixtures/imports';
import { NETWORK, networkStore } from '../fixtures/network';
import { districtStore } from '../fixtures/store';

const CURRENT = month(2026, 11);
const MARCH = month(2026, 3);

const placeOf = (store: Store, code: string) => {
  const place = findPlace(store, code);
  if (!place) throw new Error(`no place ${code}`);
  return place;
};

const text = (numerator: number | null, denominator: number | null) => `${numerator ?? '-'}/${denominator ?? '-'}`;

/** `62.02.01.1001 1/2` of every row and, last, of the whole. */
function figures(store: Store, area: string, level: RowLevel, at = MARCH): string[] {
  const request = {
    indicator: lifeCyclePosyandu(store),
    place: placeOf(store, area),
    level,
    period: { kind: 'month', month: at } as const,
    current: CURRENT,
  };
  const { rows, total } = coverage(store, request);
  return [...rows, total].map((row) => `${row.area.code} ${text(row.numerator, row.denominator)}`);
}

function rolled({ sqlite }: Store): unknown[] {
  return sqlite.prepare('SELECT * FROM roll ORDER BY month, area_id, indicator_id').all();
}

/** NETWORK with ILP-PSY over registered posyandu: 1/5 in January, 2/6 in February, 1/5 in March. */
function registeredStore(): Store {
  const store = networkStore();
  setSetting(store, 'ilp.posyanduDenominator', 'terdaftar');
  return store;
}

describe('setSetting', () => {
  it('holds what was decided, and raises the data version once for a change and never without one', () => {
    const store = districtStore();
    const before = dataVersion(store).version;
    expect(setSetting(store, 'pws.belowSteady', 'jelek')).toBe(false);
    expect(dataVersion(store).version).toBe(before);
    expect(setSetting(store, 'pws.belowSteady', 'cukup')).toBe(true);
    expect(dataVersion(store).version).toBe(before + 1);
    expect(settingOf(store, 'pws.belowSteady')).toBe('cukup');
    expect(setSetting(store, 'pws.belowSteady', 'jelek')).toBe(true);
    expect(settingOf(store, 'pws.belowSteady')).toBe('jelek');
  });

  it('lists every setting with what holds, a preset where what is stored is no choice', () => {
    const store = districtStore();
    store.sqlite.prepare("INSERT INTO setting (key, value) VALUES ('pws.stockWords', '\"mungkin\"')").run();
    setSetting(store, 'pws.statusWording', 'tindakan');
    expect(heldSettings(store).map(({ key }) => key)).toEqual(SETTING_KEYS);
    const choiceOf = new Map(heldSettings(store).map(({ key, choice }) => [key, choice]));
    expect(choiceOf.get('pws.stockWords')).toBe('tidak');
    expect(choiceOf.get('pws.statusWording')).toBe('tindakan');
  });

  it('stores nothing when the figures cannot be recomputed', () => {
    const store = networkStore();
    const before = rolled(store);
    store.sqlite.exec(
      `CREATE TRIGGER broken BEFORE INSERT ON roll
       WHEN NEW.area_id IN (SELECT id FROM area WHERE level = 'provinsi') BEGIN SELECT raise(ABORT, 'rusak'); END`,
    );
    expect(() => setSetting(store, 'ilp.posyanduDenominator', 'terdaftar')).toThrow('rusak');
    expect(settingOf(store, 'ilp.posyanduDenominator')).toBe('aktif');
    expect(rolled(store)).toEqual(before);
  });
});

describe('posyandu siklus hidup over registered posyandu', () => {
  it('is what the catalogue says, in unit and denominator; other indicators stay', () => {
    const [before, after] = [networkStore(), registeredStore()];
    expect(lifeCyclePosyandu(before)).toMatchObject({ unit: 'posyandu aktif', leaf: 'active-posyandu' });
    expect(lifeCyclePosyandu(after)).toMatchObject({ unit: 'posyandu terdaftar', leaf: 'posyandu' });
    expect(indicators(after).find(({ code }) => code === 'ILP-PSY')).toEqual(lifeCyclePosyandu(after));
    const others = (store: Store) => indicators(store).filter(({ code }) => code !== 'ILP-PSY');
    expect(others(after)).toEqual(others(before));
    expect(findIndicator(after, 'PSY-K5')?.unit).toBe('posyandu aktif');
  });

  it('counts idle posyandu at every level, and leaves a desa without any as not applicable', () => {
    const store = registeredStore();
    expect(figures(store, '62.02', 'kecamatan')).toEqual(['62.02.01 1/4', '62.02.02 0/1', '62.02 1/5']);
    expect(figures(store, '62.02.01', 'desa')).toEqual([
      '62.02.01.1001 1/2',
      '62.02.01.2002 0/2',
      '62.02.01.2003 -/-',
      '62.02.01 1/4',
    ]);
    expect(figures(store, '62.02.02', 'desa')).toEqual(['62.02.02.2001 0/1', '62.02.02.2002 -/-', '62.02.02 0/1']);
    expect(figures(store, '62.02', 'puskesmas')).toEqual(['PKM-1 1/4', 'PKM-2 0/1', '62.02 1/5']);
    expect(figures(store, 'PKM-1', 'desa', month(2026, 2)).at(-1)).toBe('PKM-1 2/4');
  });

  it('agrees in names, profile, trend, PWS, the API and the files', async () => {
    const store = registeredStore();
    const [indicator, place] = [lifeCyclePosyandu(store), placeOf(store, '62.02')];
    const names = namesBehind(store, indicator, place, MARCH) ?? [];
    expect(names.map(({ name, numerator, denominator }) => `${name} ${text(numerator, denominator)}`)).toEqual([
      'Melati 1/1',
      'Kenanga 0/1',
      'Mawar 0/1',
      'Anggrek 0/1',
      'Teratai 0/1',
    ]);
    const [figure] = figuresOf(store, place, ['ILP-PSY'], { asOf: MARCH });
    expect(figure).toMatchObject({ indicator, row: { numerator: 1, denominator: 5, unitsToTarget: 3 } });
    const [first, last] = [month(2026, 1), MARCH];
    const { points } = trend(store, { indicator, place, from: first, to: last });
    expect(points.map(({ numerator, denominator }) => text(numerator, denominator))).toEqual(['1/5', '2/6', '1/5']);
    for (const [at, expected] of monthRange(first, last).map((each, index) => [each, points[index]] as const)) {
      const { total } = pws(store, { indicator, place, level: 'kabupaten', month: at, current: CURRENT });
      expect(total.cumulative).toMatchObject({
        numerator: expected?.numerator,
        denominator: expected?.denominator,
      });
    }
    const get = serve(store);
    const query = 'indicator=ILP-PSY&area=62.02&level=kecamatan&period=2026-03';
    expect(await bodyOf(get(`coverage?${query}`))).toMatchObject({ total: { numerator: 1, denominator: 5 } });
    const csv = (await (await get(`coverage.csv?${query}`)).text()).trimEnd().split('\n');
    expect(csv.at(-1)).toMatch(/^62\.02,Kabupaten Contoh,kabupaten,reported,1,5,0\.2,/);
    const { indicators: listed } = await bodyOf<{ indicators: { code: string; denominator: string }[] }>(
      get('indicators'),
    );
    expect(listed.find(({ code }) => code === 'ILP-PSY')?.denominator).toBe(indicator.denominator);
    const period = { kind: 'month', month: MARCH } as const;
    const request = { indicator, place, level: 'kecamatan', period, current: CURRENT } as const;
    const file = peopleCsv(coverageTableOf(store, request, coverage(store, request), 'Asia/Jakarta'));
    expect(file).toContain('Penyebut (posyandu terdaftar)');
    expect(file).toContain('Jumlah Kabupaten Contoh;1;5;20,0');
  });

  it('is what rebuild finds, and what later imports and a later setting back keep up', () => {
    const store = networkStore();
    const before = rolled(store);
    setSetting(store, 'ilp.posyanduDenominator', 'terdaftar');
    expect(rolled(store)).not.toEqual(before);
    expect(rebuild(store)).toEqual([]);
    setSetting(store, 'ilp.posyanduDenominator', 'aktif');
    expect(rolled(store)).toEqual(before);
    expect(rebuild(store)).toEqual([]);
    expect(figures(store, '62.02', 'kecamatan').at(-1)).toBe('62.02 1/3');
  });

  it('can be chosen before any data, and holds for what is imported afterwards', () => {
    const store = districtStore();
    setSetting(store, 'ilp.posyanduDenominator', 'terdaftar');
    imported(store, NETWORK);
    expect(figures(store, '62.02', 'kabupaten')).toEqual(['62.02 1/5', '62.02 1/5']);
    expect(rebuild(store)).toEqual([]);
  });
});

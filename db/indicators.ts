import type { Indicator } from '@/lib/indicators/indicator';
import { LIFE_CYCLE_POSYANDU, type PosyanduDenominator, countedOver } from '@/lib/indicators/posyandu-denominator';
import { inVillageWords, namesVillages } from '@/lib/indicators/village-words';
import type { Store } from './client';
import { district } from './places';
import { settingOf } from './settings';
import { statement } from './statement';

/**
 * The catalogue as this district counts it: built-in indicators in catalogue order, then its own by code, in whatever
 * order they were imported. The definition of the life-cycle posyandu follows the setting `ilp.posyanduDenominator`, so
 * whatever is shown takes its indicator from here.
 */
export function indicators(store: Store): Indicator[] {
  const denominator = settingOf(store, 'ilp.posyanduDenominator');
  const rows = store.sqlite
    .prepare('SELECT definition FROM indicator ORDER BY built_in DESC, CASE built_in WHEN 1 THEN id ELSE code END')
    .pluck()
    .all() as string[];
  return rows.map((definition) => readIndicator(store, definition, denominator));
}

/** The indicator of a code as this district counts it, or null. */
export function findIndicator(store: Store, code: string): Indicator | null {
  const definition = statement(store, 'SELECT definition FROM indicator WHERE code = ?', 'values').get(code);
  if (typeof definition !== 'string') return null;
  return readIndicator(store, definition, settingOf(store, 'ilp.posyanduDenominator'));
}

/** A stored definition as this district counts it, in its own words. */
function readIndicator(store: Store, definition: string, denominator: PosyanduDenominator): Indicator {
  const indicator = countedOver(JSON.parse(definition) as Indicator, denominator);
  return namesVillages(definition) ? inVillageWords(indicator, district(store)?.code ?? null) : indicator;
}

/** The indicator that the district is first judged by: posyandu siklus hidup, over the denominator it has chosen. */
export function lifeCyclePosyandu(store: Store): Indicator {
  const found = findIndicator(store, LIFE_CYCLE_POSYANDU);
  if (!found) throw new Error(`Katalog indikator tidak memuat ${LIFE_CYCLE_POSYANDU}.`);
  return found;
}

/** The integer id of one indicator, or null. */
export function indicatorId(store: Store, code: string): number | null {
  const id = statement(store, 'SELECT id FROM indicator WHERE code = ?', 'values').get(code) as number | undefined;
  return id ?? null;
}

/** Integer ids of all indicators by code. */
export function indicatorIds({ sqlite }: Store): Map<string, number> {
  const rows = sqlite.prepare('SELECT code, id FROM indicator').all() as { code: string; id: number }[];
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Integer ids, by code, of the indicators that are derived from records instead of being reported. */
export function stockIds({ sqlite }: Store): Map<string, number> {
  const rows = sqlite.prepare("SELECT code, id FROM indicator WHERE definition ->> 'kind' = 'stock'").all();
  return new Map((rows as { code: string; id: number }[]).map(({ code, id }) => [code, id]));
}

/** The indicators that desa and facilities report (contracts section 3, `capaian`), by integer id. */
export type ReportedIndicators = ReadonlyMap<number, Indicator>;

/** Everything but stock, which is derived from records, and rates, which are made of two counts when they are read. */
export function reportedIndicators({ sqlite }: Store): ReportedIndicators {
  const rows = sqlite.prepare('SELECT id, definition FROM indicator').all() as { id: number; definition: string }[];
  const catalogue = rows.map(({ id, definition }) => [id, JSON.parse(definition) as Indicator] as const);
  return new Map(catalogue.filter(([, { kind }]) => kind !== 'stock' && kind !== 'rate'));
}

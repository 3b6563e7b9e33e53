import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from './client';

/** The catalogue as stored: built-in indicators in catalogue order, then the district's own. */
export function indicators({ sqlite }: Store): Indicator[] {
  const rows = sqlite.prepare('SELECT definition FROM indicator ORDER BY built_in DESC, id').pluck().all() as string[];
  return rows.map((definition) => JSON.parse(definition) as Indicator);
}

/** The indicator of a code, or null. */
export function findIndicator({ sqlite }: Store, code: string): Indicator | null {
  const definition = sqlite.prepare('SELECT definition FROM indicator WHERE code = ?').pluck().get(code);
  return typeof definition === 'string' ? (JSON.parse(definition) as Indicator) : null;
}

/** Integer ids of all indicators by code. */
export function indicatorIds({ sqlite }: Store): Map<string, number> {
  const rows = sqlite.prepare('SELECT code, id FROM indicator').all() as { code: string; id: number }[];
  return new Map(rows.map(({ code, id }) => [code, id]));
}

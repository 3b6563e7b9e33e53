import { CRITERIA } from '@/lib/facilities/criteria';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { FROM_THE_START } from '@/lib/facilities/turns';
import type { Store } from './client';

/**
 * Writes the built-in indicators and criteria into the store, so that facts and records can refer to them. What the
 * district has edited (names, order, wajib) is left alone; nothing is written when nothing is new.
 */
export function syncCatalogue({ sqlite }: Store): void {
  const known = new Map(
    (sqlite.prepare('SELECT code, definition FROM indicator').all() as { code: string; definition: string }[]).map(
      (row) => [row.code, row.definition],
    ),
  );
  const upsert = sqlite.prepare(
    `INSERT INTO indicator (code, built_in, definition) VALUES (?, 1, ?)
     ON CONFLICT (code) DO UPDATE SET built_in = 1, definition = excluded.definition`,
  );
  const addCriterion = sqlite.prepare(
    `INSERT INTO criterion (code, facility_type, name, lacking, position, actor, source) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) DO NOTHING`,
  );
  // Databases from before migration 0004 have lines without it; an edited one is never empty.
  const addLacking = sqlite.prepare("UPDATE criterion SET lacking = ? WHERE code = ? AND lacking = ''");
  const addRequirement = sqlite.prepare(
    `INSERT INTO criterion_requirement (criterion_id, from_month, required)
     SELECT id, ?, ? FROM criterion WHERE code = ? ON CONFLICT DO NOTHING`,
  );
  const stored = new Map(
    (sqlite.prepare('SELECT code, lacking FROM criterion').all() as { code: string; lacking: string }[]).map((row) => [
      row.code,
      row.lacking,
    ]),
  );
  sqlite.transaction(() => {
    for (const indicator of CATALOGUE) {
      const definition = JSON.stringify(indicator);
      if (known.get(indicator.code) !== definition) upsert.run(indicator.code, definition);
    }
    CRITERIA.forEach((criterion, position) => {
      const { code, type, name, lacking, actor, source, required } = criterion;
      if (stored.get(code) === '') addLacking.run(lacking, code);
      if (stored.has(code)) return;
      addCriterion.run(code, type, name, lacking, position, actor, source);
      addRequirement.run(FROM_THE_START, required ? 1 : 0, code);
    });
  })();
}

import type { AreaId } from '@/lib/areas/code';
import { FIRST_MONTH } from '@/lib/facilities/span';
import type { IndicatorImport } from '@/lib/imports/record';
import { ownIndicator } from '@/lib/indicators/own';
import type { Store } from '../client';
import { type Touched, touch } from '../rollup/touched';
import type { Lookups } from './lookups';

/** Writes a district's own indicators. Another target group changes who is expected, in every desa and month. */
export function writeIndicators(
  { sqlite }: Store,
  { indicators }: Lookups,
  imports: readonly IndicatorImport[],
  touched: Touched,
): void {
  const put = sqlite
    .prepare(
      `INSERT INTO indicator (code, built_in, definition) VALUES (?, 0, ?)
       ON CONFLICT (code) DO UPDATE SET definition = excluded.definition RETURNING id`,
    )
    .pluck();
  const desa = sqlite.prepare("SELECT id FROM area WHERE level = 'desa'").pluck();
  for (const { key, value } of imports) {
    if (!value) continue;
    const before = indicators.get(key.indicator)?.definition;
    const definition = ownIndicator(key.indicator, value);
    const id = put.get(key.indicator, JSON.stringify(definition)) as number;
    indicators.set(key.indicator, { id, builtIn: false, definition });
    if (!before || before.targetGroup === definition.targetGroup) continue;
    for (const area of desa.all() as AreaId[]) touch(touched.desa, area, FIRST_MONTH);
  }
}

/** Removes the indicators whose row ends (value null), which only the undo of their arrival does. */
export function removeIndicators(
  { sqlite }: Store,
  { indicators }: Lookups,
  imports: readonly IndicatorImport[],
): void {
  const remove = sqlite.prepare('DELETE FROM indicator WHERE code = ? AND built_in = 0');
  for (const { key, value } of imports) {
    if (value) continue;
    remove.run(key.indicator);
    indicators.delete(key.indicator);
  }
}

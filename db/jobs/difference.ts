import { type AreaId, ancestorId } from '@/lib/areas/code';
import type { Change } from '@/lib/imports/change';
import { type DifferencePlace, differenceOf } from '@/lib/imports/difference';
import { type DifferenceView, type NameOf, differenceView } from '@/lib/narrative/difference';
import type { Store } from '../client';

/** What changes do, in words, by table, kecamatan and indicator. */
export function differenceIn(store: Store, changes: readonly Change[]): DifferenceView {
  return differenceView(differenceOf(changes, kecamatanOf(store)), nameIn(store));
}

/** The name of any code that a row can speak of: an area, a facility, a criterion, an indicator. */
export function nameIn({ sqlite }: Store): NameOf {
  const find = sqlite
    .prepare(
      `SELECT name FROM area WHERE code = @code UNION ALL SELECT name FROM facility WHERE code = @code
       UNION ALL SELECT name FROM criterion WHERE code = @code
       UNION ALL SELECT json_extract(definition, '$.name') FROM indicator WHERE code = @code LIMIT 1`,
    )
    .pluck();
  return (code) => (find.get({ code }) as string | undefined) ?? null;
}

/** The kecamatan of a desa, a facility or itself; null for what lies above one. */
function kecamatanOf({ sqlite }: Store): (code: string) => DifferencePlace | null {
  const find = sqlite
    .prepare('SELECT id FROM area WHERE code = @code UNION ALL SELECT area_id FROM facility WHERE code = @code LIMIT 1')
    .pluck();
  const kecamatan = sqlite.prepare("SELECT code, name FROM area WHERE id = ? AND level = 'kecamatan'");
  return (code) => {
    const id = find.get({ code }) as AreaId | undefined;
    if (id === undefined) return null;
    return (kecamatan.get(ancestorId(id, 'kecamatan')) as DifferencePlace | undefined) ?? null;
  };
}

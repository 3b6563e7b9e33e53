import { type AreaCode, type AreaId, type AreaLevel } from '@/lib/areas/code';
import { normalisedName } from '@/lib/narrative/near';
import { NAME_ORDER } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { Store } from '../client';

/** Somewhere that a search leads to. */
export type Hit = Readonly<{ href: string; name: string; where: string }>;

type Named = { id: AreaId; code: AreaCode; name: string; level: AreaLevel; parent: string | null };

/** Areas and puskesmas whose name or code contains the text; names that begin with it first, at most `most`. */
export function search({ sqlite }: Store, text: string, most: number): Hit[] {
  const wanted = normalisedName(text);
  if (wanted === '') return [];
  const areas = sqlite
    .prepare(
      `SELECT a.id, a.code, a.name, a.level, p.name AS parent FROM area a LEFT JOIN area p ON p.id = a.parent_id
       WHERE a.level <> 'provinsi'`,
    )
    .all() as Named[];
  const puskesmas = sqlite
    .prepare(
      `SELECT f.code, f.name, a.name AS parent FROM facility f JOIN area a ON a.id = f.area_id
       WHERE f.type = 'puskesmas'`,
    )
    .all() as { code: string; name: string; parent: string }[];
  const candidates = [
    ...areas.map((area) => ({
      key: normalisedName(area.name),
      code: area.code as string,
      hit: { href: `/wilayah/${area.code}`, name: fullName(area), where: area.parent ?? '' },
    })),
    ...puskesmas.map(({ code, name, parent }) => ({
      key: normalisedName(name.replace(/^puskesmas /i, '')),
      code,
      hit: { href: `/puskesmas/${code}`, name, where: parent },
    })),
  ];
  const rank = ({ key, code }: { key: string; code: string }) =>
    key.startsWith(wanted) || code === text.trim()
      ? 0
      : key.includes(wanted) || normalisedName(code).startsWith(wanted)
        ? 1
        : 2;
  return candidates
    .filter((candidate) => rank(candidate) < 2 || normalisedName(candidate.hit.name).includes(wanted))
    .sort((a, b) => rank(a) - rank(b) || a.code.length - b.code.length || NAME_ORDER.compare(a.hit.name, b.hit.name))
    .slice(0, most)
    .map(({ hit }) => hit);
}

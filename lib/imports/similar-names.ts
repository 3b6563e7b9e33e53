import { NearNames } from '@/lib/narrative/near-names';
import type { AnnouncedFacility } from './announced';
import type { KnownFacility, Reference } from './reference';
import { placed } from './place';
import type { ImportWarning } from './report';

/** Facilities of one kind in one desa. */
type Group = { known: KnownFacility[]; fresh: AnnouncedFacility[] };

/**
 * `similar-name` for each new facility whose normalised name is within one edit of that of another of its kind in its
 * desa, stored or on an earlier row of the call (contracts section 7): perhaps the same one under a second code.
 */
export function similarNames(stored: Reference, announced: ReadonlyMap<string, AnnouncedFacility>): ImportWarning[] {
  const groups = new Map<string, Group>();
  for (const facility of announced.values()) {
    if (!stored.facility(facility.code)) groupOf(groups, facility)?.fresh.push(facility);
  }
  if (groups.size === 0) return [];
  for (const { code } of stored.facilities()) {
    const facility = announced.get(code) ?? stored.facility(code);
    if (facility) groups.get(groupKey(facility))?.known.push(facility);
  }
  return [...groups.values()].flatMap(warningsIn);
}

function groupKey({ desa, type }: KnownFacility): string {
  return `${desa} ${type}`;
}

function groupOf(groups: Map<string, Group>, facility: KnownFacility): Group | null {
  if (facility.desa === null || facility.type === null) return null;
  const key = groupKey(facility);
  const group = groups.get(key) ?? { known: [], fresh: [] };
  groups.set(key, group);
  return group;
}

function warningsIn({ known, fresh }: Group): ImportWarning[] {
  const names = new NearNames<KnownFacility>();
  for (const facility of known) names.add(facility);
  return fresh.flatMap((facility): ImportWarning[] => {
    const twin = names.near(facility);
    names.add(facility);
    if (!twin) return [];
    const message =
      `Nama "${facility.name}" mirip ${twin.code} "${twin.name}" di desa yang sama. ` +
      'Bila keduanya satu fasilitas, pakai kode yang sudah ada.';
    const { file, row, spots, name: value } = facility;
    const found = { column: 'nama', code: 'similar-name', message, value } as const;
    return [{ file, table: 'fasilitas', row, ...placed(found, spots) }];
  });
}

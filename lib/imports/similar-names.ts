import { normalisedName, withinOneEdit } from '@/lib/narrative/near';
import type { AnnouncedFacility } from './announced';
import type { KnownFacility, Reference } from './reference';
import { placed } from './place';
import type { ImportWarning } from './report';

/** Longer texts are no names; comparing them would cost more than it tells. */
const LONGEST_NAME = 200;

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
  const names = new Names();
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

/**
 * Two names within one edit share a text that is the name itself or the name less one character, so that only those
 * sharing one need to be compared.
 */
class Names {
  private readonly sharing = new Map<string, { facility: KnownFacility; name: string }[]>();

  add(facility: KnownFacility): void {
    const name = normalisedName(facility.name);
    for (const key of keysOf(name)) {
      const known = this.sharing.get(key);
      if (!known) this.sharing.set(key, [{ facility, name }]);
      else if (!known.some((other) => other.name === name)) known.push({ facility, name });
    }
  }

  near(facility: KnownFacility): KnownFacility | null {
    const name = normalisedName(facility.name);
    for (const key of keysOf(name)) {
      const twin = this.sharing.get(key)?.find((other) => withinOneEdit(name, other.name));
      if (twin) return twin.facility;
    }
    return null;
  }
}

function keysOf(name: string): Set<string> {
  if (name === '' || name.length > LONGEST_NAME) return new Set();
  return new Set([name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))]);
}

import type { AnnouncedFacility } from './announced';
import { normalisedName, withinOneEdit } from './near';
import type { KnownFacility, Reference } from './reference';
import type { ImportWarning } from './report';

/** Longer texts are no names; comparing them would cost more than it tells. */
const LONGEST_NAME = 200;

type Known = Readonly<{ facility: KnownFacility; name: string }>;

/**
 * `similar-name` for each new facility whose normalised name is within one edit of that of another of its kind in its
 * desa, stored or on an earlier row of the call (contracts section 7): perhaps the same one under a second code.
 */
export function similarNames(stored: Reference, announced: ReadonlyMap<string, AnnouncedFacility>): ImportWarning[] {
  const names = new Names();
  const fresh: AnnouncedFacility[] = [];
  for (const facility of stored.facilities()) names.add(announced.get(facility.code) ?? facility);
  for (const facility of announced.values()) if (!stored.facility(facility.code)) fresh.push(facility);
  return fresh.flatMap((facility): ImportWarning[] => {
    const twin = names.near(facility);
    names.add(facility);
    if (!twin) return [];
    const message =
      `Nama "${facility.name}" mirip ${twin.code} "${twin.name}" di desa yang sama. ` +
      'Bila keduanya satu fasilitas, pakai kode yang sudah ada.';
    const { file, row, name: value } = facility;
    return [{ file, table: 'fasilitas', row, column: 'nama', code: 'similar-name', message, value }];
  });
}

/**
 * Names by desa and kind. Two names within one edit share a text that is the name itself or the name less one
 * character, so that only those sharing one need to be compared.
 */
class Names {
  private readonly known = new Map<string, Known[]>();

  add(facility: KnownFacility): void {
    const name = normalisedName(facility.name);
    for (const key of this.keys(facility, name)) {
      const sharing = this.known.get(key);
      if (!sharing) this.known.set(key, [{ facility, name }]);
      else if (!sharing.some((other) => other.name === name)) sharing.push({ facility, name });
    }
  }

  near(facility: KnownFacility): KnownFacility | null {
    const name = normalisedName(facility.name);
    for (const key of this.keys(facility, name)) {
      const twin = this.known.get(key)?.find((other) => withinOneEdit(name, other.name));
      if (twin) return twin.facility;
    }
    return null;
  }

  private keys({ desa, type }: KnownFacility, name: string): string[] {
    if (desa === null || type === null || name === '' || name.length > LONGEST_NAME) return [];
    const lessOne = Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1));
    return [name, ...new Set(lessOne)].map((text) => `${desa} ${type} ${text}`);
  }
}

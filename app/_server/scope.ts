import { LIST_LEVELS, MAP_LEVELS } from '@/app/_border/view-levels';
import type { Store } from '@/db/client';
import { findFacility } from '@/db/facilities';
import { type Place, findPlace } from '@/db/queries/place';
import { kecamatanOf } from '@/db/queries/puskesmas-kecamatan';
import type { Reader } from '@/lib/access/reader';
import { type Look, ruleOf } from '@/lib/access/rules';
import { OUT_OF_KEY, OUT_OF_SCOPE, type ReadScope, type Sight, maySee, readScope } from '@/lib/access/scope';
import { ancestorId, areaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import type { Deployment } from './deployment';

export type Seen = Readonly<{
  store: Store;
  deployment: Pick<Deployment, 'publicRead' | 'district' | 'current'>;
  reader: Reader;
}>;

const LEVELS: readonly RowLevel[] = ['provinsi', 'kabupaten', 'kecamatan', 'desa', 'puskesmas'];

/**
 * The one place that holds an area-bound reader to their area: the sentence that refuses what an address would show, or
 * null. The rule of the address says how far it looks. The place that the route itself reads always counts, the whole
 * district where it reads none; so does whatever else names a place or a level. Thus no parameter that a route does not
 * read can stand for one that it does.
 */
export function outOfScope(seen: Seen, { pathname, searchParams }: URL): string | null {
  const scope = scopeFor(seen);
  if (scope.kind === 'all') return null;
  const outside = scope.kind === 'area' ? OUT_OF_KEY : OUT_OF_SCOPE;
  const access = ruleOf(pathname)?.GET;
  if (!access) return outside;
  if (access.action !== 'read' || access.look === 'nothing') return null;
  const depths = depthsOf(access.look, searchParams);
  const places = placesOf(seen, access.look, pathname, searchParams);
  const isSeen = places.every((place) => depths.every((depth) => maySee(scope, { place, depth })));
  return isSeen ? null : outside;
}

/** Keeps of what leads to pages that which this reader may open. */
export function withinScope<T extends Readonly<{ href: string }>>(seen: Seen, links: readonly T[]): T[] {
  if (scopeFor(seen).kind === 'all') return [...links];
  return links.filter(({ href }) => outOfScope(seen, new URL(href, 'http://localhost')) === null);
}

/** An address, where this reader may open it; null where it would answer that they may not. */
export function hrefWithin(seen: Seen, href: string | null): string | null {
  return href !== null && withinScope(seen, [{ href }]).length > 0 ? href : null;
}

function scopeFor({ reader, deployment: { publicRead } }: Seen): ReadScope {
  return readScope(reader, publicRead);
}

function depthsOf(look: Look, query: URLSearchParams): Sight['depth'][] {
  if (look === 'detail' || look === 'facility' || look === 'district') return ['detail'];
  if (look === 'sum') return ['kecamatan'];
  const named = ['tingkat', 'level', 'peta'].flatMap((name) => query.getAll(name).map((text) => text.trim()));
  const levels = LEVELS.filter((level) => named.includes(level));
  return levels.length > 0 ? levels : ['kecamatan'];
}

function placesOf(seen: Seen, look: Look, pathname: string, query: URLSearchParams): Sight['place'][] {
  const { store, deployment } = seen;
  const [, section = '', code = ''] = pathname.split('/').map(decoded);
  if (look === 'facility') return [facilityPlace(store, code)];
  const district: Sight['place'] = { kind: 'area', code: deployment.district.code };
  if (look === 'district') return [district];
  // A form sends empty what is not chosen: it names no place, and the whole district is looked at.
  const namedBy = (name: string) => query.getAll(name).flatMap((text) => text.trim() || []);
  const read = placeRead(section);
  const own = read === 'path' ? [code] : read === null ? [] : namedBy(read);
  const asked = [...(own.length > 0 ? own : [deployment.district.code]), ...namedBy('wilayah'), ...namedBy('area')];
  return [...new Set(asked)].map((each) => {
    const place = findPlace(store, each);
    return place ? placeSeen(store, place, deployment.current) : district;
  });
}

/** What says which place a route looks at: its path, a parameter, or nothing where it is always the district. */
function placeRead(section: string): 'path' | 'wilayah' | 'area' | null {
  if (section === 'wilayah' || section === 'puskesmas') return 'path';
  if (section === 'api') return 'area';
  return section === '' ? null : 'wilayah';
}

function placeSeen(store: Store, place: Place, at: Month): Sight['place'] {
  if (place.kind === 'area') return { kind: 'area', code: place.area.code };
  return { kind: 'puskesmas', kecamatan: kecamatanOf(store, place.puskesmas, place.kabupaten, at) };
}

/** A facility is seen as its desa is; one that does not exist as nobody's, which its page answers. */
function facilityPlace(store: Store, code: string): Sight['place'] {
  const facility = findFacility(store, code);
  return { kind: 'area', code: facility ? areaCode(ancestorId(facility.areaId, 'desa'), 'desa') : '' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Levels = Readonly<{
  list: readonly [(typeof LIST_LEVELS)[number], ...(typeof LIST_LEVELS)[number][]];
  map: readonly [(typeof MAP_LEVELS)[number], ...(typeof MAP_LEVELS)[number][]];
}>;

/** What the overview offers this reader to look at it by. */
export function levelsSeen(seen: Seen): Levels {
  if (scopeFor(seen).kind === 'all') return { list: LIST_LEVELS, map: MAP_LEVELS };
  return { list: ['kecamatan'], map: ['kecamatan', 'tanpa'] };
}

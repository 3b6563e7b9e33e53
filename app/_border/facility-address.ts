import type { Store } from '@/db/client';
import type { Place } from '@/db/queries/place';
import { criterionKinds } from '@/db/queries/criteria';
import { DIRECTORY_ORDERS, type DirectoryFilter, type DirectoryOrder } from '@/lib/facilities/directory';
import { nearestText } from '@/lib/narrative/nearest';
import { normalisedName } from '@/lib/narrative/near';
import { readNumber } from './number';
import { type Query, optional, readFacilityType, readPlace } from './parameters';
import { refuse } from './refusal';

/** A list of facilities as an address asks for it. */
export type FacilityAsked = Readonly<{ filter: DirectoryFilter; order: DirectoryOrder; page: number }>;

const STATUSES = ['sudah', 'belum'] as const;

/** What narrows, orders and pages a list of facilities; a form sends what is not chosen empty. */
export function readFacilityAsked(store: Store, query: Query): FacilityAsked {
  const page = filled(query, 'halaman');
  return {
    filter: readFacilityFilter(store, query),
    order: choice(query, 'urut', DIRECTORY_ORDERS, 'urutan') ?? DIRECTORY_ORDERS[0],
    page: page === null ? 1 : readNumber(page, 'halaman'),
  };
}

/** Where the list looks: an area or a puskesmas' facilities; left out, `otherwise`. */
export function readFacilityPlace(store: Store, query: Query, otherwise: string): Place {
  return readPlace(store, filled(query, 'wilayah') ?? otherwise, 'wilayah');
}

function readFacilityFilter(store: Store, query: Query): DirectoryFilter {
  return {
    text: readText(query),
    type: readFacilityType(filled(query, 'jenis'), 'jenis'),
    status: choice(query, 'status', STATUSES, 'status ILP'),
    criterion: readCriterion(store, filled(query, 'kriteria')),
    pilot: choice(query, 'lokus', ['ya'] as const, 'pilihan lokus') === 'ya',
  };
}

function readText(query: Query): string | null {
  const text = filled(query, 'cari');
  if (text === null || normalisedName(text) !== '') return text;
  return refuse(400, 'cari', `"${text}" tidak berisi huruf atau angka untuk dicari.`);
}

function readCriterion(store: Store, code: string | null): string | null {
  const codes = [...criterionKinds(store).keys()];
  if (code === null || codes.includes(code)) return code;
  return refuse(404, 'kriteria', `Kriteria "${code}" tidak ada.`, nearestText(code, codes));
}

function choice<T extends string>(query: Query, name: string, choices: readonly T[], noun: string): T | null {
  const text = filled(query, name);
  const found = choices.find((each) => each === text) ?? null;
  if (text === null || found !== null) return found;
  return refuse(400, name, `"${text}" bukan ${noun}. Pilih salah satu: ${choices.join(', ')}.`);
}

function filled(query: Query, name: string): string | null {
  const given = query[name];
  return typeof given === 'string' && given.trim() === '' ? null : optional(query, name);
}

/** The same as parameters of an address; what narrows nothing and what holds anyway is left out. */
export function facilityQuery({ filter, order, page }: FacilityAsked): Readonly<Record<string, string>> {
  const { text, type, status, criterion, pilot } = filter;
  return {
    ...(text !== null && { cari: text }),
    ...(type !== null && { jenis: type }),
    ...(status !== null && { status }),
    ...(criterion !== null && { kriteria: criterion }),
    ...(pilot && { lokus: 'ya' }),
    ...(order !== DIRECTORY_ORDERS[0] && { urut: order }),
    ...(page > 1 && { halaman: String(page) }),
  };
}

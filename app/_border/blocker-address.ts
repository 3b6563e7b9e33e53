import { z } from 'zod';
import type { Store } from '@/db/client';
import { findFacility } from '@/db/facilities';
import { criterionCodes } from '@/db/queries/blockers';
import type { Place } from '@/db/queries/place';
import type { Assumption, FacilityAssumption } from '@/lib/analysis/what-if';
import { ancestorId } from '@/lib/areas/code';
import { isFacilityCode } from '@/lib/facilities/facility';
import { ILP_TYPES, type IlpType } from '@/lib/facilities/ilp-rule';
import { nearestText } from '@/lib/narrative/nearest';
import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** How a place's blockers are ordered: by how many lack them, or by who can move them. */
export const BLOCKER_ORDERS = ['jumlah', 'pelaku'] as const;
export type BlockerOrder = (typeof BLOCKER_ORDERS)[number];

export type BlockersAsked = Readonly<{ type: IlpType; order: BlockerOrder; assumption: Assumption }>;

/** An assumption must fit an address that people can send each other: so many ticks, so many letters. */
export const MOST_TICKS = 150;
const MOST_LETTERS = 8000;

/** A list in an address: commas in one parameter (a link), or the parameter again and again (a form's ticks). */
const LIST = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (typeof given === 'string' ? [given] : (given ?? [])))
  .refine((given) => given.reduce((sum, { length }) => sum + length, 0) <= MOST_LETTERS)
  .transform((given) => given.flatMap((text) => text.split(',')).map((text) => text.trim()))
  .transform((given) => [...new Set(given.filter((text) => text !== ''))])
  .refine((given) => given.length <= MOST_TICKS);

/** What the part "Hambatan" is asked for: the kind of facility, its order, and what is assumed. */
export function readBlockersAsked(store: Store, place: Place, query: Query): BlockersAsked {
  const type = choice(query, 'jenis', ILP_TYPES) ?? 'posyandu';
  const codes = criterionCodes(store, type);
  return {
    type,
    order: choice(query, 'susun', BLOCKER_ORDERS) ?? (isOfKecamatan(place) ? 'pelaku' : 'jumlah'),
    assumption: {
      criteria: list(query, 'andai').map((code) => criterionOf(code, { type, codes, parameter: 'andai' })),
      facilities: list(query, 'fasilitas').map((text) => facilityOf(store, place, text, { type, codes })),
    },
  };
}

/** The same as parameters of an address, what holds anyway left out (null). */
export function blockersQuery(
  place: Place,
  { type, order, assumption }: BlockersAsked,
): Readonly<Record<'jenis' | 'susun' | 'andai' | 'fasilitas', string | null>> {
  const preset = isOfKecamatan(place) ? 'pelaku' : 'jumlah';
  return {
    jenis: type === 'posyandu' ? null : type,
    susun: order === preset ? null : order,
    andai: assumption.criteria.join(',') || null,
    fasilitas: assumption.facilities.map(facilityText).join(',') || null,
  };
}

/** A facility's tick as an address carries it: `KODE` declared sudah, `KODE:KRITERIA` meeting one criterion. */
export function facilityText({ facility, criterion }: FacilityAssumption): string {
  return criterion === null ? facility : `${facility}:${criterion}`;
}

/** A kecamatan and its desa see first what the kecamatan can push. */
function isOfKecamatan(place: Place): boolean {
  return place.kind === 'area' && (place.area.level === 'kecamatan' || place.area.level === 'desa');
}

function choice<T extends string>(query: Query, name: string, choices: readonly T[]): T | null {
  const text = optional(query, name);
  const found = choices.find((each) => each === text) ?? null;
  if (text === null || found !== null) return found;
  return refuse(400, name, `"${text}" tidak ada di sini. Pilih salah satu: ${choices.join(', ')}.`);
}

function list(query: Query, name: string): readonly string[] {
  const given = LIST.safeParse(query[name]);
  if (given.success) return given.data;
  return refuse(
    400,
    name,
    `Satu andaian memuat paling banyak ${MOST_TICKS} centang. Kurangi, atau pilih wilayah yang lebih kecil.`,
  );
}

type Codes = Readonly<{ type: IlpType; codes: readonly string[] }>;

function criterionOf(code: string, { type, codes, parameter }: Codes & Readonly<{ parameter: string }>): string {
  if (codes.includes(code)) return code;
  const shown = code.slice(0, 60);
  return refuse(
    404,
    parameter,
    `Kriteria "${shown}" tidak ada pada daftar kriteria ${type}.`,
    nearestText(shown, codes),
  );
}

/** Says the same of a facility that does not exist and of one elsewhere: who may not look there learns nothing. */
function facilityOf(store: Store, place: Place, text: string, { type, codes }: Codes): FacilityAssumption {
  const [code = '', criterion, ...more] = text.split(':');
  const facility = isFacilityCode(code) && more.length === 0 ? findFacility(store, code) : null;
  const isHere =
    facility !== null &&
    facility.type === type &&
    (place.kind === 'puskesmas'
      ? facility.puskesmasId === place.puskesmas.id
      : ancestorId(facility.areaId, place.area.level) === place.area.id);
  if (!isHere) return refuse(404, 'fasilitas', `Kode ${type} "${text.slice(0, 60)}" tidak ada di wilayah ini.`);
  if (criterion === undefined) return { facility: code, criterion: null };
  return { facility: code, criterion: criterionOf(criterion, { type, codes, parameter: 'fasilitas' }) };
}

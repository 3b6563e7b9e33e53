import { z } from 'zod';
import type { Store } from '@/db/client';
import { findIndicator, indicators } from '@/db/indicators';
import { type Place, findPlace, levelsOf } from '@/db/queries/place';
import { nearestText } from '@/lib/narrative/nearest';
import { type Month, type Period, parseMonth, parsePeriod } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import { FACILITY_TYPES, type FacilityType, isFacilityCode } from '@/lib/facilities/facility';
import { serviceGroups } from '@/lib/indicators/groups';
import type { Indicator } from '@/lib/indicators/indicator';
import { parseAreaCode } from '@/lib/areas/code';
import { refuse } from './refusal';

/** The text of one query parameter: given once, not empty, of a sane length. */
const TEXT = z.string().trim().min(1).max(60);

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** An address's parameters as a page is given them: one that stands there again and again is a list. */
export function queryOf(parameters: URLSearchParams): Query {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/** A required parameter's text; refuses 400 when it is missing, empty, repeated or too long. */
export function required(query: Query, name: string): string {
  const text = TEXT.safeParse(query[name]);
  if (text.success) return text.data;
  return refuse(400, name, `Parameter ${name} wajib diisi satu kali.`);
}

/** The same where leaving it out is allowed. */
export function optional(query: Query, name: string): string | null {
  return query[name] === undefined ? null : required(query, name);
}

const LEVELS = z.enum(['provinsi', 'kabupaten', 'kecamatan', 'desa', 'puskesmas']);

export function readIndicator(store: Store, code: string, name = 'indicator'): Indicator {
  const found = findIndicator(store, code);
  if (found) return found;
  const codes = indicators(store).map((indicator) => indicator.code);
  return refuse(404, name, `Indikator "${code}" tidak ada.`, nearestText(code, codes));
}

/** An area or a puskesmas. Refuses 400 when the text has neither form, 404 when this database does not have it. */
export function readPlace(store: Store, code: string, name = 'area'): Place {
  const place = findPlace(store, code);
  if (place) return place;
  if (!parseAreaCode(code) && !isFacilityCode(code)) {
    return refuse(400, name, `"${code}" bukan kode wilayah Kemendagri (contoh 62.02.06) atau kode puskesmas.`);
  }
  return refuse(404, name, `Wilayah atau puskesmas "${code}" tidak ada di basis data ini.`);
}

export function readLevel(place: Place, text: string, name = 'level'): RowLevel {
  const level = LEVELS.safeParse(text);
  const allowed = levelsOf(place);
  const choices = `Pilih salah satu: ${allowed.join(', ')}.`;
  if (!level.success) return refuse(400, name, `"${text}" bukan tingkat wilayah. ${choices}`);
  if (allowed.includes(level.data)) return level.data;
  return refuse(400, name, `Tingkat "${text}" berada di atas wilayah yang diminta. ${choices}`);
}

export function readPeriod(text: string, name = 'period'): Period {
  return parsePeriod(text) ?? refuse(400, name, `"${text}" bukan periode. Tulis 2026-02, 2026-T1, atau 2026.`);
}

export function readMonth(text: string, name: string): Month {
  return parseMonth(text) ?? refuse(400, name, `"${text}" bukan bulan. Tulis seperti 2026-02.`);
}

export function readFacilityType(text: string | null, name = 'type'): FacilityType | null {
  if (text === null) return null;
  const type = z.enum(FACILITY_TYPES).safeParse(text);
  return type.success ? type.data : refuse(400, name, `"${text}" bukan jenis fasilitas: ${FACILITY_TYPES.join(', ')}.`);
}

/** The key of a group of service indicators (lib/indicators/groups), or null where the address names none. */
export function readGroup(store: Store, query: Query, name = 'kelompok'): string | null {
  const key = optional(query, name);
  const keys = serviceGroups(indicators(store), 'desa').map((group) => group.key);
  if (key === null || keys.includes(key)) return key;
  return refuse(400, name, `Kelompok "${key}" tidak ada. Pilih salah satu: ${keys.join(', ')}.`);
}

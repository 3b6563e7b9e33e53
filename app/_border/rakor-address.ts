import type { Store } from '@/db/client';
import type { Area, District } from '@/db/places';
import { findArea } from '@/db/places';
import { findRakor } from '@/db/rakor/rakors';
import type { Rakor } from '@/lib/rakor/rakor';
import { readNumber } from './number';
import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** The meeting of a number in an address; refuses 404 where there is none. */
export function readRakor(store: Store, number: string): Rakor {
  const found = findRakor(store, readNumber(number, 'id'));
  return found ?? refuse(404, 'id', `Rapat nomor ${number} tidak ada, atau sudah dihapus.`);
}

/** Who meets: the kabupaten itself or one of its kecamatan. */
export function readMeetingArea(store: Store, district: District, code: string): Area {
  const area = findArea(store, code);
  const meets = area && (area.code === district.code || (area.level === 'kecamatan' && area.parentId === district.id));
  return meets ? area : refuse(404, 'wilayah', `"${code}" bukan kabupaten/kota ini atau salah satu kecamatannya.`);
}

/** The area that the form of a new meeting begins with: the kabupaten where none is named. */
export function readAskedArea(store: Store, district: District, query: Query): Area {
  const code = optional(query, 'wilayah');
  return code === null ? district : readMeetingArea(store, district, code);
}

/** The item whose form is open, or null. */
export function readOpenItem(query: Query): number | null {
  const text = optional(query, 'ubah');
  return text === null ? null : readNumber(text, 'ubah');
}

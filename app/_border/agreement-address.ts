import { type Office, offices } from '@/db/agreements/offices';
import type { Store } from '@/db/client';
import { type Area, findArea } from '@/db/places';
import { findRakor } from '@/db/rakor/rakors';
import { findIndicator } from '@/db/indicators';
import type { AgreementState } from '@/lib/agreements/agreement';
import { NEED_ORDER } from '@/lib/agreements/need-order';
import { canBeExpected } from '@/lib/agreements/since';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Rakor } from '@/lib/rakor/rakor';
import { readNumber } from './number';
import { type Query, optional, readIndicator } from './parameters';
import { refuse } from './refusal';

/** What narrows the list of agreements. `mine` is null where the address leaves it to the reader's role. */
export type AgreementAsked = Readonly<{
  area: Area | null;
  office: Office | null;
  state: AgreementState | null;
  rakor: Rakor | null;
  mine: boolean | null;
  page: number;
  /** Whom reminders are made for: each office, or each area. */
  remind: ReminderKind;
}>;

export const REMINDER_KINDS = ['kantor', 'wilayah'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** The agreements that an address asks for; a form sends empty what is not chosen. */
export function readAgreements(store: Store, query: Query): AgreementAsked {
  const page = filled(query, 'halaman');
  return {
    area: readAgreementArea(store, query),
    office: readOffice(store, query),
    state: oneOf(query, 'keadaan', NEED_ORDER),
    rakor: readAgreementRakor(store, query),
    mine: mineOf(query),
    page: page === null ? 1 : readNumber(page, 'halaman'),
    remind: oneOf(query, 'pesan', REMINDER_KINDS) ?? 'kantor',
  };
}

/** The same as parameters of an address; what narrows nothing is left out, the page and the reminders too. */
export function agreementQuery({ area, office, state, rakor, mine }: AgreementAsked): Record<string, string> {
  return {
    ...(area && { wilayah: area.code }),
    ...(office && { kantor: String(office.id) }),
    ...(state && { keadaan: state }),
    ...(rakor && { rakor: String(rakor.id) }),
    ...(mine !== null && { saya: mine ? 'ya' : 'tidak' }),
  };
}

/** An area of the district that an agreement can be about; a puskesmas or the provinsi is none. */
export function readAgreementArea(store: Store, query: Query): Area | null {
  const code = filled(query, 'wilayah');
  if (code === null) return null;
  const area = findArea(store, code);
  if (area && area.level !== 'provinsi') return area;
  return refuse(404, 'wilayah', `Wilayah "${code}" tidak ada di kabupaten/kota ini.`);
}

export function readAgreementRakor(store: Store, query: Query): Rakor | null {
  const text = filled(query, 'rakor');
  if (text === null) return null;
  return findRakor(store, readNumber(text, 'rakor')) ?? refuse(404, 'rakor', `Rakor nomor ${text} tidak ada.`);
}

/** The indicator that a new agreement is about, or null. */
export function readAgreementIndicator(store: Store, query: Query): Indicator | null {
  const code = filled(query, 'indikator');
  if (code === null) return null;
  const found = findIndicator(store, code) ?? readIndicator(store, code, 'indikator');
  return canBeExpected(found) ? found : refuse(400, 'indikator', noShareSentence(found));
}

/** Why a count or a rate cannot be followed by an agreement. */
export function noShareSentence({ code }: Indicator): string {
  return `Indikator ${code} bukan persentase, maka harapannya tidak dapat ditulis dalam persen. Pilih indikator lain, atau kosongkan.`;
}

function readOffice(store: Store, query: Query): Office | null {
  const text = filled(query, 'kantor');
  if (text === null) return null;
  const id = readNumber(text, 'kantor');
  const found = offices(store).find((each) => each.id === id);
  return found ?? refuse(404, 'kantor', `Penanggung jawab nomor ${text} tidak ada.`);
}

function mineOf(query: Query): boolean | null {
  const text = oneOf(query, 'saya', ['ya', 'tidak'] as const);
  return text === null ? null : text === 'ya';
}

function oneOf<T extends string>(query: Query, name: string, choices: readonly T[]): T | null {
  const text = filled(query, name);
  const found = choices.find((each) => each === text) ?? null;
  if (text === null || found !== null) return found;
  return refuse(400, name, `"${text}" bukan pilihan ${name}. Pilih salah satu: ${choices.join(', ')}.`);
}

function filled(query: Query, name: string): string | null {
  const given = query[name];
  return typeof given === 'string' && given.trim() === '' ? null : optional(query, name);
}

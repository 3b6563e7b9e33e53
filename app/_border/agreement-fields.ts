import { z } from 'zod';
import { offices } from '@/db/agreements/offices';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { findArea } from '@/db/places';
import { findRakor } from '@/db/rakor/rakors';
import { STORED_STATES, type StoredState } from '@/lib/agreements/agreement';
import { isDay } from '@/lib/agreements/deadline';
import type { AgreementEntry } from '@/lib/agreements/entry';
import { canBeExpected } from '@/lib/agreements/since';
import { noShareSentence } from './agreement-address';
import type { FormFields } from './form-fields';

type Problems = Readonly<Record<string, string>>;
export type ReadEntry = Readonly<{ kind: 'read'; entry: AgreementEntry } | { kind: 'unclear'; problems: Problems }>;

const ID = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/;

/** Reads what was entered of an agreement; each field that is wrong says where and how to put it right. */
export function readEntry(store: Store, fields: FormFields): ReadEntry {
  const problems: Record<string, string> = {};
  const wrong = (field: string, sentence: string): null => {
    problems[field] = sentence;
    return null;
  };
  const text = (field: string, sentence: string) => lineOf(fields[field]) || wrong(field, sentence);
  const problem = text('masalah', 'Tulis masalahnya dalam satu atau dua kalimat.');
  const action = text('kegiatan', 'Tulis apa yang akan dikerjakan.');
  const officeId = officeOf(store, fields.kantor) ?? wrong('kantor', 'Pilih penanggung jawab dari daftar.');
  const deadline = fields.batas ?? '';
  if (!isDay(deadline)) wrong('batas', 'Tulis batas waktu sebagai tanggal, misalnya 2026-03-31.');
  const area = findArea(store, fields.wilayah ?? '');
  if (!area || area.level === 'provinsi') wrong('wilayah', 'Pilih kabupaten/kota, kecamatan, atau desa/kelurahan.');
  const indicator = indicatorOf(store, fields.indikator ?? '', wrong);
  const expected = expectedOf(fields.harapan ?? '', indicator, wrong);
  const rakorId = rakorOf(store, fields.rakor ?? '', wrong);
  if (Object.keys(problems).length > 0 || !problem || !action || officeId === null || !area) {
    return { kind: 'unclear', problems };
  }
  const person = lineOf(fields.orang) || null;
  const entry = { rakorId, problem, action, officeId, person, deadline, areaId: area.id, indicator, expected };
  return { kind: 'read', entry };
}

/** Reads a state and a note; what is dropped says why. */
export function readProgress(
  fields: FormFields,
):
  | Readonly<{ kind: 'read'; progress: Readonly<{ state: StoredState; note: string | null }> }>
  | Readonly<{ kind: 'unclear'; problems: Problems }> {
  const state = STORED_STATES.find((each) => each === fields.keadaan);
  const note = lineOf(fields.catatan) || null;
  if (!state) return { kind: 'unclear', problems: { keadaan: 'Pilih keadaannya.' } };
  if (state === 'batal' && note === null) {
    return { kind: 'unclear', problems: { catatan: 'Tulis mengapa tindak lanjut ini dibatalkan.' } };
  }
  return { kind: 'read', progress: { state, note } };
}

type Wrong = (field: string, sentence: string) => null;

function officeOf(store: Store, text: string | undefined): number | null {
  const id = ID.safeParse(text);
  return id.success && offices(store).some((each) => each.id === id.data) ? id.data : null;
}

function rakorOf(store: Store, text: string, wrong: Wrong): number | null {
  if (text === '') return null;
  const id = ID.safeParse(text);
  if (id.success && findRakor(store, id.data)) return id.data;
  return wrong('rakor', `Rakor "${text}" tidak ada. Pilih dari daftar, atau kosongkan.`);
}

function indicatorOf(store: Store, code: string, wrong: Wrong): string | null {
  if (code === '') return null;
  const found = findIndicator(store, code);
  if (!found) return wrong('indikator', `Indikator "${code}" tidak ada. Pilih dari daftar, atau kosongkan.`);
  return canBeExpected(found) ? found.code : wrong('indikator', noShareSentence(found));
}

function expectedOf(text: string, indicator: string | null, wrong: Wrong): number | null {
  if (text === '') return null;
  const parts = PERCENT.exec(text);
  const hundredths = parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : NaN;
  if (!(hundredths <= 10_000)) {
    return wrong(
      'harapan',
      'Tulis harapan sebagai persen dari 0 sampai 100, paling banyak dua angka di belakang koma.',
    );
  }
  return indicator === null ? wrong('harapan', 'Harapan memerlukan indikator: pilih indikatornya.') : hundredths;
}

/** One line: what was broken over several is joined, so that it fits a table's cell. */
function lineOf(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

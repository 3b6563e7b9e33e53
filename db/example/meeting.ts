import { deflateSync } from 'node:zlib';
import { timeZoneOf } from '@/lib/areas/time-zone';
import { addMonths, formatMonth } from '@/lib/coverage/period';
import { usualTitle } from '@/lib/narrative/rakor';
import { defaultAgenda } from '@/lib/rakor/default-agenda';
import type { Minutes } from '@/lib/rakor/rakor';
import { insertAgreement, insertProgress } from '../agreements/writer';
import type { Store } from '../client';
import { district } from '../places';
import { composeDeck } from '../rakor/compose';
import { insertItem } from '../rakor/item-writer';
import { agendaOf, findRakor } from '../rakor/rakors';
import { writeAside } from '../write';
import { LAST_EXAMPLE_MONTH } from './plan';
import { type ExampleAgreement, exampleAgreements } from './agreement';

/** The meeting was held three months before the example ends, and looked at the month before. */
const HELD_IN = addMonths(LAST_EXAMPLE_MONTH, -3);
const LOOKED_AT = addMonths(HELD_IN, -1);
const DAY = `${formatMonth(HELD_IN)}-12`;
const AT = {
  made: `${formatMonth(HELD_IN)}-05T02:00:00.000Z`,
  started: `${DAY}T02:00:00.000Z`,
  closed: `${DAY}T05:00:00.000Z`,
};

/** Offices and roles only: an example names nobody. */
const MINUTES: Minutes = {
  chair: 'Asisten Pemerintahan dan Kesejahteraan Rakyat',
  attended: [
    'Dinas Kesehatan',
    'Kepala puskesmas se-kabupaten',
    'Para camat',
    'Tim Pembina Posyandu',
    'Dinas Pemberdayaan Masyarakat dan Desa',
  ].join('\n'),
  conclusions: [
    'Posyandu melayani semua siklus hidup, didahulukan yang tinggal satu kriteria lagi',
    'Pustu tanpa perawat atau bidan dipetakan dan diusulkan pemenuhannya',
    'Laporan desa yang belum masuk dilengkapi sebelum rapat berikutnya',
  ].join('\n\n'),
  signatories: [
    { role: 'Asisten Pemerintahan dan Kesejahteraan Rakyat', name: '', rank: '', nip: '' },
    { role: 'Kepala Dinas Kesehatan', name: '', rank: '', nip: '' },
  ],
};

/**
 * A meeting of the past with its frozen slides, its agreements in every state and what became of them, so that a
 * newcomer sees the whole circle. It changes no figure.
 */
export function fillMeeting(store: Store): void {
  writeAside(store, () => {
    const held = district(store);
    if (!held) throw new Error('An example meeting needs a district.');
    const rakorId = insertMeeting(store, held);
    for (const each of exampleAgreements(store, held, HELD_IN)) insertOne(store, rakorId, each);
    freeze(store, rakorId, timeZoneOf(held.code));
  });
}

function insertMeeting(store: Store, held: NonNullable<ReturnType<typeof district>>): number {
  const { lastInsertRowid } = store.sqlite
    .prepare(
      `INSERT INTO rakor (title, held_on, place, area_id, period, minutes, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(usualTitle(held, DAY), DAY, 'Aula Dinas Kesehatan', held.id, LOOKED_AT, JSON.stringify(MINUTES), AT.made);
  const id = Number(lastInsertRowid);
  defaultAgenda('kabupaten').forEach((item, index) => insertItem(store, id, item, index + 1));
  return id;
}

function insertOne(store: Store, rakorId: number, { entry, steps }: ExampleAgreement): void {
  const id = insertAgreement(store, { ...entry, rakorId }, { actor: null, at: AT.closed });
  for (const { at, ...progress } of steps) insertProgress(store, id, progress, { actor: null, at });
}

function freeze(store: Store, rakorId: number, timeZone: string): void {
  const rakor = findRakor(store, rakorId);
  if (!rakor) throw new Error('The example meeting was not stored.');
  const { slides, dataVersion } = composeDeck(store, rakor, agendaOf(store, rakorId), timeZone);
  store.sqlite
    .prepare('INSERT INTO rakor_deck (rakor_id, data_version, frozen_at, value) VALUES (?, ?, ?, ?)')
    .run(rakorId, dataVersion, AT.started, deflateSync(JSON.stringify(slides)));
  store.sqlite
    .prepare("UPDATE rakor SET state = 'selesai', started_at = ?, closed_at = ? WHERE id = ?")
    .run(AT.started, AT.closed, rakorId);
}

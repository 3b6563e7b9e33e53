import type { Agreement, StoredState } from '@/lib/agreements/agreement';
import type { AgreementEntry, FieldChange } from '@/lib/agreements/entry';
import { changesBetween } from '@/lib/narrative/agreement-change';
import type { Month } from '@/lib/coverage/period';
import { audit } from '../audit';
import type { Store } from '../client';
import { findRakor } from '../rakor/rakors';
import { writeAside } from '../write';
import { findAgreement } from './agreements';
import { baseFigure } from './base-figure';
import { lastEventOf } from './history';

/** Who writes, and when (ISO, UTC). */
export type By = Readonly<{ actor: string | null; at: string }>;

/** `overtaken`: somebody else has written since the form was made; nothing was stored then. */
export type AgreementOutcome = 'stored' | 'unchanged' | 'overtaken' | 'missing';

/** Adds an agreement with the figure that stands behind it, and the first line of its history. Returns its number. */
export function addAgreement(store: Store, entry: AgreementEntry, by: By): number {
  return writeAside(store, () => insertAgreement(store, entry, by));
}

/** The same inside a transaction of the caller's. */
export function insertAgreement(store: Store, entry: AgreementEntry, { actor, at }: By): number {
  const base = baseFigure(store, { ...entry, month: meetingMonth(store, entry.rakorId) });
  const { lastInsertRowid } = store.sqlite
    .prepare(
      `INSERT INTO agreement (rakor_id, problem, action, office_id, person, deadline, area_id, indicator_code,
         base_period, base_numerator, base_denominator, expected, state, created_at, created_by)
       VALUES (@rakorId, @problem, @action, @officeId, @person, @deadline, @areaId, @indicator,
         @basePeriod, @baseNumerator, @baseDenominator, @expected, 'baru', @at, @actor)`,
    )
    .run({ ...entry, ...baseColumns(base), at, actor });
  const id = Number(lastInsertRowid);
  addEvent(store, id, { state: 'baru', note: null, changes: [] }, { actor, at });
  audit(store, { actor, action: 'tindak-lanjut-tambah', subject: String(id), detail: entry.action });
  return id;
}

/** Corrects an agreement; `seen` is the last event that the form was made from. The base follows another area or indicator. */
export function changeAgreement(
  store: Store,
  id: number,
  entry: AgreementEntry,
  { seen, ...by }: By & Readonly<{ seen: number }>,
): AgreementOutcome {
  return onAgreement(store, id, seen, (held) => {
    const isOther = held.areaId !== entry.areaId || held.indicator !== entry.indicator;
    const month = held.base?.period ?? meetingMonth(store, entry.rakorId);
    const base = isOther ? baseFigure(store, { ...entry, month }) : held.base;
    store.sqlite
      .prepare(
        `UPDATE agreement SET problem = @problem, action = @action, office_id = @officeId, person = @person,
           deadline = @deadline, area_id = @areaId, indicator_code = @indicator, base_period = @basePeriod,
           base_numerator = @baseNumerator, base_denominator = @baseDenominator, expected = @expected WHERE id = @id`,
      )
      .run({ ...entry, ...baseColumns(base), id });
    const after = findAgreement(store, id);
    const changes = after ? changesBetween(held, after) : [];
    if (changes.length === 0) return 'unchanged';
    addEvent(store, id, { state: held.state, note: null, changes }, by);
    const detail = changes.map(({ field, before, after: now }) => `${field}: ${before} menjadi ${now}`).join('; ');
    audit(store, { actor: by.actor, action: 'tindak-lanjut-ubah', subject: String(id), detail });
    return 'stored';
  });
}

/** What became of an agreement: its state from now on and a note; `seen` as above. */
export function reportProgress(
  store: Store,
  id: number,
  progress: Readonly<{ state: StoredState; note: string | null }>,
  { seen, ...by }: By & Readonly<{ seen: number }>,
): AgreementOutcome {
  return onAgreement(store, id, seen, (held) => {
    if (held.state === progress.state && progress.note === null) return 'unchanged';
    insertProgress(store, id, progress, by);
    return 'stored';
  });
}

/** One immediate transaction about an agreement as its author saw it; nothing is written over anything else. */
function onAgreement(
  store: Store,
  id: number,
  seen: number,
  work: (held: Agreement) => AgreementOutcome,
): AgreementOutcome {
  return writeAside(store, () => {
    const held = findAgreement(store, id);
    if (!held) return 'missing';
    return lastEventOf(store, id) === seen ? work(held) : 'overtaken';
  });
}

/** Stores a state and its note inside a transaction of the caller's, without asking what was seen. */
export function insertProgress(
  store: Store,
  id: number,
  progress: Readonly<{ state: StoredState; note: string | null }>,
  by: By,
): void {
  store.sqlite.prepare('UPDATE agreement SET state = ? WHERE id = ?').run(progress.state, id);
  addEvent(store, id, { ...progress, changes: [] }, by);
  const detail = progress.note ? `${progress.state}: ${progress.note}` : progress.state;
  audit(store, { actor: by.actor, action: 'tindak-lanjut-kemajuan', subject: String(id), detail });
}

type Step = Readonly<{ state: StoredState; note: string | null; changes: readonly FieldChange[] }>;

function addEvent(store: Store, id: number, { state, note, changes }: Step, { actor, at }: By): void {
  store.sqlite
    .prepare('INSERT INTO agreement_event (agreement_id, at, actor, state, note, changes) VALUES (?, ?, ?, ?, ?, ?)')
    .run(id, at, actor, state, note, JSON.stringify(changes));
}

function meetingMonth(store: Store, rakorId: number | null): Month | null {
  return rakorId === null ? null : (findRakor(store, rakorId)?.period ?? null);
}

function baseColumns(base: Agreement['base']) {
  return {
    basePeriod: base?.period ?? null,
    baseNumerator: base?.ratio?.numerator ?? null,
    baseDenominator: base?.ratio?.denominator ?? null,
  };
}

import type { AgreementEvent, FieldChange } from '@/lib/agreements/entry';
import type { Store } from '../client';
import { statement } from '../statement';

type Row = Omit<AgreementEvent, 'changes'> & Readonly<{ changes: string }>;

/** What became of an agreement, in order. */
export function historyOf(store: Store, agreementId: number): AgreementEvent[] {
  const rows = statement(
    store,
    'SELECT id, at, actor, state, note, changes FROM agreement_event WHERE agreement_id = ? ORDER BY id',
  ).all(agreementId) as Row[];
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as FieldChange[] }));
}

/** The number of an agreement's last event: what a form was made from, so that whoever comes second is told. */
export function lastEventOf(store: Store, agreementId: number): number {
  const id = statement(store, 'SELECT max(id) FROM agreement_event WHERE agreement_id = ?', 'values').get(agreementId);
  return typeof id === 'number' ? id : 0;
}

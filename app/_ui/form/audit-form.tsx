import { WITHOUT_ACCOUNT } from '@/app/_border/audit-request';
import type { AuditFilter } from '@/db/queries/audit';
import { auditActor, auditWords } from '@/lib/narrative/audit';
import { ViewForm } from './view-form';

type Props = Readonly<{
  filter: AuditFilter;
  choices: Readonly<{ actors: readonly (string | null)[]; actions: readonly string[] }>;
}>;

/** Narrows the audit to one account or one kind of deed. */
export function AuditForm({ filter: { actor, action }, choices }: Props) {
  return (
    <ViewForm action="/data/riwayat/jejak">
      <label>
        Oleh
        <select name="pelaku" defaultValue={actor === undefined ? '' : (actor ?? WITHOUT_ACCOUNT)}>
          <option value="">Semua</option>
          {choices.actors.map((each) => (
            <option key={each} value={each ?? WITHOUT_ACCOUNT}>
              {auditActor(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Apa
        <select name="tindakan" defaultValue={action ?? ''}>
          <option value="">Semua</option>
          {choices.actions.map((each) => (
            <option key={each} value={each}>
              {auditWords(each)}
            </option>
          ))}
        </select>
      </label>
    </ViewForm>
  );
}

import type { Metadata } from 'next';
import { auditQuery, readAudit } from '@/app/_border/audit-request';
import type { Query } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { AuditList } from '@/app/_ui/data/audit-list';
import { DataNav } from '@/app/_ui/data/data-nav';
import { AuditForm } from '@/app/_ui/form/audit-form';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { Downloads } from '@/app/_ui/table/downloads';
import { auditChoices, auditEntries } from '@/db/queries/audit';

export const metadata: Metadata = { title: 'Jejak' };

const A_PAGE = 100;

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Every write and sign-in, newest first: nothing of it can be changed or removed. */
export default async function AuditPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const { store, deployment } = context;
  const filter = checked(() => readAudit(context.query));
  const found = auditEntries(store, filter, A_PAGE + 1);
  const entries = found.slice(0, A_PAGE);
  const oldest = found.length > A_PAGE ? entries.at(-1) : undefined;
  const query = auditQuery(filter);
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current="/data/riwayat" isBelow />
      <h1>Jejak</h1>
      <p className="lede">
        Siapa menulis apa, dan siapa masuk, kapan. Jejak hanya bertambah: tidak ada yang dapat mengubah atau
        menghapusnya.
      </p>
      <AuditForm filter={filter} choices={auditChoices(store)} />
      <AuditList entries={entries} timeZone={deployment.timeZone} />
      <div className="screen-only">
        {oldest && (
          <p>
            <a href={`/data/riwayat/jejak?${new URLSearchParams({ ...query, sebelum: String(oldest.id) })}`}>
              Yang lebih lama
            </a>
          </p>
        )}
        {entries.length > 0 && (
          <Downloads
            path="/unduh/jejak"
            query={{ ...query, ...(filter.before !== undefined && { sebelum: String(filter.before) }) }}
          />
        )}
      </div>
    </PageFrame>
  );
}

import { answer } from '@/app/_api/answer';
import { readAudit } from '@/app/_border/audit-request';
import { required } from '@/app/_border/parameters';
import { downloadOf } from '@/app/_server/download';
import { auditEntries } from '@/db/queries/audit';
import { tableFrame } from '@/db/queries/table-frame';
import { formatMonth } from '@/lib/coverage/period';
import { auditTable } from '@/lib/exports/audit-table';
import { formatMonthName } from '@/lib/narrative/format';

export const dynamic = 'force-dynamic';

/** A spreadsheet of more is slow to open; what is older, the older pages lead to. */
const MOST = 10_000;

/** The audit as the page shows it, from its newest line on. */
export const GET = answer(({ store, query, deployment: { district, current, timeZone } }) => {
  const format = required(query, 'format');
  const entries = auditEntries(store, readAudit(query), MOST);
  const subject = {
    place: { kind: 'area', area: district },
    level: district.level,
    kind: 'stock',
    asOf: current,
    periodText: formatMonth(current),
  } as const;
  const frame = {
    ...tableFrame(store, subject, timeZone),
    periodLabel: `sampai ${formatMonthName(current)}`,
    source: 'jejak program ini',
  };
  return downloadOf(auditTable(frame, entries, { timeZone, most: MOST }), format);
}, 'steward');

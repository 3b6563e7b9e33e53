import { answer } from '@/app/_api/answer';
import { readCoverageRequest } from '@/app/_border/coverage-request';
import { coverage } from '@/db/queries/coverage';
import { coverageCsv } from '@/lib/exports/machine';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query, deployment }) => ({
  content: coverageCsv(coverage(store, readCoverageRequest(store, query, deployment))),
  type: 'text/csv; charset=utf-8',
}));

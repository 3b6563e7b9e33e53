import { answer } from '@/app/_api/answer';
import { readCoverageRequest } from '@/app/_border/coverage-request';
import { workbookBody } from '@/app/_server/download';
import { coverage } from '@/db/queries/coverage';
import { coverageTableOf } from '@/db/queries/coverage-table';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query, deployment }) => {
  const request = readCoverageRequest(store, query, deployment);
  return workbookBody(coverageTableOf(store, request, coverage(store, request), deployment.timeZone));
});

import { answer, json } from '@/app/_api/answer';
import { readCoverageRequest } from '@/app/_border/coverage-request';
import { coverage } from '@/db/queries/coverage';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query, deployment }) =>
  json(coverage(store, readCoverageRequest(store, query, deployment))),
);

import { answer } from '@/app/_api/answer';
import { readPwsRequest } from '@/app/_border/pws-request';
import { pws } from '@/db/queries/pws';
import { pwsCsv } from '@/lib/exports/machine';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query, deployment }) => ({
  content: pwsCsv(pws(store, readPwsRequest(store, query, deployment))),
  type: 'text/csv; charset=utf-8',
}));

import { answer } from '@/app/_api/answer';
import { readPwsRequest } from '@/app/_border/pws-request';
import { workbookBody } from '@/app/_server/download';
import { pws } from '@/db/queries/pws';
import { pwsTableOf } from '@/db/queries/pws-table';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query, deployment }) => {
  const request = readPwsRequest(store, query, deployment);
  return workbookBody(pwsTableOf(store, request, pws(store, request), deployment.timeZone));
});

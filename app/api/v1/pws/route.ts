import { answer, json } from '@/app/_api/answer';
import { readPwsRequest } from '@/app/_border/pws-request';
import { pws } from '@/db/queries/pws';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query, deployment }) => json(pws(store, readPwsRequest(store, query, deployment))));

import { answer, json } from '@/app/_api/answer';
import { readTrendRequest } from '@/app/_border/trend-request';
import { trend } from '@/db/queries/trend';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query }) => json(trend(store, readTrendRequest(store, query))));

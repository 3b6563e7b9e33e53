import { answer, json } from '@/app/_api/answer';
import { readPeriod, required } from '@/app/_border/parameters';
import { monthsOf } from '@/lib/coverage/period';
import { criteria } from '@/db/queries/criteria';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query }) => {
  const { last } = monthsOf(readPeriod(required(query, 'period')));
  return json({ criteria: criteria(store, last).map(({ code, name, type, wajib }) => ({ code, name, type, wajib })) });
});

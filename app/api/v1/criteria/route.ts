import { answer, json } from '@/app/_api/answer';
import { readPeriod, required } from '@/app/_border/parameters';
import { asOfMonthOf } from '@/db/queries/coverage';
import { criteria } from '@/db/queries/criteria';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store, query, deployment: { district, current } }) => {
  const period = readPeriod(required(query, 'period'));
  const asOf = asOfMonthOf(store, { kind: 'area', area: district }, period, current);
  return json({ criteria: criteria(store, asOf).map(({ code, name, type, wajib }) => ({ code, name, type, wajib })) });
});

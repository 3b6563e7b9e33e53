import { answer } from '@/app/_api/answer';
import { readGroup, readPeriod, readPlace, required } from '@/app/_border/parameters';
import { downloadAll, downloadOf } from '@/app/_server/download';
import { groupsAsked, matrixGroups } from '@/app/_server/matrix';
import { asOfMonthOf } from '@/db/queries/coverage';
import { matrixTablesOf } from '@/db/queries/matrix-table';

export const dynamic = 'force-dynamic';

/** The matrix of a place: figures and statuses as two tables, or side by side in one CSV. */
export const GET = answer(({ store, query, deployment: { current, timeZone } }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const key = readGroup(store, query);
  const groups = groupsAsked(matrixGroups({ store }), key);
  const month = asOfMonthOf(store, place, readPeriod(required(query, 'periode'), 'periode'), current);
  const format = required(query, 'format');
  const request = {
    place,
    indicators: groups.flatMap(({ indicators }) => indicators),
    groupTitle: key === null ? null : (groups[0]?.title ?? null),
    month,
  };
  const { figures, statuses, both } = matrixTablesOf(store, request, timeZone);
  return format === 'csv' ? downloadOf(both, format) : downloadAll([figures, statuses], format);
});

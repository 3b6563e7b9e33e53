import { answer } from '@/app/_api/answer';
import { facilityEntries } from '@/app/_api/facility-entries';
import { facilitiesCsv } from '@/lib/exports/machine';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer((asked) => ({
  content: facilitiesCsv(facilityEntries(asked)),
  type: 'text/csv; charset=utf-8',
}));

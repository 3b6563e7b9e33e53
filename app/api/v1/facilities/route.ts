import { answer, json } from '@/app/_api/answer';
import { facilityEntries } from '@/app/_api/facility-entries';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer((asked) => json({ facilities: facilityEntries(asked) }));

import { answer } from '@/app/_api/answer';
import { readFacilitiesRequest } from '@/app/_api/facility-entries';
import { workbookBody } from '@/app/_server/download';
import { facilityTableOf } from '@/db/queries/facility-table';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer((asked) =>
  workbookBody(facilityTableOf(asked.store, readFacilitiesRequest(asked), asked.deployment.timeZone)),
);

import { answer, json } from '@/app/_api/answer';
import { openApiDocument } from '@/app/_api/openapi/document';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(() => json(openApiDocument()));

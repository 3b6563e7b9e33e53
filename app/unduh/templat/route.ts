import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { readTemplateRequest } from '@/app/_border/template-request';
import { templateBody } from '@/app/_server/template';

export const dynamic = 'force-dynamic';

/** The workbook that a puskesmas fills in for a month. */
export const GET = answer(({ store, query, deployment: { current, timeZone } }) => {
  const asked = { puskesmas: required(query, 'puskesmas'), periode: required(query, 'periode') };
  return templateBody(store, readTemplateRequest(store, asked, current), timeZone);
}, 'send');

import { answer } from '@/app/_api/answer';
import { readAgreements } from '@/app/_border/agreement-address';
import { required } from '@/app/_border/parameters';
import { agreementTableOf } from '@/app/_server/agreement-table';
import { downloadOf } from '@/app/_server/download';

export const dynamic = 'force-dynamic';

/** The list of agreements as the page shows it, by the page's own parameters, without its pages. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const asked = readAgreements(store, query);
  return downloadOf(agreementTableOf({ store, deployment, reader }, asked), required(query, 'format'));
}, 'meet');

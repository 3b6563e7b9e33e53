import type { Deployment } from '@/app/_server/deployment';
import type { YearCopy } from '@/db/imports/copy-year';
import { z } from 'zod';
import { type Query, required } from './parameters';
import { readPlanTable, readYear } from './plan-request';
import { refuse } from './refusal';

const SOURCE = z.string().trim().min(1).max(200);

/** What shall be copied from which year to the one after it, and under which source. */
export function readCopy(deployment: Deployment, query: Query): YearCopy {
  const table = readPlanTable(query);
  const from = readYear(required(query, 'dari'), deployment, 'dari');
  const to = readYear(required(query, 'ke'), deployment, 'ke');
  if (to !== from + 1) refuse(400, 'ke', `Salinan ${from} adalah untuk tahun berikutnya, ${from + 1}.`);
  const source = SOURCE.safeParse(query.sumber);
  if (!source.success)
    return refuse(400, 'sumber', 'Isi sumber tahun yang baru, misalnya nomor SK; paling banyak 200 huruf.');
  return { table, from, to, source: source.data };
}

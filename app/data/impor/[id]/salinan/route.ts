import fs from 'node:fs';
import { answer } from '@/app/_api/answer';
import { headerName } from '@/app/_api/header-name';
import { readNumber } from '@/app/_border/number';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { jobOrRefuse } from '@/app/_server/import-job';
import { copyIn } from '@/db/jobs/copies';

export const dynamic = 'force-dynamic';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sender's own workbook back, with its cells marked: to be mended and sent again. */
export const GET = answer(async ({ store, query, reader, params }) => {
  const { folder, state } = jobOrRefuse(store, reader, params.id ?? '');
  const index = readNumber(required(query, 'berkas'), 'berkas') - 1;
  const name = state.phase === 'checked' ? state.checked.copies[index] : undefined;
  if (name === undefined) return refuse(404, 'berkas', 'Salinan ini tidak ada.');
  return { content: fs.readFileSync(copyIn(folder, index)), type: XLSX, fileName: headerName(name) };
}, 'send');

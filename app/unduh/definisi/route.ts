import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { downloadOf } from '@/app/_server/download';
import { catalogueTableOf, criteriaTableOf } from '@/db/queries/definition-tables';

export const dynamic = 'force-dynamic';

/** What is counted, as files: the catalogue of indicators, or the checklists of the facilities. */
export const GET = answer(({ store, query, deployment: { district, current, timeZone } }) => {
  const request = { district, at: current, timeZone };
  const name = required(query, 'tabel');
  const format = required(query, 'format');
  if (name === 'indikator') return downloadOf(catalogueTableOf(store, request), format);
  if (name === 'kriteria') return downloadOf(criteriaTableOf(store, request), format);
  return refuse(400, 'tabel', `"${name}" bukan tabel definisi. Pilih indikator atau kriteria.`);
});

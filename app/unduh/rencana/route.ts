import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { readPlan, readPlanTable } from '@/app/_border/plan-request';
import { refuse } from '@/app/_border/refusal';
import { planRows } from '@/db/queries/plan-rows';
import { importCsv, importFileName, importWorkbook } from '@/lib/exports/import-table';

export const dynamic = 'force-dynamic';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Targets or sasaran of a year and area as the importer's own table: it can be sent back as it is. */
export const GET = answer(async ({ store, query, deployment }) => {
  const table = readPlanTable(query);
  const { year, area } = readPlan(store, deployment, query);
  const rows = { table, rows: planRows(store, table, area, year) };
  const subject = { area: area.name, year, example: deployment.district.example };
  const format = required(query, 'format');
  if (format === 'csv') {
    return {
      content: importCsv(rows),
      type: 'text/csv; charset=utf-8',
      fileName: importFileName(table, subject, 'csv'),
    };
  }
  if (format === 'xlsx') {
    return { content: await importWorkbook(rows), type: WORKBOOK, fileName: importFileName(table, subject, 'xlsx') };
  }
  return refuse(400, 'format', `"${format}" bukan format berkas. Pilih csv atau xlsx.`);
});

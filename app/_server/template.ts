import type { Body } from '@/app/_api/answer';
import type { TemplateRequest } from '@/app/_border/template-request';
import type { Store } from '@/db/client';
import { templateOf } from '@/db/queries/template';
import { formatMonth } from '@/lib/coverage/period';
import { fileStem } from '@/lib/exports/file-name';
import { templateWorkbook } from '@/lib/templates/workbook';

/** A template as a file. */
export async function templateBody(
  store: Store,
  { place, month }: TemplateRequest,
  timeZone: string,
): Promise<Body & { fileName: string }> {
  const template = templateOf(store, place, month, timeZone);
  const { owner, example } = template;
  const stem = fileStem({ subject: 'templat', area: owner.name, period: formatMonth(month), example });
  return {
    content: await templateWorkbook(template),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: `${stem}.xlsx`,
  };
}

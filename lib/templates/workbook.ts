import { writeXlsx } from 'hucre/xlsx';
import { formatMonthName } from '@/lib/narrative/format';
import { criteriaSheet } from './criteria-sheet';
import { guideSheet } from './guide-sheet';
import { choicesSheet, listSheet } from './list-sheet';
import { rekapSheet } from './rekap-sheet';
import type { Template } from './template';

/** Files without a date of their own need one that never differs. */
const NO_DATE = new Date(Date.UTC(2000, 0, 1));

/**
 * The workbook that a puskesmas fills in: PETUNJUK, REKAP, KRITERIA (and one each for pustu and puskesmas), DAFTAR, and
 * a hidden sheet of choices. The same data give the same bytes.
 */
export async function templateWorkbook(template: Template): Promise<Uint8Array> {
  const criteria = (['posyandu', 'pustu', 'puskesmas'] as const).flatMap((type) => criteriaSheet(template, type) ?? []);
  const title = `Templat ${template.owner.name} ${formatMonthName(template.month)}`;
  return writeXlsx({
    sheets: [guideSheet(template), rekapSheet(template), ...criteria, listSheet(template), choicesSheet(template)],
    properties: { title, created: NO_DATE, modified: NO_DATE },
    defaultFont: { name: 'Arial', size: 10 },
  });
}

import { type Month, formatMonth } from '@/lib/coverage/period';
import { END_OF_DECLARATION, type RowEdit, type ValueTexts } from './edit';

type FacilityMonth = Readonly<{ facility: string; month: Month }>;
type Written = Readonly<{ seen: ValueTexts; wanted: ValueTexts; field: string; noteField: string }>;

/** A criterion in a month as a row of the importer's table; an empty wanted value withdraws the month's report. */
export function criterionEdit(
  { facility, month, criterion }: FacilityMonth & Readonly<{ criterion: string }>,
  { seen, wanted: [met, evidence], field, noteField }: Written,
): RowEdit {
  return {
    record: { table: 'kriteria', key: { facility, criterion, month } },
    cells: {
      periode: formatMonth(month),
      kode_fasilitas: facility,
      kode_kriteria: criterion,
      terpenuhi: met,
      bukti: evidence,
    },
    seen,
    field,
    noteField,
  };
}

/** A declared status from a month on as a row of the importer's table. */
export function declarationEdit(
  { facility, month }: FacilityMonth,
  { seen, wanted: [status, decree], field, noteField }: Written,
): RowEdit {
  return {
    record: { table: 'penetapan', key: { facility, month } },
    cells: {
      periode: formatMonth(month),
      kode_fasilitas: facility,
      status: status === END_OF_DECLARATION ? '' : status,
      nomor_sk: decree,
    },
    seen,
    field,
    noteField,
  };
}

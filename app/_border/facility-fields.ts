import type { Facility } from '@/db/facilities';
import type { FacilityRecord } from '@/db/queries/facility-record';
import type { Month } from '@/lib/coverage/period';
import { type RowEdit, type ValueTexts, sameTexts } from '@/lib/imports/edit';
import { criterionEdit, declarationEdit } from '@/lib/imports/facility-rows';
import { type FormFields, fieldOf } from './form-fields';
import { seenOf } from './value-fields';

/** What a facility's form would change; and, by field, what in it is not clear. */
export type FacilityEdits = Readonly<{ edits: readonly RowEdit[]; problems: Readonly<Record<string, string>> }>;

const NOTE_ALONE = 'Catatan ini belum ada isinya: pilih isinya, atau kosongkan catatannya.';
const WITHDRAWN = 'Ini menarik laporan yang tersimpan. Centang persetujuannya di bawah, atau pilih ya atau tidak.';

/** The names of the two fields of a criterion, and of the declared status. */
export const noteName = (code: string) => `bukti-${code}`;
export const DECLARATION_FIELD = 'penetapan';
export const DECREE_FIELD = 'nomor_sk';

/** Reads the rows that were touched; a report is withdrawn only where `hapus` says that this is meant. */
export function readFacilityFields(
  fields: FormFields,
  { code: facility }: Facility,
  month: Month,
  { criteria }: FacilityRecord,
  isDeclared: boolean,
): FacilityEdits {
  const edits: RowEdit[] = [];
  const problems: Record<string, string> = {};
  const read = (field: string, noteField: string, make: (seen: ValueTexts, wanted: ValueTexts) => RowEdit) => {
    const seen = seenOf(fields, `dilihat-${field}`);
    const [value, note] = [fieldOf(fields, field), fieldOf(fields, noteField)];
    const wanted: ValueTexts = value === '' ? ['', ''] : [value, note];
    if (value === '' && note !== '' && seen[0] === '') problems[noteField] = NOTE_ALONE;
    else if (value === '' && seen[0] !== '' && fields.hapus !== 'ya') problems[field] = WITHDRAWN;
    else if (!sameTexts(seen, wanted)) edits.push(make(seen, wanted));
  };
  for (const { criterion } of criteria) {
    const [field, noteField] = [criterion.code, noteName(criterion.code)];
    read(field, noteField, (seen, wanted) =>
      criterionEdit({ facility, month, criterion: criterion.code }, { seen, wanted, field, noteField }),
    );
  }
  if (isDeclared) {
    const [field, noteField] = [DECLARATION_FIELD, DECREE_FIELD];
    read(field, noteField, (seen, wanted) => declarationEdit({ facility, month }, { seen, wanted, field, noteField }));
  }
  return { edits, problems };
}

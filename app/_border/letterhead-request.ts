import { LETTERHEAD_FIELDS, type LetterheadLines } from '@/lib/settings/letterhead-lines';
import { type FormFields, fieldOf } from './form-fields';

/** The lines of a sent letterhead, each with single spaces; refuses 400 where the form lacks one. */
export function readLetterheadLines(fields: FormFields): LetterheadLines {
  const lines = LETTERHEAD_FIELDS.map(({ name }) => [name, fieldOf(fields, name).replace(/\s+/g, ' ')]);
  return Object.fromEntries(lines) as LetterheadLines;
}

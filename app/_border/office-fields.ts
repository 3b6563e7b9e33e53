import { type FormFields, fieldOf } from './form-fields';
import { refuse } from './refusal';

const LONGEST = 80;

const OFFICE_CHANGES = ['nama', 'naik', 'turun', 'hentikan', 'tawarkan'] as const;
export type OfficeChange = (typeof OFFICE_CHANGES)[number];

/** The name of one who can be in charge: one line, not empty. */
export function readOfficeName(fields: FormFields): string {
  const name = fieldOf(fields, 'nama').replace(/\s+/g, ' ').trim();
  if (name !== '' && name.length <= LONGEST) return name;
  return refuse(400, 'nama', `Tulis nama penanggung jawab, paling banyak ${LONGEST} huruf.`);
}

export function readOfficeChange(fields: FormFields): OfficeChange {
  const text = fieldOf(fields, 'tindakan');
  const change = OFFICE_CHANGES.find((each) => each === text);
  return change ?? refuse(400, 'tindakan', `"${text}" bukan tindakan di halaman ini.`);
}

import { BOUNDARY_LEVELS, type BoundaryLevel } from '@/lib/areas/boundary/check';
import { refuse } from './refusal';
import type { SentForm } from './upload';

/** The level that a form names. */
export function readBoundaryLevel({ fields }: Pick<SentForm, 'fields'>): BoundaryLevel {
  const level = BOUNDARY_LEVELS.find((each) => each === fields.tingkat);
  return level ?? refuse(400, 'tingkat', `Tingkat harus salah satu dari: ${BOUNDARY_LEVELS.join(', ')}.`);
}

/** The number of the set that the form's page showed. */
export function readSet({ fields }: Pick<SentForm, 'fields'>): number {
  const text = fields.berkas ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse(400, 'berkas', 'Formulir ini tidak menyebut berkas batas.');
}

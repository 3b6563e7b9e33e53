import { BOUNDARY_LEVELS, type BoundaryLevel } from '@/lib/areas/boundary/check';
import { refuse } from './refusal';

/** The level that a form names. */
export function readBoundaryLevel(text: string | null | undefined): BoundaryLevel {
  const level = BOUNDARY_LEVELS.find((each) => each === text);
  return level ?? refuse(400, 'tingkat', `Tingkat harus salah satu dari: ${BOUNDARY_LEVELS.join(', ')}.`);
}

/** The number of the set that the form's page showed. */
export function readSet(text: string | null): number {
  if (text && /^\d{1,9}$/.test(text)) return Number(text);
  return refuse(400, 'berkas', 'Formulir ini tidak menyebut berkas batas.');
}

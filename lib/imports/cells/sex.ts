import type { Sex } from '../record';
import { problem, reader } from './cell';

/** L or P, whatever its case; anything else is `bad-choice`. */
export const sexCell = reader<Sex>('choice', (text, column) => {
  const letter = text.toUpperCase();
  if (letter === 'L') return { value: 1 };
  if (letter === 'P') return { value: 2 };
  return problem('bad-choice', `${column} "${text}" tidak dikenal. Isi L atau P, atau kosongkan bila tidak dipilah.`);
});

/** The word that stands inside every picture drawn from example data (design section 5). */
export const EXAMPLE_NOTE = 'CONTOH';

/** The names of the forms about meetings: each is the form's place on its page, and addresses lead to it. */
export const NEW_RAKOR_FORM = 'rapat-baru';
export const FACTS_FORM = 'fakta';
export const MINUTES_FORM = 'berita-acara';

/** The place of an agenda item, and the name of its form. */
export function itemId(item: number): string {
  return `butir-${item}`;
}

/** Words that stay small inside a name, and those that are abbreviations. */
const SMALL_WORDS = new Set(['dan', 'di', 'dari']);
const ABBREVIATIONS = new Set(['DKI']);

/**
 * An area name from a register as people write it. A name all in capitals becomes title case ("KOTA BONTANG" -> "Kota
 * Bontang"); any other keeps its capitals (Roman numerals, "UPT") and only gains those that are missing after a space
 * ("Telaga baru" -> "Telaga Baru", but "Api-api" stays). Stray signs that stand for an apostrophe are put right.
 */
export function areaName(registered: string): string {
  const text = registered.replaceAll('"', "'").replaceAll('*', '').replace(/\s+/g, ' ').trim();
  const shouting = text === text.toUpperCase();
  return text
    .split(' ')
    .map((word, index) => (shouting ? titleWord(word, index) : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

function titleWord(word: string, index: number): string {
  if (ABBREVIATIONS.has(word)) return word;
  const lower = word.toLowerCase();
  return index > 0 && SMALL_WORDS.has(lower) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** Words in a sentence, joined by one: "A", "A dan B", "A, B, dan C". */
export function listed(words: readonly string[], joint: 'dan' | 'atau' = 'dan'): string {
  if (words.length <= 2) return words.join(` ${joint} `);
  return `${words.slice(0, -1).join(', ')}, ${joint} ${words.at(-1)}`;
}

/** The letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A cell as spreadsheets call it: row 12 of column 6 (both from 1) is `F12`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column - 1)}${row}`;
}

import type { MergeRange } from 'hucre/xlsx';
import type { Letterhead } from '@/lib/settings/letterhead';
import { LINE_HEIGHT } from '../sheet/look';
import type { SheetRows } from '../sheet/sheet-rows';
import { OFFICIAL_STYLES } from './sheet-style';

/** Who signs a table, and where; what was not decided is left to be written by hand. */
export type Signer = Pick<Letterhead, 'city' | 'signatory'>;

/** A block takes so many characters, and so much room to sign. */
const BLOCK_WIDTH = 36;
const SIGNING_ROWS = 4;
const DOTS = '.'.repeat(34);

/** The lines of a signature block: place and day, the role, room, then name, rank and NIP. */
export function signatureLines({ city, signatory }: Signer): readonly Readonly<{ text: string; isName: boolean }>[] {
  const { role, name, rank, nip } = signatory;
  const plain = (text: string) => ({ text, isName: false });
  return [
    plain(`${city || '............'}, ........................`),
    plain(role),
    ...Array.from({ length: SIGNING_ROWS }, () => plain('')),
    { text: name || `(${DOTS})`, isName: name !== '' },
    ...(rank ? [plain(rank)] : []),
    plain(`NIP ${nip || '........................'}`),
  ];
}

/** Adds the block below a table, at the right of what is seen on the first page; the day is written when it is signed. */
export function addSignature(
  grid: SheetRows,
  merges: MergeRange[],
  signer: Signer,
  widths: readonly number[],
  seen: number,
): void {
  let first = seen - 1;
  for (let used = widths[first] ?? 0; first > 0 && used < BLOCK_WIDTH; used += widths[first] ?? 0) first -= 1;
  grid.addBlank();
  for (const { text, isName } of signatureLines(signer)) {
    const style = isName ? OFFICIAL_STYLES.signerName : OFFICIAL_STYLES.signer;
    const values = [...Array.from({ length: first }, () => null), text];
    const row = grid.add(values, (column) => (column === first ? style : {}), LINE_HEIGHT) - 1;
    if (first < seen - 1) merges.push({ startRow: row, startCol: first, endRow: row, endCol: seen - 1 });
  }
}

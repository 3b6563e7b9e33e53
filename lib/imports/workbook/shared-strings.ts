import { WorkbookFailure } from './failure';
import { unescaped } from './text';
import { readXml } from './xml';

/** More different texts than a table of 200,000 rows can have. */
const MOST_STRINGS = 5_000_000;

/** The texts that the cells of a workbook refer to by number; the runs of a formatted text are joined. */
export function readSharedStrings(part: Uint8Array): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  // Reading aids for Japanese stand beside the text, not in it.
  let inPhonetic = false;
  readXml(part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name !== 'si') return;
      if (strings.push(unescaped(text)) > MOST_STRINGS) {
        throw new WorkbookFailure('too-large', 'Buku kerja memuat terlalu banyak teks. Bagi menjadi beberapa berkas.');
      }
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  return strings;
}

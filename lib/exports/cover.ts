import { SYMBOLS } from './cell';
import { EXAMPLE_LABEL, type ExportTable, type Line, sourceText } from './table';

/** A heading with its lines, as a cover prints them. */
export type CoverBlock = Readonly<{ heading: string | null; lines: readonly Line[] }>;

/**
 * What stands in front of a file's tables: a block for each table (area, period, definition, data per, source, notes)
 * and the key of symbols. The first block of an example file begins with the label.
 */
export function coverBlocks(tables: readonly ExportTable[]): CoverBlock[] {
  const about = tables.map((table, index) => ({
    heading: tables.length > 1 ? `${table.name}: ${table.title}` : null,
    lines: tableLines(table, index === 0),
  }));
  const symbols = SYMBOLS.map(({ symbol, meaning }) => ({ label: symbol, text: meaning }));
  return [...about, { heading: 'Arti tanda', lines: symbols }];
}

function tableLines(table: ExportTable, first: boolean): Line[] {
  return [
    ...(table.example && first ? [{ label: 'Label', text: EXAMPLE_LABEL }] : []),
    { label: 'Wilayah', text: table.area },
    { label: 'Periode', text: table.period },
    ...table.definition,
    { label: 'Data per', text: table.dataPer },
    { label: 'Sumber data', text: sourceText(table) },
    ...table.notes.map((note) => ({ label: 'Catatan', text: note })),
  ];
}

const LONGEST_TAB = 31;

/** Names for the sheets' tabs: what spreadsheets forbid is taken out, and no two are alike, whatever the case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const plain =
      text
        .replace(/[[\]:*?/\\']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || 'Tabel';
    const base = plain.toLowerCase() === 'history' ? `${plain} 1` : plain;
    let name = base.slice(0, LONGEST_TAB).trim();
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = ` ${count}`;
      name = base.slice(0, LONGEST_TAB - suffix.length).trim() + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

import { writeXlsx } from 'hucre/xlsx';
import { type CoverBlock, sheetNames } from '../cover';
import { COVER_NAME, coverSheet } from '../sheet/cover-sheet';
import { FONT } from '../sheet/look';
import type { ExportTable } from '../table';
import { NO_DATE } from '../xlsx';
import { CONTENTS_NAME, contentsSheet } from './contents-sheet';
import { longSheet } from './long-sheet';
import type { OfficialTable } from './official-table';
import { officialSheet } from './official-sheet';
import { CellStyles } from './sheet-style';
import type { Signer } from './signature';

/** A choice of tables as one workbook; `signer` is null where nobody signs. */
export type GridBook = Readonly<{
  title: string;
  cover: readonly CoverBlock[];
  tables: readonly OfficialTable[] | readonly [ExportTable];
  split: boolean;
  signer: Signer | null;
}>;

/** The workbook: a cover, the contents, one table a sheet. The same tables give the same bytes. */
export async function gridWorkbook({ title, cover, tables, split, signer }: GridBook): Promise<Uint8Array> {
  const names = sheetNames([COVER_NAME, CONTENTS_NAME, ...tables.map((table) => table.name)]);
  const [coverName = '', contentsName = '', ...tabs] = names;
  const [first] = tables;
  const about = { title, example: first?.example ?? false };
  const styles = new CellStyles();
  const sheets = tables.map((table, index) => {
    const name = tabs[index] ?? table.name;
    return isOfficial(table)
      ? officialSheet(table, name, { split, signer, styles })
      : { sheet: longSheet(table, name), printTitles: null };
  });
  const date = first?.changedAt ?? NO_DATE;
  return writeXlsx({
    sheets: [
      coverSheet(about, cover, coverName),
      contentsSheet(about, tables, tabs, contentsName),
      ...sheets.map(({ sheet }) => sheet),
    ],
    namedRanges: sheets.flatMap(({ sheet, printTitles }) =>
      printTitles === null ? [] : [{ name: '_xlnm.Print_Titles', range: printTitles, scope: sheet.name }],
    ),
    properties: { title, subject: first?.period ?? '', created: date, modified: date },
    defaultFont: { name: FONT.name, size: FONT.size },
  });
}

function isOfficial(table: ExportTable | OfficialTable): table is OfficialTable {
  return 'titleLines' in table;
}

/** How much one call may bring; settings of the installation, decided before anything is unpacked or checked. */
export type ImportLimits = Readonly<{ fileBytes: number; unpackedBytes: number; tableRows: number }>;

const MIB = 1024 * 1024;

/** 20 MiB a file, 200 MiB of an unpacked workbook, 200,000 rows a table (contracts section 7, "Files"). */
export const DEFAULT_LIMITS: ImportLimits = { fileBytes: 20 * MIB, unpackedBytes: 200 * MIB, tableRows: 200_000 };

/** The last row a spreadsheet can show: blank lines beyond it are not even counted. */
export const LAST_SPREADSHEET_ROW = 1_048_576;

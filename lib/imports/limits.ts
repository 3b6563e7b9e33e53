/** How much one call may bring; settings of the installation, decided before anything is unpacked or checked. */
export type ImportLimits = Readonly<{ fileBytes: number; tableRows: number }>;

/** 20 MiB a file and 200,000 rows a table (contracts section 7, "Files"). */
export const DEFAULT_LIMITS: ImportLimits = { fileBytes: 20 * 1024 * 1024, tableRows: 200_000 };

/** The last row a spreadsheet can show: blank lines beyond it are not even counted. */
export const LAST_SPREADSHEET_ROW = 1_048_576;

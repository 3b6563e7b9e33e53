import { deflateRawSync } from 'node:zlib';
import { annotatedWorkbook } from '@/lib/exports/annotated/annotated-workbook';
import type { Findings } from '@/lib/exports/annotated/marks';
import type { Packing } from '@/lib/exports/annotated/marked-workbook';
import type { ImportLimits } from '@/lib/imports/limits';
import type { UploadedFile } from '@/lib/imports/report';
import { inflate } from './inflate';

/** What packs and unpacks workbooks. */
export const packing: Packing = { inflate, deflate: (bytes) => deflateRawSync(bytes) };

/**
 * The copy of an imported file that is handed back, `NAMA - periksa.xlsx`: its cells coloured and commented, all its
 * findings in the sheet KESALAHAN. Never throws.
 */
export function annotatedCopy(file: UploadedFile, findings: Findings, limits?: ImportLimits): UploadedFile {
  return annotatedWorkbook(file, findings, packing, limits);
}

/** The copies of those files of a call in which something was found, in their order. */
export function annotatedCopies(
  files: readonly UploadedFile[],
  findings: Findings,
  limits?: ImportLimits,
): UploadedFile[] {
  const named = new Set([...findings.errors, ...findings.warnings].map(({ file }) => file));
  return files.filter(({ name }) => named.has(name)).map((file) => annotatedCopy(file, findings, limits));
}

import { type ExportTable, sourceText } from '@/lib/exports/table';
import type { Kop, PdfBlock, PdfDocument, Signer } from './document';

/** Who signs a table and where; null where a table is carried away unsigned. */
export type Signing = Readonly<{ city: string; day: string; signer: Signer }>;

/** Tables out as a document: kop, each with its title, its definition under it, and the signature where it is signed. */
export function tableDocument(
  tables: readonly [ExportTable, ...ExportTable[]],
  kop: Kop | null,
  signing: Signing | null = null,
): PdfDocument {
  const blocks = tables.flatMap((table, index): PdfBlock[] => [
    ...(index > 0 ? [{ kind: 'new-page' } as const] : []),
    { kind: 'title', text: table.title, lines: [`${table.area}, ${table.period}`] },
    { kind: 'table', table },
    ...(table.definition.length > 0 ? [{ kind: 'lines', lines: table.definition } as const] : []),
  ]);
  return documentOf(tables[0], { kop, signing, orientation: 'by-table' }, blocks);
}

type Sheet = Pick<PdfDocument, 'kop' | 'orientation'> & Readonly<{ signing: Signing | null }>;

/** Tables set in blocks as a document in the name of the first of them, with the signature where it is signed. */
export function documentOf(
  first: Omit<ExportTable, 'columns'>,
  { signing, ...sheet }: Sheet,
  blocks: readonly PdfBlock[],
): PdfDocument {
  return {
    ...sheet,
    title: first.title,
    facts: factsOf(first),
    example: first.example,
    changedAt: first.changedAt,
    blocks: signing
      ? [...blocks, { kind: 'signatures', city: signing.city, day: signing.day, signers: [signing.signer] }]
      : blocks,
  };
}

/** Where the figures come from and when the data was last changed, for the foot of every page. */
export function factsOf(table: Pick<ExportTable, 'source' | 'dataPer'>): string {
  return `Sumber: ${sourceText(table)}. Data per ${table.dataPer}.`;
}

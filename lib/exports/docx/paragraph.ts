/** The writer of DOCX, loaded when it is needed. */
export type Docx = typeof import('docx');

export type Look = Readonly<{
  bold?: boolean;
  italics?: boolean;
  underline?: boolean;
  /** In points. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  /** Room above and below, in points. */
  before?: number;
  after?: number;
  keepNext?: boolean;
}>;

/** A paragraph of one text. */
export function paragraphOf({ Paragraph, TextRun }: Docx, text: string, look: Look = {}) {
  const { bold, italics, underline, size, align, before, after, keepNext } = look;
  return new Paragraph({
    alignment: align,
    keepNext,
    spacing: {
      ...(before === undefined ? {} : { before: before * 20 }),
      ...(after === undefined ? {} : { after: after * 20 }),
    },
    children: [
      new TextRun({
        text,
        bold,
        italics,
        ...(underline ? { underline: {} } : {}),
        ...(size === undefined ? {} : { size: size * 2 }),
      }),
    ],
  });
}

import type { Column as Beside, Content } from 'pdfmake/interfaces';
import { INK } from '@/lib/drawing/palette';
import type { Kop } from './document';

const LOGO = 58;

/** Kop surat: logo, government and office in capitals, address and contact, under them the double line of letters. */
export function letterheadContent({ letterhead, logo }: Kop, width: number): Content[] {
  const { government, office, address, contact } = letterhead;
  const lines: Content[] = [
    { text: government.toUpperCase(), fontSize: 12 },
    { text: office.toUpperCase(), fontSize: 15, bold: true },
    ...(address ? [{ text: address, fontSize: 8.5 }] : []),
    ...(contact ? [{ text: contact, fontSize: 8.5 }] : []),
  ];
  const words: Beside = { stack: lines, alignment: 'center', width: '*' };
  const picture: Content | null = logo && { image: dataUrl(logo), fit: [LOGO, LOGO], width: LOGO };
  return [
    picture ? { columns: [picture, words, { text: '', width: LOGO }], columnGap: 8 } : { columns: [words] },
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 2, lineColor: INK },
        { type: 'line', x1: 0, y1: 2.6, x2: width, y2: 2.6, lineWidth: 0.6, lineColor: INK },
      ],
      margin: [0, 5, 0, 9],
    },
  ];
}

function dataUrl({ type, content }: NonNullable<Kop['logo']>): string {
  const letters = Array.from(content, (byte) => String.fromCharCode(byte)).join('');
  return `data:${type};base64,${btoa(letters)}`;
}

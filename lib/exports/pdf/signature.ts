import type { Column as Beside, Content } from 'pdfmake/interfaces';
import type { Signer } from './document';

/** Room for a signature and a stamp, in points. */
const SIGNING_ROOM = 44;
/** A line to write on where nobody is named yet. */
const DOTS = '.'.repeat(44);

/**
 * The signature block: place and day over the role, room to sign, name, rank and NIP. One who signs alone stands at the
 * right; several stand two beside each other. A block is never parted by a page.
 */
export function signatureContent(city: string, day: string, signers: readonly Signer[]): Content {
  const blocks = signers.map(signerContent);
  const place: Content = { text: [city, day].filter(Boolean).join(', ') };
  if (blocks.length <= 1) {
    const only: Beside = { stack: [place, ...blocks], width: 215 };
    return { columns: [{ text: '', width: '*' }, only], unbreakable: true, margin: [0, 16, 0, 0] };
  }
  const pairs = blocks.flatMap((block, index) => (index % 2 === 0 ? [[block, blocks[index + 1] ?? '']] : []));
  return {
    stack: [
      {
        columns: [
          { text: '', width: '*' },
          { ...place, width: '*' },
        ],
      },
      ...pairs.map((pair): Content => ({
        columns: pair.map((content): Beside => ({ stack: [content], width: '*' })),
        columnGap: 24,
        unbreakable: true,
        margin: [0, 2, 0, 10],
      })),
    ],
    margin: [0, 16, 0, 0],
  };
}

function signerContent({ role, name, rank, nip }: Signer): Content {
  return {
    stack: [
      { text: `${role},`, margin: [0, 0, 0, SIGNING_ROOM] },
      name ? { text: name, bold: true, decoration: 'underline' } : { text: DOTS },
      ...(rank ? [rank] : []),
      { text: `NIP ${nip || DOTS.slice(0, 36)}` },
    ],
  };
}

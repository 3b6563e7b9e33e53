import type { Column as Beside, Content } from 'pdfmake/interfaces';
import type { Signer } from './document';

/** Room for a signature and a stamp, in points. */
const SIGNING_ROOM = 44;
/** Between two who sign beside each other, in points. */
const PAIR_GAP = 24;
/** A line to write on where nobody is named yet. */
const DOTS = '.'.repeat(44);

/**
 * The signature block: place and day over the role, room to sign, name, rank and NIP. One who signs alone stands at the
 * right; several stand two beside each other. A block is never parted by a page.
 */
export function signatureContent(city: string, day: string, signers: readonly Signer[]): Content {
  const place: Content = { text: [city, day].filter(Boolean).join(', ') };
  if (signers.length <= 1) {
    const only: Beside = { stack: [place, ...signers.map(signerContent)], width: 215 };
    return { columns: [{ text: '', width: '*' }, only], unbreakable: true, margin: [0, 16, 0, 0] };
  }
  const pairs = signers.flatMap((signer, index) => (index % 2 === 0 ? [[signer, signers[index + 1]] as const] : []));
  const half = { width: '*' } as const;
  return {
    stack: [
      {
        columns: [
          { text: '', ...half },
          { ...place, ...half },
        ],
        columnGap: PAIR_GAP,
      },
      ...pairs.map(pairContent),
    ],
    margin: [0, 16, 0, 0],
  };
}

/** Two beside each other: role over role and name beside name, whoever's role takes more lines. */
function pairContent([first, second]: readonly [Signer, Signer | undefined]): Content {
  const beside = (line: (signer: Signer) => Content, margin?: [number, number, number, number]): Content => ({
    columns: [first, second].map((signer): Beside => ({ stack: signer ? [line(signer)] : [], width: '*' })),
    columnGap: PAIR_GAP,
    ...(margin ? { margin } : {}),
  });
  return {
    stack: [beside(roleLine, [0, 0, 0, SIGNING_ROOM]), beside(nameLines)],
    unbreakable: true,
    margin: [0, 2, 0, 10],
  };
}

function signerContent(signer: Signer): Content {
  return { stack: [{ stack: [roleLine(signer)], margin: [0, 0, 0, SIGNING_ROOM] }, nameLines(signer)] };
}

function roleLine({ role }: Signer): Content {
  return { text: `${role},` };
}

function nameLines({ name, rank, nip }: Signer): Content {
  return {
    stack: [
      name ? { text: name, bold: true, decoration: 'underline' } : { text: DOTS },
      ...(rank ? [rank] : []),
      { text: `NIP ${nip || DOTS.slice(0, 36)}` },
    ],
  };
}

import { headers } from 'next/headers';
import { ownAddress } from '@/app/_server/own-address';
import type { PageContext } from '@/app/_server/page-context';
import { qrDrawing } from '@/lib/drawing/qr';
import { svgText } from '@/lib/drawing/svg-text';
import type { Rakor } from '@/lib/rakor/rakor';

type Props = Readonly<{ context: PageContext; rakor: Rakor }>;

/** How to follow from elsewhere, or on one's own telephone: the address as people know it, and its code. */
export async function RemotePart({ context: { deployment }, rakor }: Props) {
  const path = `/rakor/${rakor.id}`;
  const address = ownAddress(path, await headers());
  return (
    <details className="controls-fold">
      <summary>Tautan dan kode QR untuk peserta</summary>
      <p>
        Yang hadir dari jauh, atau membaca di teleponnya, membuka <a href={path}>{address}</a>
        {deployment.publicRead ? '; tidak perlu akun.' : ' dengan akunnya sendiri.'}
      </p>
      <div
        className="share-code"
        dangerouslySetInnerHTML={{ __html: svgText(qrDrawing(address, 200), 'kode-rapat') }}
      />
    </details>
  );
}

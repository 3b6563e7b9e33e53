import { qrDrawing } from '@/lib/drawing/qr';
import { svgText } from '@/lib/drawing/svg-text';

/** The way to these slides for everybody in the room: a code for phones, and the address in words. */
export function DeckCode({ address }: Readonly<{ address: string }>) {
  return (
    <div className="slide-link">
      <div dangerouslySetInnerHTML={{ __html: svgText(qrDrawing(address), 'kode-paparan') }} />
      <p>{address.replace(/^https?:\/\//, '')}</p>
    </div>
  );
}

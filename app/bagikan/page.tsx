import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { type Query, optional, readPlace, required } from '@/app/_border/parameters';
import { takeNote } from '@/app/_server/flash';
import { placeHref } from '@/app/_server/links';
import { ownAddress } from '@/app/_server/own-address';
import { checked, pageContext, shownPeriod } from '@/app/_server/page-context';
import { maySharePlace } from '@/app/_server/sharing';
import { CopyButton } from '@/app/_ui/quality/copy-button';
import { ShareKeys } from '@/app/_ui/section/share-keys';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { placeArea } from '@/db/queries/place';
import { shareFacts } from '@/db/queries/share-facts';
import { formatMonth } from '@/lib/coverage/period';
import { cardDrawing } from '@/lib/drawing/card';
import { qrDrawing } from '@/lib/drawing/qr';
import { svgText } from '@/lib/drawing/svg-text';
import { fullName } from '@/lib/narrative/place';
import { shareText } from '@/lib/narrative/share-text';

export const metadata: Metadata = { title: 'Bagikan' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** A place to be passed on: as a text for a chat, as a picture, as a code to print, as a link that needs no account. */
export default async function SharePage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'read');
  const { store, query, deployment, reader } = context;
  const place = checked(() => readPlace(store, required(query, 'wilayah'), 'wilayah'));
  const { asOf } = shownPeriod(context, place);
  const area = placeArea(place);
  const month = formatMonth(asOf);
  const given = await headers();
  const page = placeHref(area, month) ?? '/';
  const facts = shareFacts(store, place, asOf, context.dataPer);
  const note = takeNote(
    reader,
    checked(() => optional(query, 'tiket')),
  );
  const link = note?.link ?? ownAddress(page, given);
  const text = shareText(facts, link);
  const picture = `/unduh/kartu?${new URLSearchParams({ wilayah: area.code ?? '', periode: month, format: 'png' })}`;
  const code = `/unduh/qr?${new URLSearchParams({ alamat: page, format: 'png' })}`;
  const mayShare = place.kind === 'area' && maySharePlace(context, place.area.code);
  return (
    <PageFrame context={context} section="wilayah" crumbs={[{ href: page, label: fullName(area) }]}>
      <h1>Bagikan {fullName(area)}</h1>
      <p className="lede">Angka di bawah ini sama dengan angka di halamannya, {facts.period}.</p>
      <NoteBox note={note} />
      <section aria-labelledby="teks-judul" className="frame form-part">
        <h2 id="teks-judul">Teks untuk WhatsApp</h2>
        <div className="reminder">
          <label htmlFor="teks">Pesan</label>
          <textarea id="teks" readOnly rows={text.split('\n').length + 4} defaultValue={text} />
          <CopyButton from="teks" label="Salin pesan" />
        </div>
        <p className="actions">
          <a className="button" href={`https://wa.me/?${new URLSearchParams({ text })}`} rel="noreferrer">
            Buka di WhatsApp
          </a>
        </p>
      </section>
      <section aria-labelledby="kartu-judul" className="frame">
        <h2 id="kartu-judul">Kartu gambar</h2>
        <div
          className="share-card"
          dangerouslySetInnerHTML={{ __html: svgText(cardDrawing(facts, ownAddress(page, given)), 'gambar-kartu') }}
        />
        <PictureLinks png={picture} />
      </section>
      <section aria-labelledby="qr-judul" className="frame">
        <h2 id="qr-judul">Kode QR ke halaman ini</h2>
        <div
          className="share-code"
          dangerouslySetInnerHTML={{ __html: svgText(qrDrawing(ownAddress(page, given), 200), 'gambar-qr') }}
        />
        <PictureLinks png={code} />
      </section>
      {!deployment.publicRead && mayShare && place.kind === 'area' && (
        <ShareKeys store={store} area={place.area} timeZone={deployment.timeZone} />
      )}
      {deployment.publicRead && (
        <p className="muted">Halaman ini terbuka untuk umum: tautannya dapat dibuka siapa saja tanpa akun.</p>
      )}
    </PageFrame>
  );
}

/** The same picture for a screen and for print. */
function PictureLinks({ png }: Readonly<{ png: string }>) {
  return (
    <p className="actions">
      <a className="button" href={png}>
        Unduh PNG
      </a>
      <a className="button" href={png.replace(/png$/, 'svg')}>
        Unduh SVG
      </a>
    </p>
  );
}

import { openShareKeys } from '@/db/accounts/share-key';
import type { Store } from '@/db/client';
import type { Area } from '@/db/places';
import { amountOf } from '@/db/settings';
import { formatMoment } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';

type Props = Readonly<{ store: Store; area: Area; timeZone: string }>;

/** The read-only ways to an area and what lies in it: making one, and ending each. */
export function ShareKeys({ store, area, timeZone }: Props) {
  const keys = openShareKeys(store, area.code);
  const days = amountOf(store, 'share.days');
  const moment = (text: string) => formatMoment(new Date(text), timeZone);
  return (
    <section aria-labelledby="kunci-judul" className="frame form-part">
      <h2 id="kunci-judul">Tautan baca tanpa akun</h2>
      <p>
        Siapa pun yang memegang tautan ini membaca {fullName(area)} saja, tanpa dapat mengubah apa pun. Berlaku {days}{' '}
        hari dan dapat dicabut kapan saja.
      </p>
      <form action="/bagikan/kunci" method="post">
        <input type="hidden" name="wilayah" value={area.code} />
        <button className="button button-primary" type="submit">
          Buat tautan baca
        </button>
      </form>
      {keys.length > 0 && (
        <ul className="share-keys">
          {keys.map(({ id, area: opened, createdAt, createdBy, expiresAt, lastUsedAt }) => (
            <li key={id}>
              <p>
                <strong>{fullName(opened)}</strong>, dibuat {moment(createdAt)}
                {createdBy && ` oleh ${createdBy}`}; berlaku sampai {moment(expiresAt)};{' '}
                {lastUsedAt ? `terakhir dibuka ${moment(lastUsedAt)}` : 'belum pernah dibuka'}.
              </p>
              <form action="/bagikan/cabut" method="post">
                <input type="hidden" name="kunci" value={id} />
                <button className="button" type="submit" aria-label={`Cabut tautan ${id} ke ${fullName(opened)}`}>
                  Cabut
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

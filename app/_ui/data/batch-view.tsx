import { DifferenceSection } from '@/app/_ui/section/difference-section';
import type { Store } from '@/db/client';
import { loadLookups } from '@/db/imports/lookups';
import { differenceIn } from '@/db/jobs/difference';
import type { Batch } from '@/db/ledger/batches';
import type { Change } from '@/lib/imports/change';
import { authorPhrase, rowsPhrase } from '@/lib/narrative/batch';
import { formatCount, formatMoment } from '@/lib/narrative/format';

type Props = Readonly<{
  store: Store;
  batch: Batch;
  /** What it changed, or the first of it. */
  changed: Readonly<{ changes: readonly Change[]; whole: boolean }>;
  timeZone: string;
  maySteward: boolean;
}>;

/** Everything that the ledger knows of a batch. */
export function BatchView({ store, batch, changed, timeZone, maySteward }: Props) {
  const { changes, whole } = changed;
  const { id, files, reason, revises, undoneBy, undoes } = batch;
  return (
    <>
      <h1>Perubahan nomor {id}</h1>
      <dl className="definition">
        <dt>Kapan</dt>
        <dd>{formatMoment(new Date(batch.createdAt), timeZone)}</dd>
        <dt>Oleh</dt>
        <dd>{authorPhrase(batch)}</dd>
        <dt>Isi</dt>
        <dd>{rowsPhrase(batch)}</dd>
        {reason && (
          <>
            <dt>Alasan</dt>
            <dd>{reason}</dd>
          </>
        )}
        {revises.length > 0 && (
          <>
            <dt>Merevisi bulan tertutup</dt>
            <dd>{revises.join(', ')}</dd>
          </>
        )}
        {files.length > 0 && (
          <>
            <dt>Berkas</dt>
            <dd>
              <ul className="stack">
                {files.map(({ name, sha256 }, index) => (
                  <li key={index}>
                    <a href={`/unduh/berkas?nomor=${id}&berkas=${index + 1}`}>{name}</a>
                    <span className="small muted block hash">sha256 {sha256}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {undoes !== null && (
        <p>
          Perubahan ini mengurungkan <a href={`/data/riwayat/${undoes}`}>nomor {undoes}</a>.
        </p>
      )}
      {undoneBy !== null && (
        <p className="notice">
          Perubahan ini sudah diurungkan oleh <a href={`/data/riwayat/${undoneBy}`}>nomor {undoneBy}</a>.
        </p>
      )}
      {maySteward && undoneBy === null && changes.length > 0 && (
        <details className="form-fold">
          <summary>Urungkan perubahan ini</summary>
          <form method="post" action={`/data/riwayat/${id}/urungkan`} className="form">
            <p className="small">
              Keadaan sebelum nomor {id} dikembalikan persis, bila belum ada yang menyentuhnya sesudah itu; kalau sudah,
              tidak ada yang diubah dan Anda melihat apa yang menyentuhnya.
            </p>
            <p className="field">
              <label htmlFor="alasan">Alasan (wajib bila menyentuh bulan yang sudah tutup buku)</label>
              <input id="alasan" name="alasan" maxLength={500} />
            </p>
            <button type="submit" className="button button-primary">
              Urungkan nomor {id}
            </button>
          </form>
        </details>
      )}
      {!whole && (
        <p className="notice">
          Perubahan ini besar: di bawah ini {formatCount(changes.length)} baris pertamanya. Jumlah seluruhnya tertulis
          di “Isi”, dan setiap barisnya ada di berkas.
        </p>
      )}
      {changes.length === 0 ? (
        <p className="muted">Perubahan per baris belum dicatat saat ini tersimpan.</p>
      ) : (
        <DifferenceSection
          difference={differenceIn(loadLookups(store), changes)}
          title="Yang berubah"
          placeNoun="Kecamatan"
        />
      )}
    </>
  );
}

import type { Store } from '@/db/client';
import { backupStanding } from '@/db/backup/journal';
import { formatMoment } from '@/lib/narrative/format';

/** When the data were last copied, and whether a later copy failed: for whoever answers for them. */
export function BackupSection({ store, timeZone }: Readonly<{ store: Store; timeZone: string }>) {
  const { good, failure } = backupStanding(store);
  const at = (moment: string) => formatMoment(new Date(moment), timeZone);
  return (
    <section className="frame setting" aria-labelledby="cadangan-judul">
      <h2 id="cadangan-judul">Cadangan data</h2>
      <p>
        {good
          ? `Salinan terakhir yang baik: ${at(good.at)}, ${good.file}.`
          : 'Belum ada salinan cadangan yang tercatat.'}
      </p>
      {failure && (
        <p className="notice" role="status">
          Salinan {at(failure.at)} gagal. {failure.detail}
        </p>
      )}
      <p className="small muted">
        Petugas TI membuatnya dengan <code>npm run data:backup -- BERKAS</code>, atau setiap hari dengan{' '}
        <code>PWS_BACKUP=FOLDER</code>; memulihkannya dengan <code>npm run data:restore -- BERKAS</code>.
      </p>
    </section>
  );
}

import type { PageContext } from '@/app/_server/page-context';
import { findFacility } from '@/db/facilities';
import type { Submission } from '@/db/ledger/submissions';
import { formatMoment } from '@/lib/narrative/format';

type Props = Readonly<{
  context: PageContext;
  submission: Submission;
  /** True when it was turned down without a word to its sender. */
  noteMissing: boolean;
}>;

/** One submission to be decided: looked at as an import would be, or turned down with a sentence. */
export function WaitingSubmission({ context, submission, noteMissing }: Props) {
  const { id, puskesmas, actor, sentAt, files, reason } = submission;
  const name = findFacility(context.store, puskesmas)?.name ?? puskesmas;
  const field = `catatan-${id}`;
  return (
    <section className="frame" aria-labelledby={`kiriman-${id}`}>
      <h2 id={`kiriman-${id}`}>
        {name}, kiriman {id}
      </h2>
      <p>
        {files.map((file) => file.name).join(', ')}; dikirim {actor},{' '}
        {formatMoment(new Date(sentAt), context.deployment.timeZone)}.{reason && ` Alasan: ${reason}.`}
      </p>
      <form method="post" action={`/data/kiriman/${id}/periksa`}>
        <button type="submit" className="button button-primary">
          Lihat selisih dan putuskan
        </button>
      </form>
      <details className="form-fold" open={noteMissing}>
        <summary>Tolak kiriman ini</summary>
        <form method="post" action={`/data/kiriman/${id}/tolak`} className="form">
          <p className="field">
            <label htmlFor={field}>Catatan untuk pengirim: apa yang perlu diperbaiki</label>
            <input id={field} name="catatan" maxLength={500} required aria-invalid={noteMissing || undefined} />
          </p>
          <button type="submit" className="button">
            Tolak
          </button>
        </form>
      </details>
    </section>
  );
}

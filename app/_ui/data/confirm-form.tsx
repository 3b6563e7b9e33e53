import type { Checked } from '@/db/jobs/state';
import { parseMonth } from '@/lib/coverage/period';
import { formatCount, formatMonthName } from '@/lib/narrative/format';

type Props = Readonly<{
  id: string;
  checked: Checked;
  /** What is still asked for, when the form came back without it. */
  missing: string | null;
  /** What agreeing does, as its button says it. */
  label: string;
}>;

/** Agreeing to the difference as shown: withdrawals by themselves, closed months with a reason. */
export function ConfirmForm({ id, checked, missing, label }: Props) {
  const months = checked.revises.flatMap((text) => parseMonth(text) ?? []).map(formatMonthName);
  return (
    <form method="post" action={`/data/impor/${id}/simpan`} className="form">
      <input type="hidden" name="sidik" value={checked.fingerprint} />
      {checked.withdrawn > 0 && (
        <label className="check">
          <input type="checkbox" name="tarik" value="ya" aria-invalid={missing === 'tarik' || undefined} required />
          <span>
            Ya, {formatCount(checked.withdrawn)} nilai yang sudah tersimpan ditarik dan kembali menjadi{' '}
            <em>belum lapor</em>.
          </span>
        </label>
      )}
      {months.length > 0 && (
        <div className="field">
          <label htmlFor="alasan">Alasan merevisi bulan yang sudah tutup buku ({months.join(', ')})</label>
          <input id="alasan" name="alasan" maxLength={500} required aria-invalid={missing === 'alasan' || undefined} />
        </div>
      )}
      {missing && (
        <p className="problem" role="alert">
          {missing === 'tarik'
            ? 'Belum disimpan: setujui dulu penarikan nilai dengan mencentang kotaknya.'
            : 'Belum disimpan: tulis dulu alasan revisinya.'}
        </p>
      )}
      <p className="form-buttons">
        <button type="submit" className="button button-primary">
          {label}
        </button>
        <button type="submit" formAction={`/data/impor/${id}/batal`} formNoValidate className="button">
          Batalkan
        </button>
      </p>
    </form>
  );
}

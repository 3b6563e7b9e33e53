import type { PageContext } from '@/app/_server/page-context';
import { revisions } from '@/db/ledger/batches';
import type { ClosedMonth } from '@/db/ledger/closed-months';
import { type Month, formatMonth } from '@/lib/coverage/period';
import { formatMoment, formatMonthName } from '@/lib/narrative/format';

type Props = Readonly<{
  context: PageContext;
  months: readonly Month[];
  closed: readonly ClosedMonth[];
  /** The month that was to be opened without a reason, as `YYYY-MM`. */
  missing: string | null;
  maySteward: boolean;
}>;

/** Month by month: final or still open, the revisions since, and the way to change it. */
export function ClosingTable({ context, months, closed, missing, maySteward }: Props) {
  const { timeZone } = context.deployment;
  const revisedSince = revisions(context.store);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Bulan yang ditutup dan yang terbuka">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">Bulan</th>
            <th scope="col">Keadaan</th>
            <th scope="col">Revisi sesudah ditutup</th>
            {maySteward && (
              <th scope="col" className="screen-only">
                Ubah
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => {
            const held = closed.find((each) => each.month === month);
            const revised = revisedSince.get(formatMonth(month)) ?? [];
            return (
              <tr key={month}>
                <th scope="row">{formatMonthName(month)}</th>
                <td>
                  {held ? 'final' : 'sementara'}
                  {held && (
                    <span className="small muted block">
                      ditutup {formatMoment(new Date(held.closedAt), timeZone)}
                      {held.closedBy && ` oleh ${held.closedBy}`}
                    </span>
                  )}
                </td>
                <td>
                  {revised.length === 0 && '–'}
                  {revised.map(({ id, reason }) => (
                    <span key={id} className="block">
                      <a href={`/data/riwayat/${id}`}>Nomor {id}</a>: {reason}
                    </span>
                  ))}
                </td>
                {maySteward && (
                  <td className="screen-only">
                    <ClosingForm month={month} isClosed={held !== undefined} missing={missing === formatMonth(month)} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function ClosingForm({ month, isClosed, missing }: Readonly<{ month: Month; isClosed: boolean; missing: boolean }>) {
  const text = formatMonth(month);
  const name = formatMonthName(month);
  if (!isClosed) {
    return (
      <form method="post" action="/data/tutup-buku/ubah">
        <input type="hidden" name="periode" value={text} />
        <button type="submit" className="button" name="perintah" value="tutup">
          Tutup<span className="visually-hidden"> {name}</span>
        </button>
      </form>
    );
  }
  return (
    <details className="form-fold" open={missing}>
      <summary>
        Buka kembali<span className="visually-hidden"> {name}</span>
      </summary>
      <form method="post" action="/data/tutup-buku/ubah" className="form">
        <input type="hidden" name="periode" value={text} />
        <p className="field">
          <label htmlFor={`alasan-${text}`}>Alasan membuka kembali</label>
          <input id={`alasan-${text}`} name="alasan" maxLength={500} required aria-invalid={missing || undefined} />
        </p>
        <button type="submit" className="button" name="perintah" value="buka">
          Buka kembali
        </button>
      </form>
    </details>
  );
}

import type { PlanTable } from '@/db/imports/copy-year';

type Props = Readonly<{ table: PlanTable; from: number; to: number; source?: string }>;

/** The way to next year's plan: this year's rows with a source of their own, looked at before they are stored. */
export function CopyYearSection({ table, from, to, source = '' }: Props) {
  return (
    <section className="frame form-part" aria-labelledby="salin-judul">
      <h2 id="salin-judul">
        Salin {table} {from} ke {to}
      </h2>
      <p>Yang sudah ada pada {to} tidak ditimpa. Sebelum tersimpan, yang akan ditulis ditampilkan lebih dulu.</p>
      <form className="form" method="get" action="/pengaturan/salin">
        <input type="hidden" name="tabel" value={table} />
        <input type="hidden" name="dari" value={from} />
        <input type="hidden" name="ke" value={to} />
        <div className="field">
          <label htmlFor="salin-sumber">Sumber untuk {to} (misalnya nomor SK)</label>
          <input id="salin-sumber" name="sumber" type="text" defaultValue={source} required maxLength={200} />
        </div>
        <button type="submit" className="button button-primary">
          Lihat yang akan disalin
        </button>
      </form>
    </section>
  );
}

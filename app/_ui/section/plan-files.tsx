import type { PlanTable } from '@/db/imports/copy-year';

type Props = Readonly<{ table: PlanTable; year: number; area: string; maySend: boolean }>;

/** The plan as the importer's own table, to be worked on in a spreadsheet and sent back. */
export function PlanFiles({ table, year, area, maySend }: Props) {
  const href = (format: string) =>
    `/unduh/rencana?${new URLSearchParams({ tabel: table, tahun: String(year), wilayah: area, format })}`;
  return (
    <section className="frame screen-only" aria-labelledby="berkas-judul">
      <h2 id="berkas-judul">Kerjakan di Excel</h2>
      <p>
        Berkasnya memuat kolom yang diterima impor, jadi dapat dikirim kembali tanpa diubah bentuknya.
        {maySend && (
          <>
            {' '}
            Kirim kembali lewat <a href="/data/impor">Kirim data</a>; selisihnya ditampilkan sebelum tersimpan.
          </>
        )}
      </p>
      <ul className="stack">
        <li>
          <a href={href('xlsx')}>Unduh XLSX</a> <span className="muted">satu lembar bernama {table}</span>
        </li>
        <li>
          <a href={href('csv')}>Unduh CSV</a> <span className="muted">koma dan titik desimal, UTF-8</span>
        </li>
      </ul>
    </section>
  );
}

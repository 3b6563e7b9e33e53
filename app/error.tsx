'use client';

/** Something failed on the server: said plainly, with a way on; the cause is in the server's log. */
export default function ErrorPage({
  error,
  reset,
}: Readonly<{ error: Error & { digest?: string }; reset: () => void }>) {
  return (
    <main id="isi" className="page">
      <h1>Halaman ini gagal dibuat</h1>
      <p className="lede">
        Data tidak berubah. Coba lagi; bila berulang, sampaikan kode {error.digest ?? 'tidak ada'} kepada petugas TI,
        yang dapat mencarinya di catatan server.
      </p>
      <p className="actions">
        <button className="button" type="button" onClick={reset}>
          Coba lagi
        </button>
        <a className="button" href="/">
          Ringkasan
        </a>
      </p>
    </main>
  );
}

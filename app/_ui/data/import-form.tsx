/** Files in: chosen, or dropped on the field. It works without scripts, on a phone too. */
export function ImportForm({ mostMiB }: Readonly<{ mostMiB: number }>) {
  return (
    <form method="post" action="/api/data/impor" encType="multipart/form-data" className="form">
      <div className="field">
        <label htmlFor="berkas">Berkas Excel (.xlsx) atau CSV, satu atau beberapa sekaligus</label>
        <input
          id="berkas"
          name="berkas"
          type="file"
          className="drop"
          multiple
          required
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="berkas-ket"
        />
        <p id="berkas-ket" className="small muted">
          Seret berkas ke kotak ini, atau pilih dari komputer atau ponsel. Paling besar {mostMiB} MiB per berkas. Semua
          berkas satu kiriman diperiksa bersama; belum ada yang disimpan sampai Anda menyetujui selisihnya.
        </p>
      </div>
      <button type="submit" className="button button-primary">
        Periksa
      </button>
    </form>
  );
}

import { EVERY_PUSKESMAS } from '@/app/_border/template-request';
import { type Month, addMonths, formatMonth, monthRange } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';

type Props = Readonly<{
  /** In the order in which they are offered. */
  puskesmas: readonly Readonly<{ code: string; name: string }>[];
  /** The puskesmas of the reader's account, who gets its own template only; null: any, or the whole district. */
  own: string | null;
  current: Month;
  /** The month that is offered first: the last that is over, unless another is being looked at. */
  month?: Month;
}>;

/** So many months back a template is offered; older ones are asked for by address or command. */
const MONTHS = 14;

/** Whose template, of which month: a GET form that answers with the workbook. */
export function TemplateSection({ puskesmas, own, current, month = addMonths(current, -1) }: Props) {
  const offered = own === null ? puskesmas : puskesmas.filter(({ code }) => code === own);
  const months = monthRange(addMonths(current, 1 - MONTHS), current).reverse();
  return (
    <section className="frame form-part" aria-labelledby="templat-judul">
      <h2 id="templat-judul">Templat untuk diisi</h2>
      <p>
        Satu buku kerja per puskesmas dan bulan: REKAP (capaian tiap desa), KRITERIA, dan DAFTAR (fasilitas). Sudah
        berisi desa, fasilitas, dan keadaan yang tercatat. Sel yang dibiarkan kosong tidak mengubah apa pun.
      </p>
      {offered.length === 0 && own !== null ? (
        <p>Puskesmas akun ini belum ada di daftar fasilitas. Hubungi administrator di Dinas Kesehatan.</p>
      ) : (
        <form className="controls" action="/unduh/templat" method="get">
          <label>
            Puskesmas
            <select name="puskesmas" defaultValue={offered[0]?.code ?? EVERY_PUSKESMAS}>
              {offered.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
              {own === null && <option value={EVERY_PUSKESMAS}>Semua puskesmas dalam satu berkas</option>}
            </select>
          </label>
          <label>
            Bulan
            <select name="periode" defaultValue={formatMonth(month)}>
              {months.map((each) => (
                <option key={each} value={formatMonth(each)}>
                  {formatMonthName(each)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">Unduh templat</button>
        </form>
      )}
    </section>
  );
}

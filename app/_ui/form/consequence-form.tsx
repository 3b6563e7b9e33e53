import type { FormFields } from '@/app/_border/form-fields';
import type { FormState } from '@/app/_server/form-state';
import type { Consequence } from '@/db/checklist/consequence';
import { formatMonthName } from '@/lib/narrative/format';
import { Field } from './field';

type Props = Readonly<{ consequence: Consequence; fields: FormFields; state: FormState | null }>;

/** Agreeing to what was shown: all months only by a tick of its own, closed months only with a reason. */
export function ConsequenceForm({ consequence: { closed, fingerprint, after, stretches }, fields, state }: Props) {
  const problem = state?.problems.setuju;
  return (
    <form className="form" method="post" action="/pengaturan/kriteria/simpan" id="setujui">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="sidik" value={fingerprint} />
      {fields.berlaku === 'awal' && stretches.length > 0 && (
        <>
          <label className="check">
            <input
              type="checkbox"
              name="setuju"
              value="ya"
              defaultChecked={state?.values.setuju === 'ya'}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? 'setujui-masalah' : undefined}
            />
            <span>
              Ya, berlaku sejak awal: angka bulan-bulan yang lalu ikut berubah, juga yang sudah dilaporkan dan dicetak.
            </span>
          </label>
          {problem && (
            <p id="setujui-masalah" className="problem">
              {problem}
            </p>
          )}
        </>
      )}
      {closed.length > 0 && (
        <Field
          form="setujui"
          name="alasan"
          label="Alasan"
          hint={`Wajib: merevisi bulan yang sudah tutup buku (${closed.map(formatMonthName).join(', ')}).`}
          state={state}
          value=""
        />
      )}
      <p className="form-buttons">
        <button type="submit" className="button button-primary">
          Simpan perubahan
        </button>
        <a className="button" href={`/pengaturan/kriteria?kode=${after.code}#kriteria`}>
          Batal
        </a>
      </p>
    </form>
  );
}

import { lastStart } from '@/app/_border/checklist-request';
import type { FormState } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { lineMark } from '@/db/checklist/store-edit';
import { seriesBounds } from '@/db/rollup/series';
import { addMonths, formatMonth, monthRange } from '@/lib/coverage/period';
import { ACTORS, type ChecklistLine } from '@/lib/facilities/checklist-line';
import { requiredAt } from '@/lib/facilities/turns';
import { actorName } from '@/lib/narrative/actor';
import { requiredWord } from '@/lib/narrative/checklist';
import { capitalised, formatMonthName } from '@/lib/narrative/format';
import { Field } from './field';
import { FormOutcome } from './form-outcome';

type Props = Readonly<{ context: PageContext; line: ChecklistLine; state: FormState | null }>;

/** A year of months back where there is no figure yet. */
const YEAR = 12;

/** Everything that a district may decide of one line; it leads to what that would do, and stores nothing itself. */
export function CriterionForm({ context, line, state }: Props) {
  const { store, deployment } = context;
  const { current, district } = deployment;
  const first = seriesBounds(store, district.id)?.first ?? addMonths(current, -YEAR);
  const months = monthRange(first, lastStart(deployment)).reverse();
  const wajib = state?.values.wajib ?? (requiredAt(line.turns, current) ? 'ya' : 'tidak');
  const since = state?.values.berlaku ?? 'bulan';
  const field = { form: 'ubah-kriteria', state } as const;
  return (
    <form className="form" id="ubah-kriteria" action="/pengaturan/kriteria/pratinjau">
      <FormOutcome state={state} />
      <input type="hidden" name="kode" value={line.code} />
      <input type="hidden" name="dilihat" value={lineMark(line)} />
      <Field {...field} name="nama" label="Nama" value={line.name} />
      <Field {...field} name="sebutan" label="Sebutan bila belum" hint="Diawali “belum”." value={line.lacking} />
      <Field
        {...field}
        name="urutan"
        label={`Urutan di antara kriteria ${line.type}`}
        value={String(line.place)}
        numeric
      />
      <Field
        {...field}
        name="pelaku"
        label="Pelaku: siapa yang dapat menggerakkannya"
        value={line.actor}
        choices={ACTORS.map((actor) => ({ value: actor, label: actorName(actor) }))}
      />
      <Field {...field} name="sumber" label="Sumber" value={line.source} />
      <fieldset aria-describedby={state?.problems.wajib ? 'ubah-kriteria-wajib-masalah' : undefined}>
        <legend>Bagi status ILP</legend>
        {(['ya', 'tidak'] as const).map((each) => (
          <label key={each} className="check">
            <input type="radio" name="wajib" value={each} defaultChecked={wajib === each} />
            <span>{capitalised(requiredWord(each === 'ya'))}</span>
          </label>
        ))}
        {state?.problems.wajib && (
          <p id="ubah-kriteria-wajib-masalah" className="problem">
            {state.problems.wajib}
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>Wajib atau tidaknya berlaku</legend>
        <label className="check">
          <input type="radio" name="berlaku" value="bulan" defaultChecked={since !== 'awal'} />
          <span>mulai bulan yang dipilih; bulan sebelumnya tidak dihitung ulang</span>
        </label>
        <label className="check">
          <input type="radio" name="berlaku" value="awal" defaultChecked={since === 'awal'} />
          <span>sejak awal: semua bulan dihitung ulang, dan perubahan yang sudah bertanggal dihapus</span>
        </label>
      </fieldset>
      <Field
        {...field}
        name="mulai"
        label="Mulai bulan"
        hint="Sejak bulan ini pilihan di atas berlaku; tidak dipakai bila berlaku sejak awal."
        value={formatMonth(current)}
        choices={months.map((month) => ({ value: formatMonth(month), label: formatMonthName(month) }))}
      />
      <button type="submit" className="button button-primary">
        Lihat akibatnya
      </button>
    </form>
  );
}

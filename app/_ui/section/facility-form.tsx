import { DECLARATION_FIELD, DECREE_FIELD, noteName } from '@/app/_border/facility-fields';
import type { FormState } from '@/app/_server/form-state';
import { Field } from '@/app/_ui/form/field';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import type { FacilityRecord, RecordLine } from '@/db/queries/facility-record';
import { type Month, formatMonth } from '@/lib/coverage/period';
import { END_OF_DECLARATION } from '@/lib/imports/edit';
import { undeclaredChoice, unreportedChoice } from '@/lib/narrative/facility-record';
import { formatMonthName } from '@/lib/narrative/format';

const FORM = 'daftar-tilik';

type Props = Readonly<{
  action: string;
  month: Month;
  record: FacilityRecord;
  /** False for a kind without an ILP status. */
  declarable: boolean;
  state: FormState | null;
  saved: string | null;
  submitLabel: string;
}>;

/** A facility's checklist and declared status in a month, to be changed; it carries what stands now. */
export function FacilityForm({ action, month, record, declarable, state, saved, submitLabel }: Props) {
  const { criteria, declaration } = record;
  const isReported = [...criteria, declaration].some(({ own }) => own[0] !== '');
  return (
    <section id={FORM} aria-labelledby={`${FORM}-judul`}>
      <h2 id={`${FORM}-judul`}>Laporan {formatMonthName(month)}</h2>
      <FormOutcome state={state} saved={saved} />
      <form className="form form-wide" method="post" action={action}>
        <input type="hidden" name="periode" value={formatMonth(month)} />
        {declarable && <Declaration line={declaration} state={state} />}
        <fieldset>
          <legend>Kriteria</legend>
          <div className="checklist">
            {criteria.map(({ criterion, ...line }) => (
              <div key={criterion.code} className="check-line">
                <Seen name={criterion.code} line={line} />
                <Field
                  form={FORM}
                  name={criterion.code}
                  label={criterion.wajib ? `${criterion.name} (wajib)` : criterion.name}
                  state={state}
                  value={line.own[0]}
                  choices={[
                    { value: 'ya', label: 'Ya' },
                    { value: 'tidak', label: 'Tidak' },
                    { value: '', label: unreportedChoice(line.before) },
                  ]}
                />
                <Field
                  form={FORM}
                  name={noteName(criterion.code)}
                  label={
                    <>
                      Bukti<span className="visually-hidden"> {criterion.name}</span>
                    </>
                  }
                  state={state}
                  value={line.own[1]}
                />
              </div>
            ))}
          </div>
        </fieldset>
        {isReported && (
          <label className="check">
            <input type="checkbox" name="hapus" value="ya" defaultChecked={state?.values.hapus === 'ya'} />
            <span>Tarik laporan tersimpan yang di atas dipilih “tanpa laporan bulan ini”</span>
          </label>
        )}
        <Field
          form={FORM}
          name="alasan"
          label="Alasan"
          hint="Wajib bila perubahan ini merevisi bulan yang sudah tutup buku."
          state={state}
          value=""
        />
        <button type="submit" className="button button-primary">
          {submitLabel}
        </button>
      </form>
    </section>
  );
}

function Declaration({ line, state }: Readonly<{ line: RecordLine; state: FormState | null }>) {
  // A stored row stays a row: it is replaced or ended, never removed (contracts section 7, "Further").
  const none = line.own[0] === '' ? [{ value: '', label: undeclaredChoice(line.before) }] : [];
  return (
    <fieldset>
      <legend>Penetapan status ILP</legend>
      <div className="checklist">
        <div className="check-line">
          <Seen name={DECLARATION_FIELD} line={line} />
          <Field
            form={FORM}
            name={DECLARATION_FIELD}
            label="Ditetapkan mulai bulan ini"
            state={state}
            value={line.own[0]}
            choices={[
              ...none,
              { value: 'sudah', label: 'Sudah melaksanakan ILP' },
              { value: 'belum', label: 'Belum melaksanakan ILP' },
              { value: END_OF_DECLARATION, label: 'Akhiri penetapan; menurut kriteria lagi' },
            ]}
          />
          <Field form={FORM} name={DECREE_FIELD} label="Nomor SK" state={state} value={line.own[1]} />
        </div>
      </div>
    </fieldset>
  );
}

function Seen({ name, line: { own } }: Readonly<{ name: string; line: Pick<RecordLine, 'own'> }>) {
  return <input type="hidden" name={`dilihat-${name}`} value={JSON.stringify(own)} />;
}

import { MOST_SIGNATORIES } from '@/app/_border/rakor-form';
import { type FormState, formOf } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { mayConvene } from '@/app/_server/rakor-desk';
import { Field } from '@/app/_ui/form/field';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { letterheadOf } from '@/db/letterhead';
import { minutesMark } from '@/db/rakor/rakor-mark';
import type { Rakor } from '@/lib/rakor/rakor';
import { MINUTES_FORM } from './form-names';
import { MinutesText } from './minutes-text';

type Props = Readonly<{ context: PageContext; rakor: Rakor }>;

/** So many rows for who signs stand open at first. */
const ROWS = 3;

/** What the minutes say beside the agreements: a form for who holds the meeting, words for everybody else. */
export function MinutesSection({ context, rakor }: Props) {
  const { store, deployment, reader, query } = context;
  const { minutes } = rakor;
  if (!mayConvene(reader, deployment)) return <MinutesText minutes={minutes} />;
  const form = formOf(context);
  const state = form?.form === MINUTES_FORM ? form : null;
  const saved = query.tersimpan === MINUTES_FORM ? 'Bahan berita acara tersimpan.' : null;
  const field = { form: MINUTES_FORM, state };
  return (
    <section className="frame form-part" id={MINUTES_FORM} aria-labelledby={`${MINUTES_FORM}-judul`}>
      <h2 id={`${MINUTES_FORM}-judul`}>Bahan berita acara</h2>
      <FormOutcome state={state} saved={saved} />
      <details className="form-fold" open={state !== null || saved !== null || rakor.state !== 'rencana'}>
        <summary>Pimpinan, peserta, rumusan hasil, dan penanda tangan</summary>
        <form className="form" method="post" action={`/rakor/${rakor.id}/berita-acara`}>
          <input type="hidden" name="dilihat" value={minutesMark(minutes)} />
          <Field {...field} name="pimpinan" label="Pimpinan rapat" value={minutes.chair} longest={160} />
          <Field
            {...field}
            name="hadir"
            label="Yang hadir"
            hint="Satu instansi atau nama per baris."
            value={minutes.attended}
            lines={4}
            longest={2000}
          />
          <Field
            {...field}
            name="rumusan"
            label="Rumusan hasil"
            hint="Simpulan rapat di samping kesepakatan; baris kosong memisahkan paragraf."
            value={minutes.conclusions}
            lines={6}
            longest={6000}
          />
          <Signatories state={state} rakor={rakor} preset={letterheadOf(store).signatory} />
          <button type="submit" className="button button-primary">
            Simpan bahan berita acara
          </button>
        </form>
      </details>
    </section>
  );
}

type SignatoriesProps = Readonly<{
  state: FormState | null;
  rakor: Rakor;
  /** Who signs for the office where nobody was named yet. */
  preset: Rakor['minutes']['signatories'][number];
}>;

function Signatories({ state, rakor: { minutes }, preset }: SignatoriesProps) {
  const given = minutes.signatories.length > 0 ? minutes.signatories : [preset];
  const rows = state ? MOST_SIGNATORIES : Math.min(MOST_SIGNATORIES, Math.max(ROWS, given.length + 1));
  return (
    <>
      {Array.from({ length: rows }, (_, index) => index + 1).map((place) => {
        const { role = '', name = '', rank = '', nip = '' } = given[place - 1] ?? {};
        const field = { form: MINUTES_FORM, state };
        return (
          <fieldset key={place} className="signatory">
            <legend>Penanda tangan {place}</legend>
            <div className="field-row">
              <Field {...field} name={`jabatan-${place}`} label="Jabatan" value={role} longest={160} />
              <Field {...field} name={`nama-${place}`} label="Nama" value={name} longest={160} />
              <Field {...field} name={`pangkat-${place}`} label="Pangkat" value={rank} longest={80} />
              <Field {...field} name={`nip-${place}`} label="NIP" value={nip} longest={40} />
            </div>
          </fieldset>
        );
      })}
    </>
  );
}

import { formOf } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { Field } from '@/app/_ui/form/field';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { factsMark } from '@/db/rakor/rakor-mark';
import type { Rakor } from '@/lib/rakor/rakor';
import { FactsFields } from './facts-fields';
import { FACTS_FORM } from './form-names';
import { monthChoices } from './month-choices';

type Props = Readonly<{ context: PageContext; rakor: Rakor }>;

/** Title, day, place and month of a meeting that has not started, and the way to give it up. */
export function FactsSection({ context, rakor }: Props) {
  const form = formOf(context);
  const state = form?.form === FACTS_FORM ? form : null;
  const months = monthChoices(context.store, context.deployment, rakor.period);
  const mark = factsMark(rakor);
  return (
    <section className="frame form-part" id={FACTS_FORM} aria-labelledby={`${FACTS_FORM}-kepala`}>
      <h2 id={`${FACTS_FORM}-kepala`}>Judul, waktu, dan tempat</h2>
      <FormOutcome state={state} />
      <form className="form" method="post" action={`/rakor/${rakor.id}/ubah`}>
        <input type="hidden" name="dilihat" value={mark} />
        <Field form={FACTS_FORM} name="judul" label="Judul" state={state} value={rakor.title} longest={160} />
        <FactsFields form={FACTS_FORM} state={state} day={rakor.heldOn} place={rakor.place} months={months} />
        <button type="submit" className="button button-primary">
          Simpan perubahan
        </button>
      </form>
      <details className="form-fold">
        <summary>Hapus rapat ini</summary>
        <form className="form" method="post" action={`/rakor/${rakor.id}/hapus`}>
          <input type="hidden" name="dilihat" value={mark} />
          <p>Rapat dan agendanya dihapus. Ini hanya dapat dilakukan sebelum rapat dimulai.</p>
          <button type="submit" className="button">
            Ya, hapus
          </button>
        </form>
      </details>
    </section>
  );
}

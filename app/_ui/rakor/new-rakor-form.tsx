import { formOf } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { Field } from '@/app/_ui/form/field';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { type Area, byName, childAreas } from '@/db/places';
import { dayAt } from '@/lib/coverage/period';
import { fullName } from '@/lib/narrative/place';
import { usualTitle } from '@/lib/narrative/rakor';
import { FactsFields } from './facts-fields';
import { NEW_RAKOR_FORM } from './form-names';
import { monthChoices } from './month-choices';

type Props = Readonly<{ context: PageContext; area: Area; now: Date }>;

/** A meeting in a minute: everything is filled in, and the agenda is made by itself. */
export function NewRakorForm({ context, area, now }: Props) {
  const { store, deployment } = context;
  const form = formOf(context);
  const state = form?.form === NEW_RAKOR_FORM ? form : null;
  const today = dayAt(now, deployment.timeZone);
  const title = usualTitle(area, today);
  const areas = [deployment.district, ...byName(childAreas(store, deployment.district.id))];
  const months = monthChoices(store, deployment);
  return (
    <section className="frame form-part" id={NEW_RAKOR_FORM} aria-labelledby={`${NEW_RAKOR_FORM}-kepala`}>
      <h2 id={`${NEW_RAKOR_FORM}-kepala`}>Buat rapat</h2>
      <FormOutcome state={state} />
      <form className="form" method="post" action="/rakor/buat">
        <input type="hidden" name="judul-bawaan" value={state?.values['judul-bawaan'] ?? title} />
        <Field
          form={NEW_RAKOR_FORM}
          name="wilayah"
          label="Yang mengadakan rapat"
          state={state}
          value={area.code}
          choices={areas.map((each) => ({
            value: each.code,
            label: each.level === 'kecamatan' ? `${fullName(each)} (lokakarya mini)` : fullName(each),
          }))}
        />
        <Field
          form={NEW_RAKOR_FORM}
          name="judul"
          label="Judul"
          hint="Bila dibiarkan, judul mengikuti wilayah dan tanggal yang dipilih."
          state={state}
          value={title}
          longest={160}
        />
        <FactsFields form={NEW_RAKOR_FORM} state={state} day={today} place="" months={months} />
        <button type="submit" className="button button-primary">
          Buat rapat dengan agenda bawaan
        </button>
      </form>
    </section>
  );
}

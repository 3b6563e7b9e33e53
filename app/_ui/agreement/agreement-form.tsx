import type { FormState } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { offices } from '@/db/agreements/offices';
import { indicators } from '@/db/indicators';
import { rakors } from '@/db/rakor/rakors';
import { canBeExpected } from '@/lib/agreements/since';
import { INDICATOR_GROUPS } from '@/lib/indicators/groups';
import { formatDay } from '@/lib/narrative/format';
import { AreaOptions } from './area-select';
import { FormLine } from './form-line';

/** What stands in the fields before anything is typed, by field. */
export type AgreementValues = Readonly<
  Record<'rakor' | 'masalah' | 'kegiatan' | 'kantor' | 'orang' | 'batas' | 'wilayah' | 'indikator' | 'harapan', string>
>;

type Props = Readonly<{
  context: PageContext;
  action: string;
  values: AgreementValues;
  state: FormState | null;
  /** What else the form sends: what it was made from, where it leads back. */
  keep: Readonly<Record<string, string>>;
  /** A correction leaves the meeting as it is. */
  withRakor: boolean;
}>;

/** What is agreed: the problem, what is done, who, until when; the figure that will tell is chosen, not typed. */
export function AgreementForm({ context: { store, deployment }, action, values, state, keep, withRakor }: Props) {
  const line = (name: keyof AgreementValues) => ({ form: 'tindak-lanjut', name, state, value: values[name] });
  const chosen = state?.values.kantor ?? values.kantor;
  return (
    <form className="form agreement-form" id="tindak-lanjut" action={action} method="post">
      <FormOutcome state={state} />
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormLine {...line('masalah')} label="Masalah" kind="long" />
      <FormLine {...line('kegiatan')} label="Tindak lanjut: apa yang dikerjakan" kind="long" />
      <div className="form-pair">
        <FormLine {...line('kantor')} label="Penanggung jawab" kind="choice">
          <option value="">Pilih</option>
          {offices(store)
            .filter(({ id, offered }) => offered || String(id) === chosen)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </FormLine>
        <FormLine {...line('batas')} label="Batas waktu" kind="day" />
      </div>
      <FormLine {...line('orang')} label="Orang atau unit (boleh kosong)" kind="line" />
      <FormLine {...line('wilayah')} label="Wilayah" kind="choice">
        <AreaOptions store={store} district={deployment.district} />
      </FormLine>
      <div className="form-pair">
        <FormLine {...line('indikator')} label="Indikator yang diikuti (boleh kosong)" kind="choice">
          <option value="">Tanpa indikator</option>
          {INDICATOR_GROUPS.map(({ title, holds }) => (
            <optgroup key={title} label={title}>
              {indicators(store)
                .filter((each) => holds(each) && canBeExpected(each))
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {code}: {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </FormLine>
        <FormLine {...line('harapan')} label="Harapan pada batas waktu, persen (boleh kosong)" kind="number" />
      </div>
      {withRakor && (
        <FormLine {...line('rakor')} label="Disepakati pada" kind="choice">
          <option value="">Di luar Rakor</option>
          {rakors(store).map(({ id, title, heldOn }) => (
            <option key={id} value={id}>
              {title} ({formatDay(heldOn)})
            </option>
          ))}
        </FormLine>
      )}
      <button className="button button-primary" type="submit">
        Simpan
      </button>
    </form>
  );
}

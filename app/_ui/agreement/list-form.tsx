import type { AgreementAsked } from '@/app/_border/agreement-address';
import type { PageContext } from '@/app/_server/page-context';
import { ViewForm } from '@/app/_ui/form/view-form';
import { offices } from '@/db/agreements/offices';
import { rakors } from '@/db/rakor/rakors';
import { formatDay } from '@/lib/narrative/format';
import { AreaOptions } from './area-select';

type Props = Readonly<{ context: PageContext; asked: AgreementAsked; narrowed: number }>;

/** What narrows the list, folded below its answer. */
export function AgreementListForm({ context: { store, deployment }, asked, narrowed }: Props) {
  return (
    <details className="form-fold agreement-filters" open={narrowed > 0}>
      <summary>Saring{narrowed > 0 && ` (${narrowed} saringan)`}</summary>
      <ViewForm
        action="/tindak-lanjut"
        keep={{ keadaan: asked.state, saya: asked.mine === null ? null : asked.mine ? 'ya' : 'tidak' }}
      >
        <label>
          Wilayah
          <select name="wilayah" defaultValue={asked.area?.code ?? ''}>
            <option value="">Semua wilayah</option>
            <AreaOptions store={store} district={deployment.district} />
          </select>
        </label>
        <label>
          Penanggung jawab
          <select name="kantor" defaultValue={asked.office ? String(asked.office.id) : ''}>
            <option value="">Semua</option>
            {offices(store).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Rakor
          <select name="rakor" defaultValue={asked.rakor ? String(asked.rakor.id) : ''}>
            <option value="">Semua</option>
            {rakors(store).map(({ id, title, heldOn }) => (
              <option key={id} value={id}>
                {title} ({formatDay(heldOn)})
              </option>
            ))}
          </select>
        </label>
      </ViewForm>
    </details>
  );
}

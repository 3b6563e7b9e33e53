import type { FacilityAsked } from '@/app/_border/facility-address';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { PeriodPicker } from '@/app/_ui/form/period-picker';
import { PlaceChoices } from '@/app/_ui/form/place-choices';
import { ViewForm } from '@/app/_ui/form/view-form';
import type { CriterionEntry } from '@/db/queries/criteria';
import { type Place, placeArea } from '@/db/queries/place';
import { DIRECTORY_ORDERS } from '@/lib/facilities/directory';
import { FACILITY_TYPES } from '@/lib/facilities/facility';
import { ORDER_NAMES } from '@/lib/narrative/facility-directory';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{
  context: PageContext;
  place: Place;
  shown: Shown;
  asked: FacilityAsked;
  criteria: readonly CriterionEntry[];
  /** How many filters narrow the list. */
  narrowed: number;
}>;

/** One GET form: what is searched for stands open, the other filters are folded below it. */
export function DirectoryForm({ context, place, shown, asked: { filter, order }, criteria, narrowed }: Props) {
  return (
    <ViewForm action="/fasilitas">
      <label>
        Cari nama, kode, atau dusun
        <input type="search" name="cari" defaultValue={filter.text ?? ''} maxLength={60} autoComplete="off" />
      </label>
      <details className="controls-fold">
        <summary>Saring dan urutkan{narrowed > 0 && ` (${formatCount(narrowed)} saringan)`}</summary>
        <div className="controls">
          <label>
            Wilayah atau puskesmas
            <select name="wilayah" defaultValue={placeArea(place).code ?? ''}>
              <PlaceChoices context={context} place={place} path="/fasilitas" />
            </select>
          </label>
          <label>
            Jenis
            <select name="jenis" defaultValue={filter.type ?? ''}>
              <option value="">Semua jenis</option>
              {FACILITY_TYPES.map((type) => (
                <option key={type} value={type}>
                  {type}
                </option>
              ))}
            </select>
          </label>
          <label>
            Status ILP
            <select name="status" defaultValue={filter.status ?? ''}>
              <option value="">Semua</option>
              <option value="sudah">sudah</option>
              <option value="belum">belum</option>
            </select>
          </label>
          <label>
            Kriteria yang tidak terpenuhi
            <select name="kriteria" defaultValue={filter.criterion ?? ''}>
              <option value="">Semua</option>
              {FACILITY_TYPES.map((type) => {
                const own = criteria.filter((each) => each.type === type);
                return own.length === 0 ? null : (
                  <optgroup key={type} label={type}>
                    {own.map(({ code, name }) => (
                      <option key={code} value={code}>
                        {name}
                      </option>
                    ))}
                  </optgroup>
                );
              })}
            </select>
          </label>
          <label>
            Lokus
            <select name="lokus" defaultValue={filter.pilot ? 'ya' : ''}>
              <option value="">Semua</option>
              <option value="ya">hanya lokus</option>
            </select>
          </label>
          <label>
            Urutan
            <select name="urut" defaultValue={order}>
              {DIRECTORY_ORDERS.map((each) => (
                <option key={each} value={each}>
                  {ORDER_NAMES[each]}
                </option>
              ))}
            </select>
          </label>
          <PeriodPicker shown={shown} />
        </div>
      </details>
    </ViewForm>
  );
}

import type { QualityPart } from '@/app/_border/quality-address';
import type { Shown } from '@/app/_server/page-context';
import { PeriodPicker } from '@/app/_ui/form/period-picker';
import { ViewForm } from '@/app/_ui/form/view-form';
import type { Facility } from '@/db/facilities';
import { formatMonthName } from '@/lib/narrative/format';

type Props = Readonly<{
  shown: Shown;
  part: QualityPart;
  puskesmas: Facility | null;
  choices: readonly Facility[];
}>;

/** Month and puskesmas, folded away: most visits want the latest month of all. */
export function QualityForm({ shown, part, puskesmas, choices }: Props) {
  return (
    <details className="controls-fold">
      <summary>
        Ganti bulan atau puskesmas ({formatMonthName(shown.asOf)}, {puskesmas?.name ?? 'semua puskesmas'})
      </summary>
      <ViewForm action="/mutu-data" keep={{ bagian: part }}>
        <PeriodPicker shown={shown} />
        <label>
          Puskesmas
          <select name="puskesmas" defaultValue={puskesmas?.code ?? ''}>
            <option value="">Semua puskesmas</option>
            {choices.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </ViewForm>
    </details>
  );
}

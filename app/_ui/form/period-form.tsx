import type { Shown } from '@/app/_server/page-context';
import { formatPeriodName } from '@/lib/narrative/format';
import { PeriodPicker } from './period-picker';
import { ViewForm } from './view-form';

type Props = Readonly<{ action: string; shown: Shown; keep?: Readonly<Record<string, string | null>> }>;

/** The period, folded away: the answer comes first, and most visits want the latest month. */
export function PeriodForm({ action, shown, keep }: Props) {
  return (
    <details className="controls-fold">
      <summary>{`Ganti periode (${formatPeriodName(shown.period)})`}</summary>
      <ViewForm action={action} keep={keep}>
        <PeriodPicker shown={shown} />
      </ViewForm>
    </details>
  );
}

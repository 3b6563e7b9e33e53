import { placeHref } from '@/app/_server/links';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { PeriodForm } from '@/app/_ui/form/period-form';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { type Place, placeArea, rowArea } from '@/db/queries/place';
import { parentsOf } from '@/db/queries/profile';
import { formatPeriod } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { CareSection } from './care-section';
import { PeriodNotice } from './period-notice';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown }>;

/** The way of mothers and children through care in one place: where they are lost, and what the weighing says. */
export function CareView({ context, place, shown }: Props) {
  const area = placeArea(place);
  const asked = shown.asked ? formatPeriod(shown.period) : null;
  const path = `${placeHref(area, null) ?? ''}/kesinambungan`;
  const crumbs = [...parentsOf(context.store, place).map(rowArea), area].map((each) => ({
    href: placeHref(each, asked) ?? '/',
    label: fullName(each),
  }));
  return (
    <PageFrame context={context} section="wilayah" crumbs={crumbs}>
      <h1>Kesinambungan pelayanan {fullName(area)}</h1>
      <p className="lede">
        Dari kehamilan sampai imunisasi dasar lengkap, s.d. {formatMonthName(shown.asOf)} · data per {context.dataPer}
      </p>
      <PeriodNotice shown={shown} path={path} />
      <PeriodForm action={path} shown={shown} />
      <CareSection context={context} place={place} shown={shown} />
    </PageFrame>
  );
}

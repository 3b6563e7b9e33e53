import { editHref } from '@/app/_server/facility-desk';
import { type PlacedFacility, facilityPage, pustuAmong } from '@/app/_server/facility-page';
import { placeHref } from '@/app/_server/links';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { PeriodForm } from '@/app/_ui/form/period-form';
import { PeriodNotice } from '@/app/_ui/section/period-notice';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { rowArea } from '@/db/queries/place';
import { formatMonth, formatPeriod } from '@/lib/coverage/period';
import { outsideLife } from '@/lib/narrative/facility-life';
import { capitalised } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import { CardSection } from './card-section';
import { ChecklistSection } from './checklist-section';
import { HistorySection } from './history-section';
import { NeighbourSection, ServedSection } from './neighbour-section';
import { PlaceSection } from './place-section';
import { ReportsSection, ServiceSection } from './reports-section';
import { StandingSection } from './standing-section';

type Props = Readonly<{ context: PageContext; found: PlacedFacility; shown: Shown }>;

/** One facility: how it stands and since when, what it meets and lacks, what it reports, where it is and beside whom. */
export function FacilityView({ context, found, shown }: Props) {
  const { facility, puskesmas, desa, above } = found;
  const { example } = context.deployment.district;
  const page = facilityPage(context, found, shown);
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const path = `/fasilitas/${facility.code}`;
  const crumbs = [...above.filter(({ level }) => level !== 'provinsi'), desa].map((area) => ({
    href: placeHref(rowArea(area), period) ?? '/',
    label: fullName(area),
  }));
  const owner = { code: facility.code, puskesmas: puskesmas?.code ?? null };
  const edit = page.isThere ? editHref(context, owner, formatMonth(shown.asOf)) : null;
  const outside = outsideLife(facility.name, facility, shown.asOf);
  return (
    <PageFrame context={context} section="fasilitas" crumbs={crumbs}>
      <h1>{facility.name}</h1>
      <p className="lede">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {capitalised(facility.type)}
        {facility.pilot && ' (lokus)'} di {fullName(desa)} · {periodPhrase('stock', shown.asOf)} · data per{' '}
        {context.dataPer}
      </p>
      <PeriodNotice shown={shown} path={path} />
      {outside !== '' && <p className="notice">{outside}</p>}
      <StandingSection context={context} found={found} page={page} shown={shown} edit={edit} />
      <PeriodForm action={path} shown={shown} />
      <div className="columns">
        <CardSection context={context} found={found} page={page} pustu={pustuAmong(page.neighbours)} period={period} />
        <PlaceSection found={found} page={page} example={example} />
      </div>
      <ChecklistSection lines={page.checklist} example={example} />
      <div className="columns">
        <HistorySection
          type={facility.type}
          history={page.history}
          declarations={page.declarations}
          example={example}
        />
        <NeighbourSection
          desa={desa}
          neighbours={page.neighbours}
          known={page.known}
          period={period}
          example={example}
        />
      </div>
      {page.isThere && (
        <div className="columns">
          <ServiceSection services={page.services} example={example} />
          <ReportsSection type={facility.type} reports={page.reports} example={example} />
        </div>
      )}
      {facility.type === 'puskesmas' && (
        <ServedSection context={context} facility={facility} serves={page.serves} period={period} example={example} />
      )}
    </PageFrame>
  );
}

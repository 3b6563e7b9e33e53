import { placeHref } from '@/app/_server/links';
import { type PageContext, type Shown, hasData } from '@/app/_server/page-context';
import { hrefWithin, withinScope } from '@/app/_server/scope';
import { viewOf } from '@/app/_server/view';
import { PeriodForm } from '@/app/_ui/form/period-form';
import { OpenAgreements } from '@/app/_ui/agreement/open-agreements';
import { ilpHref, ilpPath } from '@/app/_ui/ilp/ilp-address';
import { MapHighlight } from '@/app/_ui/map/map-highlight';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { lifeCyclePosyandu } from '@/db/indicators';
import { checklistIn } from '@/db/queries/criteria';
import { facilityList } from '@/db/queries/facility-list';
import { type Place, isNamed, placeArea, rowArea } from '@/db/queries/place';
import { childLevel, parentsOf } from '@/db/queries/profile';
import { type Action, verdictOn } from '@/lib/access/policy';
import { oneStepAway } from '@/lib/analysis/one-step';
import { formatPeriod } from '@/lib/coverage/period';
import { areaSentence } from '@/lib/narrative/area';
import { fullName } from '@/lib/narrative/place';
import type { SheetOrder } from '@/lib/pws/sheet';
import { AdoptionHeadlines } from './adoption-headlines';
import { AreaNeeds } from './area-needs';
import { CoverageSection } from './coverage-section';
import { FacilitySection } from './facility-section';
import { IndicatorSection } from './indicator-section';
import { MapSection } from './map-section';
import { MoverSection } from './mover-section';
import { PaperLinks } from './paper-links';
import { PeriodNotice } from './period-notice';
import { PwsSheetSection } from './pws-sheet-section';
import { ServingSection } from './serving-section';
import { TrendSection } from './trend-section';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown; order: SheetOrder }>;

/** One place: its figures, who needs support by name, its areas, its months, all its stock indicators. */
export function Profile({ context, place, shown, order }: Props) {
  const { store } = context;
  const indicator = lifeCyclePosyandu(store);
  const area = placeArea(place);
  const level = childLevel(place);
  const asked = shown.asked ? formatPeriod(shown.period) : null;
  const path = placeHref(area, null) ?? '/';
  const view = viewOf(context, shown, { indicator, place, level: level ?? area.level });
  const named = isNamed(place);
  const facilities = named && hasData(shown) ? facilityList(store, place, null, shown.asOf) : [];
  const checklist = checklistIn(store, shown.asOf);
  const posyandu = facilities.filter(({ type }) => type === 'posyandu');
  const parents = parentsOf(store, place).map((parent) => ({
    href: placeHref(rowArea(parent), asked) ?? '/',
    label: fullName(rowArea(parent)),
  }));
  const crumbs = withinScope(context, parents);
  const { total } = view.coverage;
  const may = (action: Action) => verdictOn(action, context.reader, context.deployment).allowed;
  return (
    <PageFrame context={context} section="wilayah" crumbs={crumbs}>
      <h1>{fullName(area)}</h1>
      <p className="lede">
        {`Cakupan ILP, ${view.periodName} · data per ${context.dataPer} `}
        <a className="screen-only" href={`/bagikan?wilayah=${area.code}${asked ? `&periode=${asked}` : ''}`}>
          Bagikan
        </a>
      </p>
      {may('progress') && <OpenAgreements context={context} place={place} />}
      <PeriodNotice shown={shown} path={path} />
      <AdoptionHeadlines
        context={context}
        place={place}
        asOf={shown.asOf}
        sentence={areaSentence(indicator, total, view.target, {
          oneStep: oneStepAway(posyandu, checklist.wajib),
          words: checklist.words,
        })}
      />
      <PeriodForm action={path} shown={shown} />
      <PaperLinks context={context} code={area.code ?? ''} period={shown.period} />
      {named && (
        <FacilitySection context={context} place={place} facilities={facilities} checklist={checklist} shown={shown} />
      )}
      {named && <MoverSection context={context} place={place} facilities={facilities} shown={shown} />}
      {level && (
        <MapHighlight className="panels">
          <MapSection id="peta" context={context} view={view} light />
          <CoverageSection id="daftar" context={context} view={view} lowestFirst={named} />
        </MapHighlight>
      )}
      <TrendSection id="tren" context={context} view={view} />
      <AreaNeeds
        store={store}
        place={place}
        asOf={shown.asOf}
        example={context.deployment.district.example}
        mayAgree={may('convene')}
      />
      <PwsSheetSection context={context} place={place} shown={shown} order={order} />
      <IndicatorSection
        context={context}
        place={place}
        shown={shown}
        depth={hrefWithin(context, ilpHref(ilpPath(area), { period: asked }))}
      />
      <ServingSection context={context} place={place} shown={shown} />
    </PageFrame>
  );
}

import { indicatorHref, namesHref, placeHref } from '@/app/_server/links';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { speaksPws } from '@/app/_server/pws-view';
import { hrefWithin, withinScope } from '@/app/_server/scope';
import { type View, comparisons } from '@/app/_server/view';
import { Headline } from '@/app/_ui/chart/headline';
import { IndicatorPicker } from '@/app/_ui/form/indicator-picker';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { PeriodPicker } from '@/app/_ui/form/period-picker';
import { ViewForm } from '@/app/_ui/form/view-form';
import { MapHighlight } from '@/app/_ui/map/map-highlight';
import { ilpHref, ilpPath } from '@/app/_ui/ilp/ilp-address';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { indicators } from '@/db/indicators';
import { levelsOf, placeArea, rowArea } from '@/db/queries/place';
import { parentsOf } from '@/db/queries/profile';
import { formatMonth, formatPeriod } from '@/lib/coverage/period';
import { CADRE_NUMERATORS } from '@/lib/facilities/cadre-total';
import { changePhrase, intervalPhrase, missingPhrase } from '@/lib/narrative/adoption';
import { capitalised, formatMonthShort } from '@/lib/narrative/format';
import { figureSentence, headlineTitle } from '@/lib/narrative/headline';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { fewEventsNote } from '@/lib/narrative/rate';
import { versionPhrase } from '@/lib/narrative/standing';
import { CoverageSection } from './coverage-section';
import { FollowUpSection } from './follow-up-section';
import { MapSection } from './map-section';
import { PeriodNotice } from './period-notice';
import { ReportingNote } from './reporting-note';
import { SexSection } from './sex-section';
import { PwsSection } from './pws-section';
import { TrendSection } from './trend-section';

type Props = Readonly<{ context: PageContext; shown: Shown; view: View }>;

/** One indicator: its figure, where it stands, its months; what is compared and shown is in the address. */
export function IndicatorView({ context, shown, view }: Props) {
  const { indicator, place, level, coverage, target, placeName, periodName, span, against, query, interval } = view;
  const { district } = context.deployment;
  const area = placeArea(place);
  const path = `/indikator/${indicator.code}`;
  const { indikator: _code, ...rest } = query;
  const href = (change: Readonly<Record<string, string | null>>) =>
    indicatorHref(indicator.code, { ...rest, ...change });
  const crumbs = parentsOf(context.store, place).map((parent) => ({
    href: href({ wilayah: parent.code, tingkat: null }),
    label: fullName(rowArea(parent)),
  }));
  const cadre =
    indicator.code in CADRE_NUMERATORS
      ? hrefWithin(context, ilpHref(ilpPath(area), { part: 'kader', period: query.periode ?? null }))
      : null;
  const levelLinks = (label: string) => (
    <LevelLinks
      label={label}
      links={withinScope(
        context,
        levelsOf(place)
          .filter((each) => each !== 'provinsi')
          .map((each) => ({
            href: href({ tingkat: each }),
            label: capitalised(levelNoun(each, district.code)),
            current: each === level,
          })),
      )}
    />
  );
  return (
    <PageFrame context={context} section="indikator" crumbs={crumbs}>
      <h1>{headlineTitle(indicator, coverage.total, target, span)}</h1>
      <p className="lede">
        {placeName}, {periodName}. {figureSentence(indicator, coverage.total, placeName, span)}{' '}
        {versionPhrase(indicator)}
      </p>
      <PeriodNotice shown={shown} path={path} />
      <div className="headlines with-settings">
        <Headline
          figure={{ indicator, row: coverage.total, target }}
          main
          span={span}
          href={hrefWithin(context, namesHref(indicator.code, area, formatMonth(shown.asOf)))}
        >
          <p>{missingPhrase(indicator, coverage.total, target, span)}</p>
          <p>{changePhrase(indicator, coverage.total, against, span)}</p>
          <p>{fewEventsNote(indicator, coverage.total)}</p>
          <ReportingNote context={context} view={view} />
          {interval && <p>{intervalPhrase(indicator, coverage.total)}</p>}
        </Headline>
        <div className="headline view-settings">
          <ViewForm action="/indikator/pilih" keep={{ wilayah: query.wilayah ?? null, tingkat: level }}>
            <IndicatorPicker indicators={indicators(context.store)} value={indicator.code} />
            <PeriodPicker shown={shown} />
          </ViewForm>
          <LevelLinks
            label="Bandingkan dengan"
            labelled
            links={comparisons(shown.asOf, indicator).map(({ month, label }) => ({
              href: href({ banding: formatMonth(month) }),
              label: `${label} (${formatMonthShort(month)})`,
              current: month === against,
            }))}
          />
          <LevelLinks
            label="Selang kepercayaan"
            labelled
            links={[
              { href: href({ selang: null }), label: 'tidak', current: !interval },
              { href: href({ selang: 'ya' }), label: 'tampilkan 95%', current: interval },
            ].filter(() => indicator.kind !== 'count')}
          />
        </div>
      </div>
      {speaksPws(context, indicator.kind) && (
        <PwsSection id="pws" context={context} view={view} aside={levelLinks('Tingkat wilayah PWS')} />
      )}
      <FollowUpSection context={context} view={view} />
      {indicator.kind === 'count' && (
        <p className="notice">
          {indicator.name} adalah jumlah kejadian, tanpa sasaran sebagai pembanding: tidak ada target dan tidak dinilai
          dengan Baik, Kurang, Cukup, atau Jelek.
        </p>
      )}
      <MapHighlight className="panels">
        <MapSection id="peta" context={context} view={view} />
        <CoverageSection id="daftar" context={context} view={view} standing aside={levelLinks('Tingkat wilayah')} />
      </MapHighlight>
      <TrendSection id="tren" context={context} view={view} />
      <SexSection context={context} view={view} />
      <p className="actions">
        <a className="button" href={placeHref(area, formatPeriod(shown.period)) ?? '/'}>
          Semua indikator {placeName}
        </a>
        {cadre && (
          <a className="button" href={cadre}>
            Kader dan pelatihan {placeName}
          </a>
        )}
      </p>
    </PageFrame>
  );
}

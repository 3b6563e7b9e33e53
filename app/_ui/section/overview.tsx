import { type PageContext, type Shown, checked, hasData } from '@/app/_server/page-context';
import { reportsSentence } from '@/app/_server/quality';
import { viewOf } from '@/app/_server/view';
import { levelsSeen, withinScope } from '@/app/_server/scope';
import { optional } from '@/app/_border/parameters';
import { WaitingLine } from '@/app/_ui/data/waiting-line';
import { PeriodForm } from '@/app/_ui/form/period-form';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { MapHighlight } from '@/app/_ui/map/map-highlight';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { lifeCyclePosyandu } from '@/db/indicators';
import type { Place } from '@/db/queries/place';
import { formatPeriod } from '@/lib/coverage/period';
import { headlineTitle, reachedSentence } from '@/lib/narrative/headline';
import { capitalised } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';
import { targetPhrase } from '@/lib/narrative/target';
import type { RowLevel } from '@/lib/coverage/row';
import { notFound } from 'next/navigation';
import { paperWays } from '@/app/_server/reports/ways';
import { AdoptionHeadlines } from './adoption-headlines';
import { CoverageSection } from './coverage-section';
import { GapSection } from './gap-section';
import { MapSection } from './map-section';
import { PeriodNotice } from './period-notice';
import { TrendSection } from './trend-section';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown }>;

/** The district's front page. The list switches between kecamatan and puskesmas, the map between kecamatan, desa and none. */
export function Overview({ context, place, shown }: Props) {
  const { district } = context.deployment;
  const levels = levelsSeen(context);
  const level = choice(context, 'tingkat', levels.list);
  const mapLevel = choice(context, 'peta', levels.map);
  const indicator = lifeCyclePosyandu(context.store);
  const view = viewOf(context, shown, { indicator, place, level });
  const byKecamatan = level === 'kecamatan' ? view : viewOf(context, shown, { indicator, place, level: 'kecamatan' });
  const { target, coverage, placeName, periodName } = byKecamatan;
  const periode = shown.asked ? formatPeriod(shown.period) : null;
  const href = (change: Readonly<Record<string, string>>) => {
    const query = { tingkat: level, peta: mapLevel, ...(periode ? { periode } : {}), ...change };
    return `/?${new URLSearchParams(query)}`;
  };
  const reached = target ? reachedSentence(coverage.rows, 'kecamatan', targetPhrase(target, indicator)) : '';
  const levelLabel = (each: RowLevel) => capitalised(levelNoun(each, district.code));
  const query = periode ? `?periode=${periode}` : '';
  const ways = [
    { href: `/wilayah/${district.code}${query}#pws`, label: 'Lembar PWS pelayanan' },
    {
      href: `/wilayah/${district.code}/matriks${query}`,
      label: `Matriks semua ${levelNoun('desa', district.code)}`,
    },
    ...paperWays(district.code, shown.period),
  ];
  const mapLinks = (
    <LevelLinks
      label="Peta"
      links={levels.map.map((each) => ({
        href: href({ peta: each }),
        label: each === 'tanpa' ? 'Tanpa peta' : levelLabel(each),
        current: each === mapLevel,
      }))}
    />
  );
  return (
    <PageFrame context={context} section="ringkasan">
      <h1>{headlineTitle(indicator, coverage.total, target)}</h1>
      <p className="lede">
        {placeName}, {periodName}. {reached}
      </p>
      <PeriodNotice shown={shown} path="/" />
      <AdoptionHeadlines context={context} place={place} asOf={shown.asOf} />
      {hasData(shown) && (
        <p className="sentence">
          {reportsSentence(context, place, shown.asOf)}{' '}
          <a className="screen-only" href={`/mutu-data${periode ? `?periode=${periode}` : ''}`}>
            Mutu data
          </a>
        </p>
      )}
      <WaitingLine context={context} />
      <PeriodForm action="/" shown={shown} keep={{ tingkat: level, peta: mapLevel }} />
      {mapLevel === 'tanpa' && mapLinks}
      <MapHighlight className={mapLevel === 'tanpa' ? 'panels panels-single' : 'panels'}>
        {mapLevel !== 'tanpa' && (
          <MapSection
            id="peta"
            context={context}
            view={
              mapLevel === 'kecamatan' ? byKecamatan : viewOf(context, shown, { indicator, place, level: mapLevel })
            }
            aside={mapLinks}
          />
        )}
        <CoverageSection
          id="daftar"
          context={context}
          view={view}
          aside={
            <LevelLinks
              label="Tingkat daftar"
              links={levels.list.map((each) => ({
                href: href({ tingkat: each }),
                label: levelLabel(each),
                current: each === level,
              }))}
            />
          }
        />
      </MapHighlight>
      <TrendSection id="tren" context={context} view={byKecamatan} />
      <GapSection context={context} view={byKecamatan} />
      <p className="actions screen-only">
        {withinScope(context, ways).map(({ href: way, label }) => (
          <a key={way} className="button" href={way}>
            {label}
          </a>
        ))}
      </p>
    </PageFrame>
  );
}

/** One of a few values in the address; the first when it is left out, a page not found when it is anything else. */
function choice<T extends string>(context: PageContext, name: string, values: readonly [T, ...T[]]): T {
  const text = checked(() => optional(context.query, name));
  if (text === null) return values[0];
  return values.find((value) => value === text) ?? notFound();
}

import { cadreViewOf } from '@/app/_server/cadre-view';
import { checked } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { cadreLevelsOf, readCadreLevel } from '@/app/_border/cadre-address';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { placeFrame } from '@/app/_server/place-frame';
import { formatMonth, formatPeriod } from '@/lib/coverage/period';
import { levelNoun } from '@/lib/narrative/place';
import { capitalised } from '@/lib/narrative/format';
import { BatchSection } from './cadre/batch-section';
import { CadreSection } from './cadre/cadre-section';
import { FewSection } from './cadre/few-section';
import { NeedSection } from './cadre/need-section';
import { SkillList } from './cadre/skill-list';
import type { CadreSectionProps } from './cadre/section-props';
import { ilpHref } from './ilp-address';
import type { PartProps } from './part-props';

/** Kader of a place: how far they have come, where more are needed, and who took part in training. */
export function CadrePart({ context, place, shown, path, download }: PartProps) {
  const { deployment } = context;
  const view = cadreViewOf(
    context,
    place,
    shown.asOf,
    checked(() => readCadreLevel(place, context.query)),
  );
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const [first, ...others] = cadreLevelsOf(place);
  const tingkat = (each: string) => (each === first ? null : each);
  const props: CadreSectionProps = {
    view,
    frame: placeFrame(context, place, shown),
    asOf: shown.asOf,
    download: { ...download, tingkat: view.level },
    hrefOf: (href) => hrefWithin(context, href),
    areaHrefOf: (code) => (code ? hrefWithin(context, partHref(code, period)) : null),
    qualityHref: hrefWithin(
      context,
      `/mutu-data?${new URLSearchParams({
        bagian: 'konsistensi',
        ...(place.kind === 'puskesmas' ? { puskesmas: place.puskesmas.code } : {}),
        periode: formatMonth(shown.asOf),
      })}`,
    ),
  };
  return (
    <>
      {others.length > 0 && (
        <LevelLinks
          label="Rincian per"
          labelled
          links={[first, ...others].map((each) => ({
            href: ilpHref(path, { part: 'kader', period, tingkat: tingkat(each) }),
            label: each === 'posyandu' ? 'Posyandu' : capitalised(levelNoun(each, deployment.district.code)),
            current: each === view.level,
          }))}
        />
      )}
      <CadreSection {...props} />
      <FewSection {...props} />
      <NeedSection {...props} />
      <BatchSection {...props} />
      <SkillList />
    </>
  );
}

/** The same part of an area or puskesmas; their codes tell them apart. */
function partHref(code: string, period: string | null): string {
  const section = /^\d{2}(\.|$)/.test(code) ? 'wilayah' : 'puskesmas';
  return ilpHref(`/${section}/${code}/ilp`, { part: 'kader', period });
}

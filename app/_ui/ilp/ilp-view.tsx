import { ILP_PARTS, type IlpPart } from '@/app/_border/ilp-address';
import { placeHref } from '@/app/_server/links';
import { type PageContext, type Shown, hasData } from '@/app/_server/page-context';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { PeriodForm } from '@/app/_ui/form/period-form';
import { PeriodNotice } from '@/app/_ui/section/period-notice';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { type Place, placeArea, rowArea } from '@/db/queries/place';
import { parentsOf } from '@/db/queries/profile';
import { formatPeriod } from '@/lib/coverage/period';
import { uncapitalised } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import { carried, ilpHref, ilpPath } from './ilp-address';
import { PARTS } from './parts';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown; part: IlpPart }>;

/** The ILP of one place in depth, one part at a time: who serves whom, what is missing, what would change it. */
export function IlpView({ context, place, shown, part }: Props) {
  const area = placeArea(place);
  const path = ilpPath(area);
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const { label, View } = PARTS[part];
  const crumbs = [...parentsOf(context.store, place).map(rowArea), area].map((each) => ({
    href: placeHref(each, period) ?? '/',
    label: fullName(each),
  }));
  const download = { bagian: part, wilayah: area.code ?? '', periode: formatPeriod(shown.period) };
  return (
    <PageFrame context={context} section="wilayah" crumbs={crumbs}>
      <h1>
        ILP {fullName(area)}: {uncapitalised(label)}
      </h1>
      <p className="lede">
        {periodPhrase('stock', shown.asOf)} · data per {context.dataPer}
      </p>
      <PeriodNotice shown={shown} path={path} />
      <LevelLinks
        label="Bagian"
        links={ILP_PARTS.map((each) => ({
          href: ilpHref(path, { part: each, period }),
          label: PARTS[each].label,
          current: each === part,
        }))}
      />
      <PeriodForm action={path} shown={shown} keep={{ ...carried(context.query), bagian: part }} />
      {hasData(shown) && <View context={context} place={place} shown={shown} path={path} download={download} />}
    </PageFrame>
  );
}

import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { readPlan, readPlanIndicator } from '@/app/_border/plan-request';
import { checked, pageContext } from '@/app/_server/page-context';
import { TargetSection } from '@/app/_ui/section/target-section';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { SETTINGS_CRUMBS } from '@/app/_ui/shell/settings-crumbs';
import { savedNote } from '@/lib/narrative/saved-note';

export const metadata: Metadata = { title: 'Target' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The targets of a year and area: which holds, by which right and source; one indicator's are edited here. */
export default async function TargetsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { store, deployment, query } = context;
  const plan = checked(() => readPlan(store, deployment, query));
  const indicator = checked(() => readPlanIndicator(store, query));
  // A form of this page says itself how it went; what was stored elsewhere (a copied year) is said here.
  const listNote = indicator === null ? savedNote(query.tersimpan) : null;
  return (
    <PageFrame context={context} section="pengaturan" crumbs={SETTINGS_CRUMBS}>
      <h1>Target {plan.year}</h1>
      <p className="lede">
        Target suatu wilayah yang belum ditetapkan sendiri mengikuti yang terdekat di atasnya, lalu acuan katalog. Acuan
        bukan target daerah, dan selalu disebut demikian.
      </p>
      <FormOutcome state={null} saved={listNote} />
      <TargetSection context={context} plan={plan} indicator={indicator} />
    </PageFrame>
  );
}

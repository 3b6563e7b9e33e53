import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { readPlan, readPlanGroup } from '@/app/_border/plan-request';
import { checked, pageContext } from '@/app/_server/page-context';
import { GroupSection } from '@/app/_ui/section/group-section';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { SETTINGS_CRUMBS } from '@/app/_ui/shell/settings-crumbs';
import { savedNote } from '@/lib/narrative/saved-note';

export const metadata: Metadata = { title: 'Sasaran' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The sasaran of a year by group, or one group's by desa; a desa's own is edited here. */
export default async function GroupsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { store, deployment, query } = context;
  const plan = checked(() => readPlan(store, deployment, query));
  const group = checked(() => readPlanGroup(query));
  // A form of this page says itself how it went; what was stored elsewhere (a copied year) is said here.
  const listNote = group === null ? savedNote(query.tersimpan) : null;
  return (
    <PageFrame context={context} section="pengaturan" crumbs={SETTINGS_CRUMBS}>
      <h1>Sasaran {plan.year}</h1>
      <p className="lede">
        Sasaran menjadi penyebut indikator kumulatif sepanjang tahunnya. Desa/kelurahan tanpa sasaran tidak ikut
        dihitung di wilayah atasnya.
      </p>
      <FormOutcome state={null} saved={listNote} />
      <GroupSection context={context} plan={plan} group={group} />
    </PageFrame>
  );
}

import type { FacilityPage, PlacedFacility } from '@/app/_server/facility-page';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { checklistIn } from '@/db/queries/criteria';
import { cadrePhrase, declarationPhrase } from '@/lib/narrative/facility-standing';
import { ilpStatus } from '@/lib/narrative/facility-status';
import { capitalised } from '@/lib/narrative/format';
import { facilityNeeds } from '@/lib/narrative/needs';
import { IlpMark } from './ilp-mark';

type Props = Readonly<{
  context: PageContext;
  found: PlacedFacility;
  page: FacilityPage;
  shown: Shown;
  /** Where this reader edits its reports of the month; null where that is not theirs. */
  edit: string | null;
}>;

/** The answer first: does it have ILP, and if not, what is missing. */
export function StandingSection({ context, found: { facility }, page, shown, edit }: Props) {
  const { own, declarations, cadre } = page;
  const needs = own && facility.type !== 'poskesdes' ? facilityNeeds(own, checklistIn(context.store, shown.asOf)) : '';
  const { mark, word } = ilpStatus(own ?? { type: facility.type, active: null, status: null, declared: null });
  return (
    <section className="facility-standing" aria-label="Status ILP">
      {own && (
        <p className="facility-answer">
          <IlpMark mark={mark} />
          {capitalised(own.status !== null && own.active !== false ? `${own.status} ILP` : word)}
        </p>
      )}
      {needs !== '' && <p>{capitalised(needs)}.</p>}
      {own && facility.type !== 'poskesdes' && <p>{declarationPhrase(declarations)}</p>}
      {own && facility.type === 'posyandu' && <p>{cadrePhrase(cadre)}</p>}
      {edit !== null && (
        <p className="screen-only">
          <a className="button" href={edit}>
            Ubah laporan fasilitas ini
          </a>
        </p>
      )}
    </section>
  );
}

import { todayOf } from '@/app/_server/agreement-list';
import { agreementsHref } from '@/app/_server/links';
import type { PageContext } from '@/app/_server/page-context';
import { agreements } from '@/db/agreements/agreements';
import type { Place } from '@/db/queries/place';
import { stateOn } from '@/lib/agreements/agreement';
import { subtree } from '@/lib/areas/code';
import { openPhrase } from '@/lib/narrative/agreement';

type Props = Readonly<{ context: PageContext; place: Place }>;

/** How many agreements of a place are left to do, and the way to them; nothing where there are none. */
export function OpenAgreements({ context, place }: Props) {
  if (place.kind !== 'area') return null;
  const { first, last } = subtree(place.area.id, place.area.level);
  const today = todayOf(context);
  const states = agreements(context.store)
    .filter(({ areaId }) => areaId >= first && areaId <= last)
    .map((each) => stateOn(each, today));
  const late = states.filter((state) => state === 'terlambat').length;
  const open = late + states.filter((state) => state === 'baru' || state === 'berjalan').length;
  if (open === 0) return null;
  return (
    <p>
      <a href={agreementsHref(place.area.code)}>{openPhrase(open, late)}</a>
    </p>
  );
}

import { facilityText } from '@/app/_border/blocker-address';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { ACTIVE_CRITERION } from '@/lib/facilities/criteria';
import { missingRequired } from '@/lib/facilities/lacking';
import { NAME_ORDER, formatCount } from '@/lib/narrative/format';
import { standsShort } from '@/lib/narrative/what-if';
import { type BlockersView, wordsOf } from './blockers';

type View = Pick<BlockersView, 'asked' | 'blockers'>;

/** Of a very long list of names a page shows so many; the rest is in the file. */
export const MOST_NAMED = 60;

/** The criteria that would change anything, and those that are ticked already. */
export function criterionChoices({ asked, blockers }: View) {
  const { lines, facilities, rule } = blockers;
  const ticked = asked.assumption.criteria;
  const idle = facilities.filter(({ active }) => active === false).length;
  const isOffered = (code: string) =>
    lines.some(({ criterion }) => criterion === code) ||
    ticked.includes(code) ||
    (code === ACTIVE_CRITERION && idle > 0);
  return [...blockers.words.keys()].filter(isOffered).map((code) => {
    const line = lines.find(({ criterion }) => criterion === code);
    const counts = line
      ? [
          `${formatCount(line.lacking.numerator)} dilaporkan kurang`,
          line.unreported > 0 ? `${formatCount(line.unreported)} belum dilaporkan` : '',
        ].filter(Boolean)
      : [
          code === ACTIVE_CRITERION
            ? `${formatCount(idle)} tidak aktif`
            : rule.required.includes(code)
              ? 'tidak ada yang kurang'
              : 'tidak wajib: tidak mengubah angka',
        ];
    return { code, label: wordsOf(blockers, code).name, count: counts.join(', ') };
  });
}

export type Other = Readonly<{ facility: FacilityDetail; remark: string; isTicked: boolean }>;

/** Those that are not one step away: a single criterion would not do, a declaration would. */
export function otherMembers({ asked, blockers }: View): Other[] {
  const { members, near, rule } = blockers;
  const named = new Set(
    [...near.steps, ...near.unasked, ...near.declaredSteps].flatMap((group) =>
      group.facilities.map(({ code }) => code),
    ),
  );
  for (const { code } of near.declaredOnly) named.add(code);
  const required = new Set(rule.required);
  return members
    .filter(({ code }) => !named.has(code))
    .sort((a, b) => NAME_ORDER.compare(a.name, b.name))
    .map((facility) => ({
      facility,
      remark: standsShort(missingRequired(facility, required), facility.declared === 'belum'),
      isTicked: asked.assumption.facilities.some((tick) => tick.facility === facility.code && tick.criterion === null),
    }));
}

/** The ticked ones whatever their place, then as many more as a page bears. */
export function shownOf(others: readonly Other[]): readonly Other[] {
  return others.filter(({ isTicked }, index) => isTicked || index < MOST_NAMED);
}

/** Ticks of the address that no list of the page shows: they stay in the form, so that nothing is lost on the way. */
export function keptTicks({ asked, blockers }: View, others: readonly Other[]) {
  const { near, facilities } = blockers;
  const offered = new Set<string>(shownOf(others).map(({ facility }) => facility.code));
  const offer = (members: readonly FacilityDetail[], criterion: string | null) =>
    [...members]
      .sort((a, b) => NAME_ORDER.compare(a.name, b.name))
      .slice(0, MOST_NAMED)
      .forEach(({ code }) => offered.add(facilityText({ facility: code, criterion })));
  for (const group of [...near.steps, ...near.unasked]) offer(group.facilities, group.criterion);
  for (const group of near.declaredSteps) offer(group.facilities, null);
  offer(near.declaredOnly, null);
  return asked.assumption.facilities.flatMap((tick) => {
    const value = facilityText(tick);
    if (offered.has(value)) return [];
    const name =
      facilities.find(({ code }) => code === tick.facility)?.name ?? `${tick.facility} (tidak ada bulan ini)`;
    const then = tick.criterion === null ? 'ditetapkan sudah' : wordsOf(blockers, tick.criterion).name;
    return [{ value, label: `${name}: ${then}` }];
  });
}
